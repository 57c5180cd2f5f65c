import { Button, Checkbox, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ItemDetail, Link, RequirementId, SplitProposal } from '@throughline/shared/schema';
import { LINK_RULES } from '@throughline/shared/schema';
import { useState } from 'react';
import { useTRPC } from '../../app/trpc.ts';
import { ProblemNote } from '../../components/problem-note.tsx';
import { SkeletonRows } from '../../components/skeleton-rows.tsx';
import { asText } from '../../kinds/say-fact.ts';
import classes from './split-dialog.module.css';
import { SplitParts } from './split-parts.tsx';
import { useSplit } from './use-split.ts';

interface SplitDialogProps {
  item: Pick<ItemDetail, 'id' | 'projectId' | 'key' | 'title' | 'fields'>;
  onClose: () => void;
}

/** Shows what a compound requirement comes apart into, lets it be put right, and makes it so. */
export function SplitDialog({ item, onClose }: SplitDialogProps) {
  const trpc = useTRPC();
  const target = { projectId: item.projectId, id: item.id as RequirementId };
  // What is being put right here is not to change under the hand.
  const proposal = useQuery(
    trpc.requirements.proposeSplit.queryOptions(target, { staleTime: 'static', gcTime: 0 }),
  );
  return (
    <Modal opened onClose={onClose} title={`Split ${item.key}`} size="xl">
      {proposal.isPending && <SkeletonRows label="Looking for the parts" />}
      {proposal.isError && <ProblemNote error={proposal.error} />}
      {proposal.isSuccess && <SplitForm item={item} proposal={proposal.data} onClose={onClose} />}
    </Modal>
  );
}

function SplitForm({ item, proposal, onClose }: SplitDialogProps & { proposal: SplitProposal }) {
  const { parts: found, links, version } = proposal;
  const splitting = useSplit();
  const [parts, setParts] = useState(() =>
    found.length > 0
      ? found
      : [
          { title: item.title, statement: asText(item.fields['statement']) },
          { title: '', statement: '' },
        ],
  );
  const [chosen, setChosen] = useState<ReadonlySet<Link>>(() => new Set(links));
  const [isWholeArchived, setIsWholeArchived] = useState(false);
  const isReady = parts.every(
    ({ title, statement }) => title.trim() !== '' && statement.trim() !== '',
  );

  const submit = async () => {
    await splitting.split({
      projectId: item.projectId,
      id: item.id as RequirementId,
      expectedVersion: version,
      parts,
      links: links
        .filter((link) => chosen.has(link))
        .map(({ type, from, to }) => ({ type, fromId: from.id, toId: to.id })),
      isWholeArchived,
    });
    onClose();
  };
  const toggle = (link: Link) => {
    const next = new Set(chosen);
    if (!next.delete(link)) next.add(link);
    setChosen(next);
  };

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit().catch(() => {});
      }}
    >
      <p>
        {found.length > 0
          ? `Each part becomes a draft that refines ${item.key}.`
          : `${item.key} seems to demand one thing. Write the parts yourself, or leave it whole.`}
      </p>
      <SplitParts parts={parts} onChange={setParts} />
      {links.length > 0 && (
        <fieldset className={classes.links}>
          <legend>Links that each part takes over</legend>
          {links.map((link) => (
            <Checkbox
              key={`${link.type} ${link.from.id} ${link.to.id}`}
              size="xs"
              label={sideText(link, item.id)}
              checked={chosen.has(link)}
              onChange={() => toggle(link)}
            />
          ))}
        </fieldset>
      )}
      <Checkbox
        size="xs"
        label={`Archive ${item.key}: its parts say all of it`}
        checked={isWholeArchived}
        onChange={(event) => setIsWholeArchived(event.currentTarget.checked)}
      />
      {splitting.error && <ProblemNote error={splitting.error} />}
      <div className={classes.actions}>
        <Button variant="subtle" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" disabled={!isReady} loading={splitting.isBusy}>
          Make {parts.length} requirements
        </Button>
      </div>
    </form>
  );
}

/** A link as it reads from this item: `is verified by TEST-4 Drain the tank`. */
function sideText({ type, from, to }: Link, itemId: string): string {
  const { says, inverse } = LINK_RULES[type];
  return from.id === itemId
    ? `${says} ${to.key} ${to.title}`
    : `${inverse} ${from.key} ${from.title}`;
}
