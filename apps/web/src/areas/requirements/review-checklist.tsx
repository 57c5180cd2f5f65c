import { reviewChecklist } from '@throughline/domain';
import type { ItemDetail, Requirement } from '@throughline/shared/schema';
import classes from './review-section.module.css';

/** The questions that no rule answers, each with why it is asked. */
export default function ReviewChecklist({ item }: { item: Pick<ItemDetail, 'fields'> }) {
  const questions = reviewChecklist(
    item.fields as unknown as Pick<Requirement, 'type' | 'rationale'>,
  );
  return (
    <ul className={classes.questions}>
      {questions.map(({ rule, guide, question, why }) => (
        <li key={rule} title={`${rule}, ${guide}`}>
          {question}
          <p className={classes.why}>{why}</p>
        </li>
      ))}
    </ul>
  );
}
