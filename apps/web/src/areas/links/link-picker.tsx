import { Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ItemDetail, ItemId, Link } from '@throughline/shared/schema';
import { useState } from 'react';
import { useTRPC } from '../../app/trpc.ts';
import { ProblemNote } from '../../components/problem-note.tsx';
import { toastUndo } from '../../components/toast.tsx';
import { KindIcon } from '../../kinds/kind-icon.tsx';
import { useProject } from '../../routes/use-project.ts';
import { showOwn } from '../live/own-changes.ts';
import classes from './link-picker.module.css';
import { linkOptions, optionId } from './link-options.ts';
import type { PickerStart } from './picker-start.ts';
import { TargetSearch } from './target-search.tsx';

interface LinkPickerProps {
  item: Pick<ItemDetail, 'id' | 'key' | 'kind' | 'title'>;
  links: readonly Link[];
  start: PickerStart;
  onClose: () => void;
}

/** Makes a link: first how, of the ways that are legal for the kind, then to what, of the kinds that are. */
export function LinkPicker({ item, links, start, onClose }: LinkPickerProps) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { id: projectId } = useProject();
  const options = linkOptions(item.kind);
  const first = start.link ? optionId(start.link, start.end ?? 'from') : undefined;
  const [chosenId, setChosenId] = useState(first);
  const chosen = options.find(({ id }) => id === chosenId) ?? options[0]!;
  const creating = useMutation(trpc.links.create.mutationOptions());
  const removing = useMutation(trpc.links.remove.mutationOptions());

  const link = async (other: { id: ItemId; key: string }) => {
    const ends =
      chosen.end === 'from'
        ? { fromId: item.id, toId: other.id }
        : { fromId: other.id, toId: item.id };
    const ref = { projectId, type: chosen.type, ...ends };
    await creating.mutateAsync(ref);
    await showOwn(queryClient);
    onClose();
    toastUndo(`${item.key} ${chosen.verb} ${other.key}`, async () => {
      await removing.mutateAsync(ref);
      await showOwn(queryClient);
    });
  };
  const taken = links
    .filter(({ type }) => type === chosen.type)
    .flatMap(({ from, to }) => [from.id, to.id]);

  return (
    <Modal opened onClose={onClose} title={`Link ${item.key}`} size="lg">
      <fieldset className={classes.options}>
        <legend className="visually-hidden">How is it linked?</legend>
        {options.map((option) => (
          <label
            key={option.id}
            className={classes.option}
            data-chosen={option.id === chosen.id || undefined}
          >
            <input
              type="radio"
              name="link"
              className="visually-hidden"
              checked={option.id === chosen.id}
              onChange={() => setChosenId(option.id)}
            />
            {option.verb}
            {option.kinds.length <= 2 &&
              option.kinds.map((kind) => <KindIcon key={kind} kind={kind} size={14} isLabelled />)}
          </label>
        ))}
      </fieldset>
      {creating.isError && <ProblemNote error={creating.error} />}
      <TargetSearch
        key={chosen.id}
        item={item}
        option={chosen}
        excluded={[item.id, ...taken]}
        onClose={onClose}
        onPick={(other) => void link(other).catch(() => {})}
      />
    </Modal>
  );
}
