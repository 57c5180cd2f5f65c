import { useNavigate } from '@tanstack/react-router';
import type { ItemPage } from '@throughline/shared/schema';
import { lazy, Suspense, useState } from 'react';
import { Section } from '../../../components/section.tsx';
import { usePageKeys } from '../../../components/use-page-keys.ts';
import { ItemHistory } from '../../changes/item-history.tsx';
import { ItemLinks } from '../../links/item-links.tsx';
import { LinkPickerHost } from '../../links/link-picker-host.tsx';
import type { PickerStart } from '../../links/picker-start.ts';
import { OpenQuestionsNote } from '../../requirements/open-questions-note.tsx';
import { useRememberItem } from '../../palette/recent-items.ts';
import { ReviewSection } from '../../requirements/review-section.tsx';
import { ImpactPanel } from '../../trace/impact-panel.tsx';
import { ItemThread } from '../../trace/thread/item-thread.tsx';
import { WhyPanel } from '../../trace/why-panel.tsx';
import { useEditing } from '../in-place/editing.ts';
import { useItemCommands } from './item-commands.ts';
import { ItemHead } from './item-head.tsx';
import { ItemText } from './item-text.tsx';
import classes from './item-view.module.css';

const SplitDialog = lazy(() =>
  import('../../requirements/split-dialog.tsx').then((file) => ({ default: file.SplitDialog })),
);

/** The item as a document: what it says, what it is linked to, and what became of it. */
export function ItemView({ page }: { page: ItemPage }) {
  const { item, links, origin } = page;
  const navigate = useNavigate();
  const [picker, setPicker] = useState<PickerStart | null>(null);
  const [isStateOpen, setIsStateOpen] = useState(false);
  const [isSplitting, setIsSplitting] = useState(false);
  useRememberItem(item);
  const editing = useEditing();
  const isArchived = item.archivedAt !== null;
  const edit = () => void navigate({ to: '.', search: { edit: true } });
  useItemCommands(page, {
    onEdit: edit,
    onLink: () => setPicker({}),
    onWrite: editing.start,
    onSplit: () => setIsSplitting(true),
  });
  usePageKeys({
    e: !isArchived && edit,
    l: !isArchived && (() => setPicker({})),
    s: !isArchived && (() => setIsStateOpen(true)),
  });

  return (
    <article className={classes.item}>
      <ItemHead
        item={item}
        origin={origin}
        isStateOpen={isStateOpen}
        onStateOpen={setIsStateOpen}
        onEdit={edit}
        onLink={() => setPicker({})}
        onSplit={() => setIsSplitting(true)}
        editing={editing}
      />
      <ItemThread page={page} onFix={setPicker} />
      <div className={classes.columns}>
        <div className={classes.text}>
          {item.kind === 'requirement' && <OpenQuestionsNote item={item} links={links} />}
          <ItemText item={item} editing={editing} />
          {item.kind === 'requirement' && <ReviewSection item={item} />}
          <ItemLinks item={item} links={links} onLink={() => setPicker({})} />
          <Section title="What became of it?">
            <ItemHistory itemId={item.id} />
          </Section>
        </div>
        <aside className={classes.aside} aria-label="Trace">
          <WhyPanel item={item} />
          <ImpactPanel item={item} />
        </aside>
      </div>
      <LinkPickerHost item={item} links={links} start={picker} onClose={() => setPicker(null)} />
      <Suspense>
        {isSplitting && <SplitDialog item={item} onClose={() => setIsSplitting(false)} />}
      </Suspense>
    </article>
  );
}
