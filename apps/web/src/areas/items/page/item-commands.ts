import { useNavigate } from '@tanstack/react-router';
import { nextStates } from '@throughline/domain';
import type { ItemPage } from '@throughline/shared/schema';
import { copyKey } from '../../../components/copy.ts';
import { fieldsOf } from '../../../kinds/field-words.ts';
import { stateWord } from '../../../kinds/state-words.ts';
import { useProject } from '../../../routes/use-project.ts';
import { usePageCommands, type PageCommand } from '../../palette/page-commands.ts';
import { useItemActions } from '../item-actions.ts';

interface Acts {
  onEdit: () => void;
  onLink: () => void;
  onWrite: (name: string) => void;
  onSplit: () => void;
}

/** Everything that can be done with the open item, for the palette. */
export function useItemCommands({ item, origin }: ItemPage, acts: Acts): void {
  const navigate = useNavigate();
  const { slug } = useProject();
  const actions = useItemActions(item.kind);
  const { key } = item;
  const always: PageCommand[] = [
    { label: `Copy ${key}`, run: () => void copyKey(key, true) },
    ...(origin
      ? [
          {
            label: `Open the file of ${key}`,
            run: () => {
              const search = { path: origin.path, line: origin.line };
              void navigate({ to: '/p/$slug/source', params: { slug }, search });
            },
          },
        ]
      : []),
  ];
  const live: PageCommand[] = [
    { label: `Edit ${key}`, run: acts.onEdit },
    { label: `Link ${key}`, run: acts.onLink },
    ...nextStates(item.kind, item.state).map((state) => ({
      label: `Move ${key} to ${stateWord(state)}`,
      run: () => void actions.move([item], state),
    })),
    ...(item.kind === 'requirement'
      ? [{ label: `Split ${key} into parts`, run: acts.onSplit }]
      : []),
    { label: `Archive ${key}`, run: () => void actions.archive([item]) },
    ...[{ name: 'title', label: 'Title' }, ...fieldsOf(item.kind)].map(({ name, label }) => ({
      label: `Write the ${label.toLowerCase()} of ${key}`,
      run: () => acts.onWrite(name),
    })),
  ];
  const archived: PageCommand[] = [
    { label: `Restore ${key}`, run: () => void actions.restore([item]) },
  ];
  usePageCommands([...(item.archivedAt ? archived : live), ...always]);
}
