import type { Kind } from '@throughline/shared/schema';
import { KIND_ORDER } from '../../../kinds/areas.ts';
import { KindIcon } from '../../../kinds/kind-icon.tsx';
import { KIND_WORDS } from '../../../kinds/kind-words.ts';
import { toggled } from '../../items/list/toggled.ts';
import classes from './kind-toggles.module.css';

interface KindTogglesProps {
  shown: readonly Kind[];
  onChange: (kinds: Kind[] | undefined) => void;
}

/** Which kinds are in the picture. */
export function KindToggles({ shown, onChange }: KindTogglesProps) {
  return (
    <fieldset className={classes.kinds}>
      <legend className="visually-hidden">Kinds in the picture</legend>
      {KIND_ORDER.map((kind) => (
        <button
          key={kind}
          type="button"
          className={classes.kind}
          aria-pressed={shown.includes(kind)}
          onClick={() => onChange(toggled(shown, kind))}
        >
          <KindIcon kind={kind} size={14} />
          <span className={classes.word}>{KIND_WORDS[kind].many}</span>
        </button>
      ))}
    </fieldset>
  );
}
