import { ActionIcon, Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { ArchiveIcon, GitBranchIcon, LinkIcon, PencilIcon, UndoIcon } from '@primer/octicons-react';
import { Link } from '@tanstack/react-router';
import type { ItemDetail, ItemPage } from '@throughline/shared/schema';
import { KeyLink } from '../../../components/key-link.tsx';
import { areaOf } from '../../../kinds/areas.ts';
import { KindIcon } from '../../../kinds/kind-icon.tsx';
import { KIND_WORDS } from '../../../kinds/kind-words.ts';
import { useProject } from '../../../routes/use-project.ts';
import { useItemActions } from '../item-actions.ts';
import type { Editing } from '../in-place/editing.ts';
import { FactsLine } from './facts-line.tsx';
import classes from './item-head.module.css';
import { ItemTitle } from './item-title.tsx';

interface ItemHeadProps {
  item: ItemDetail;
  origin: ItemPage['origin'];
  isStateOpen: boolean;
  onStateOpen: (isOpen: boolean) => void;
  onEdit: () => void;
  onLink: () => void;
  onSplit: () => void;
  editing: Editing;
}

/** What it is called, where it stands, and what can be done with it. */
export function ItemHead({
  item,
  origin,
  isStateOpen,
  onStateOpen,
  onEdit,
  onLink,
  onSplit,
  editing,
}: ItemHeadProps) {
  const project = useProject();
  const actions = useItemActions(item.kind);
  const isArchived = item.archivedAt !== null;
  useDocumentTitle(`${item.key} ${item.title} · ${project.name}`);

  return (
    <header className={classes.head}>
      <div className={classes.top}>
        <nav className={classes.trail} aria-label="Where this is">
          <Link
            to="/p/$slug/$area"
            params={{ slug: project.slug, area: areaOf(item.kind) }}
            className={classes.area}
          >
            <KindIcon kind={item.kind} /> {KIND_WORDS[item.kind].many}
          </Link>
          <span aria-hidden>/</span>
          <KeyLink itemKey={item.key} />
        </nav>
        <div className={classes.actions}>
          {isArchived ? (
            <Button
              leftSection={<UndoIcon size={14} />}
              onClick={() => void actions.restore([item])}
            >
              Restore
            </Button>
          ) : (
            <>
              {item.kind === 'requirement' && (
                <ActionIcon
                  variant="subtle"
                  aria-label={`Split ${item.key} into parts`}
                  title="Split into parts"
                  onClick={onSplit}
                >
                  <GitBranchIcon />
                </ActionIcon>
              )}
              <ActionIcon
                variant="subtle"
                aria-label={`Archive ${item.key}`}
                title="Archive"
                onClick={() => void actions.archive([item])}
              >
                <ArchiveIcon />
              </ActionIcon>
              <Button
                variant="default"
                leftSection={<LinkIcon size={14} />}
                onClick={onLink}
                title="Link (l)"
              >
                Link
              </Button>
              <Button
                leftSection={<PencilIcon size={14} />}
                onClick={onEdit}
                title="Edit everything at once (e)"
              >
                Edit
              </Button>
            </>
          )}
        </div>
      </div>
      <ItemTitle item={item} editing={editing} />
      {isArchived && (
        <p className={classes.archived}>
          Archived. Its links and its history are kept; restore it to change it.
        </p>
      )}
      <FactsLine
        item={item}
        origin={origin}
        isStateOpen={isStateOpen}
        onStateOpen={onStateOpen}
        editing={editing}
      />
    </header>
  );
}
