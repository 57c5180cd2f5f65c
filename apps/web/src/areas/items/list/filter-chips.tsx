import { XIcon } from '@primer/octicons-react';
import { Link } from '@tanstack/react-router';
import { capitalised, priorityWord } from '../../../kinds/state-words.ts';
import type { ListSearch } from '../../../routes/searches.ts';
import classes from './filter-chips.module.css';

interface Chip {
  label: string;
  without: Partial<ListSearch>;
}

/** The filters from the menu that are on, each with the way to take it off. */
export function FilterChips({ search }: { search: ListSearch }) {
  return chipsOf(search).map(({ label, without }) => (
    <Link
      key={label}
      to="."
      replace
      search={(before: ListSearch) => ({ ...before, ...without })}
      className={classes.chip}
      aria-label={`Remove filter: ${label}`}
    >
      {label} <XIcon size={12} />
    </Link>
  ));
}

function chipsOf({ priority, label, owner, archived }: ListSearch): Chip[] {
  const left = <T,>(all: readonly T[], one: T) =>
    all.length > 1 ? all.filter((entry) => entry !== one) : undefined;
  return [
    ...(priority ?? []).map((one) => ({
      label: capitalised(priorityWord(one)),
      without: { priority: left(priority!, one) },
    })),
    ...(label ?? []).map((one) => ({ label: one, without: { label: left(label!, one) } })),
    ...(owner ? [{ label: owner, without: { owner: undefined } }] : []),
    ...(archived ? [{ label: 'Archived', without: { archived: undefined } }] : []),
  ];
}
