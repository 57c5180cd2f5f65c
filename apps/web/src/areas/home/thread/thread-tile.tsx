import { Link } from '@tanstack/react-router';
import { KINDS } from '@throughline/shared/schema';
import { count as say } from '../../../components/count.ts';
import { areaOf } from '../../../kinds/areas.ts';
import { KindIcon } from '../../../kinds/kind-icon.tsx';
import { KIND_WORDS } from '../../../kinds/kind-words.ts';
import { StateBar } from '../../../kinds/state-bar.tsx';
import { progressOf, stateWord } from '../../../kinds/state-words.ts';
import { useProject } from '../../../routes/use-project.ts';
import { GAP_WORDS } from '../../trace/gaps/gap-words.ts';
import type { Box } from './thread-layout.ts';
import type { ThreadKind, ThreadNode } from './thread-model.ts';
import classes from './thread-tile.module.css';

interface ThreadTileProps {
  node: ThreadNode;
  /** Where it lies; without one it stands in the flow of the page. */
  box: Box | undefined;
  isFaded: boolean;
  onPoint: (kind: ThreadKind | null) => void;
}

export function ThreadTile({ node, box, isFaded, onPoint }: ThreadTileProps) {
  const { slug } = useProject();
  const { kind } = node;
  const place = box && { left: box.x, top: box.y, width: box.width };
  return (
    <li
      className={classes.place}
      style={place}
      data-kind={kind}
      data-placed={box !== undefined || undefined}
      data-faded={isFaded || undefined}
      onPointerEnter={() => onPoint(kind)}
      onPointerLeave={() => onPoint(null)}
    >
      <Link
        to="/p/$slug/$area"
        params={{ slug, area: areaOf(kind) }}
        className={classes.tile}
        data-empty={node.total === 0 || undefined}
        style={box && { height: box.height }}
        onFocus={() => onPoint(kind)}
        onBlur={() => onPoint(null)}
      >
        <span className={classes.name}>
          <KindIcon kind={kind} />
          {KIND_WORDS[kind].many}
        </span>
        <span className={classes.total}>{say(node.total)}</span>
        <span className={classes.states}>
          <StateBar kind={kind} counts={node.counts} />
          <span className={classes.settled}>{settledWords(node)}</span>
        </span>
      </Link>
      {node.gaps.map(({ type, count }) => (
        <Link
          key={type}
          to="/p/$slug/gaps"
          params={{ slug }}
          search={{ type }}
          className={classes.gap}
        >
          <span className={classes.port} aria-hidden />
          {say(count)} {GAP_WORDS[type].short}
        </Link>
      ))}
    </li>
  );
}

/** `24 accepted`: how many are as far as they go; for an empty kind, that there are none. */
function settledWords({ kind, counts, total }: ThreadNode): string {
  if (total === 0) return 'none yet';
  const settled = KINDS[kind].states.find((state) => progressOf(kind, state) === 1);
  return settled ? `${say(counts[settled] ?? 0)} ${stateWord(settled)}` : '';
}
