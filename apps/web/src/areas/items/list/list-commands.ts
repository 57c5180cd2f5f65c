import { useNavigate } from '@tanstack/react-router';
import { KINDS, type Kind, type State } from '@throughline/shared/schema';
import { copyAddress } from '../../../components/copy.ts';
import { KIND_WORDS } from '../../../kinds/kind-words.ts';
import { stateWord } from '../../../kinds/state-words.ts';
import type { ListSearch } from '../../../routes/searches.ts';
import { usePageCommands } from '../../palette/page-commands.ts';
import { toggled } from './toggled.ts';
import type { SelectAll } from './use-select-all.ts';

interface ListCommands {
  kind: Kind;
  search: ListSearch;
  total: number | null;
  selectAll: SelectAll;
}

/** What can be done with the open list, for the palette. */
export function useListCommands({ kind, search, total, selectAll }: ListCommands): void {
  const navigate = useNavigate();
  const go = (change: Partial<ListSearch>) =>
    void navigate({ to: '.', search: (before: ListSearch) => ({ ...before, ...change }) });
  const many = KIND_WORDS[kind].many.toLowerCase();
  const states: readonly State[] = KINDS[kind].states;
  usePageCommands([
    {
      label: `Select all ${total?.toLocaleString('en') ?? ''} ${many} of this view`,
      run: selectAll.run,
    },
    ...states.map((state) => ({
      label: search.state?.includes(state)
        ? `Stop showing only ${stateWord(state)}`
        : `Show only ${many} that are ${stateWord(state)}`,
      run: () => go({ state: toggled(search.state ?? [], state) }),
    })),
    { label: `Show ${many} that changed last`, run: () => go({ sort: 'updated', order: 'desc' }) },
    {
      label: search.archived ? `Show live ${many}` : `Show archived ${many}`,
      run: () => go({ archived: search.archived ? undefined : true }),
    },
    { label: 'Copy the address of this view', run: () => void copyAddress() },
  ]);
}
