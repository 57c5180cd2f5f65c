import { QuestionIcon } from '@primer/octicons-react';
import type { ItemDetail, Link } from '@throughline/shared/schema';
import { ItemLine, ItemLines } from '../../components/item-line.tsx';
import classes from './open-questions-note.module.css';

/** The open questions that keep a requirement from being accepted; nothing where there is none. */
export function OpenQuestionsNote({ item, links }: { item: ItemDetail; links: readonly Link[] }) {
  const open = links
    .filter(
      ({ type, from, to }) =>
        type === 'clarifies' && to.id === item.id && from.state === 'open' && !from.isArchived,
    )
    .map(({ from }) => from);
  if (open.length === 0) return null;
  return (
    <section className={classes.note} aria-label="Open questions">
      <p className={classes.said}>
        <QuestionIcon size={14} />
        {open.length === 1 ? 'A question waits' : `${open.length} questions wait`} for an answer.{' '}
        {item.state === 'accepted' ? 'It was accepted before.' : 'It cannot be accepted before.'}
      </p>
      <ItemLines>
        {open.map((question) => (
          <ItemLine key={question.id} item={question} />
        ))}
      </ItemLines>
    </section>
  );
}
