import { Link } from '@tanstack/react-router';
import type { State } from '@throughline/shared/schema';
import { count as say } from '../../../components/count.ts';
import { areaOf } from '../../../kinds/areas.ts';
import { KindIcon } from '../../../kinds/kind-icon.tsx';
import { KIND_WORDS } from '../../../kinds/kind-words.ts';
import { StateBar } from '../../../kinds/state-bar.tsx';
import { statesInOrder } from '../../../kinds/state-counts.ts';
import { stateWord } from '../../../kinds/state-words.ts';
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
      <div
        className={classes.tile}
        data-empty={node.total === 0 || undefined}
        style={box && { height: box.height }}
      >
        <Link
          to="/p/$slug/$area"
          params={{ slug, area: areaOf(kind) }}
          className={classes.name}
          onFocus={() => onPoint(kind)}
          onBlur={() => onPoint(null)}
        >
          <KindIcon kind={kind} />
          {KIND_WORDS[kind].many}
          <span className={classes.total}>{say(node.total)}</span>
        </Link>
        <StateBar kind={kind} counts={node.counts} />
        <p className={classes.states}>
          {node.total === 0 && 'none yet'}
          {shownStates(node).map((state) => (
            <Link
              key={state}
              to="/p/$slug/$area"
              params={{ slug, area: areaOf(kind) }}
              search={{ state: [state] }}
              className={classes.state}
            >
              {say(node.counts[state]!)} {stateWord(state)}
            </Link>
          ))}
        </p>
      </div>
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

/** The states that the words have room for: the most settled one and the one after it. */
const shownStates = ({ kind, counts }: ThreadNode): State[] =>
  statesInOrder(kind, counts).slice(0, 2);
