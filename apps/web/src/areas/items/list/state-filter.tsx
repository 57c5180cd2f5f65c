import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { KINDS, type Kind, type State } from '@throughline/shared/schema';
import { count as say } from '../../../components/count.ts';
import { useTRPC } from '../../../app/trpc.ts';
import { StateMark } from '../../../kinds/state-mark.tsx';
import { capitalised, stateWord } from '../../../kinds/state-words.ts';
import { useProject } from '../../../routes/use-project.ts';
import type { ListSearch } from '../../../routes/searches.ts';
import classes from './state-filter.module.css';
import { toggled } from './toggled.ts';

interface StateFilterProps {
  kind: Kind;
  search: ListSearch;
  /** How many there are now says nothing of then: all states, and no numbers. */
  isPast: boolean;
}

/** One switch for each state that has items, with how many. */
export function StateFilter({ kind, search, isPast }: StateFilterProps) {
  const trpc = useTRPC();
  const { id } = useProject();
  const overview = useQuery(trpc.projects.overview.queryOptions({ id }));
  const chosen = search.state ?? [];
  const countOf = (state: State) =>
    overview.data?.counts.find((row) => row.kind === kind && row.state === state)?.count ?? 0;
  const states: readonly State[] = KINDS[kind].states;
  const shown = states.filter((state) => isPast || chosen.includes(state) || countOf(state) > 0);
  if (shown.length === 0) return null;

  return (
    <ul className={classes.states} aria-label="States">
      {shown.map((state) => (
        <li key={state}>
          <Link
            to="."
            replace
            search={(before: ListSearch) => ({ ...before, state: toggled(chosen, state) })}
            className={classes.state}
            data-chosen={chosen.includes(state) || undefined}
            aria-current={chosen.includes(state) || undefined}
          >
            <StateMark kind={kind} state={state} />
            {capitalised(stateWord(state))}
            {!isPast && <span className={classes.count}>{say(countOf(state))}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
