import type { CSSProperties } from 'react';
import type { Missing } from './missing-of.ts';
import classes from './missing-tile.module.css';

interface MissingTileProps {
  missing: Missing;
  style: CSSProperties;
  onFix: () => void;
}

/** A hollow tile where the thread breaks off; a click starts the repair. */
export function MissingTile({ missing, style, onFix }: MissingTileProps) {
  return (
    <button type="button" className={classes.tile} style={style} onClick={onFix}>
      <span className={classes.port} aria-hidden />
      {missing.label}
      <span className={classes.act}>Link one</span>
    </button>
  );
}
