import type { ItemDetail } from '@throughline/shared/schema';
import { lazy, Suspense, useState } from 'react';
import classes from './review-section.module.css';

const ReviewChecklist = lazy(() => import('./review-checklist.tsx'));

/** What only a person can tell of a requirement; shown on request. */
export function ReviewSection({ item }: { item: ItemDetail }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className={classes.review} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>What only a reviewer can tell</summary>
      {isOpen && (
        <Suspense>
          <ReviewChecklist item={item} />
        </Suspense>
      )}
    </details>
  );
}
