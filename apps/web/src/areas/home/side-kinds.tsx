import { Link } from '@tanstack/react-router';
import type { Kind, ProjectOverview, State } from '@throughline/shared/schema';
import { areaOf, SIDE_KINDS } from '../../kinds/areas.ts';
import { KindIcon } from '../../kinds/kind-icon.tsx';
import { countOf } from '../../kinds/kind-words.ts';
import { describeStates, totalOf, type StateCounts } from '../../kinds/state-counts.ts';
import { progressOf } from '../../kinds/state-words.ts';
import { useProject } from '../../routes/use-project.ts';
import classes from './side-kinds.module.css';
import { stateCounts } from './thread/thread-model.ts';

/** The kinds that stand beside the thread and are linked to any part of it. */
export function SideKinds({ overview }: { overview: ProjectOverview }) {
  const { slug } = useProject();
  return (
    <ul className={classes.kinds} aria-label="Beside the thread">
      {SIDE_KINDS.map((kind) => {
        const counts = stateCounts(overview, kind);
        return (
          <li key={kind}>
            <Link
              to="/p/$slug/$area"
              params={{ slug, area: areaOf(kind) }}
              className={classes.kind}
            >
              <KindIcon kind={kind} />
              {countOf(kind, totalOf(counts))}
              <span className={classes.states}>{sayLive(kind, counts)}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

/** The states of what is still on its way or where it should be; what left is in the list. */
function sayLive(kind: Kind, counts: StateCounts): string {
  const live = Object.entries(counts).filter(
    ([state]) => progressOf(kind, state as State) !== null,
  );
  return describeStates(kind, Object.fromEntries(live));
}
