import { ActionIcon } from '@mantine/core';
import { XIcon } from '@primer/octicons-react';
import { LINK_RULES, type ItemSummary, type Link } from '@throughline/shared/schema';
import { useState } from 'react';
import { ItemLine } from '../../components/item-line.tsx';
import { useLinkActions } from './link-actions.ts';
import classes from './link-line.module.css';
import { SuspectMark } from './suspect-mark.tsx';
import { SuspectReview } from './suspect-review.tsx';

/** One link as its item's page shows it: the other end, whether it is suspect, and the ways out of that. */
export function LinkLine({ link, other }: { link: Link; other: ItemSummary }) {
  const actions = useLinkActions();
  const [isReviewing, setIsReviewing] = useState(false);
  const aside = (
    <>
      {other.isArchived && <span>archived</span>}
      {link.isSuspect && (
        <SuspectMark isOpen={isReviewing} onClick={() => setIsReviewing(!isReviewing)} />
      )}
      <ActionIcon
        className={classes.remove}
        variant="subtle"
        size="sm"
        title="Remove this link"
        aria-label={`Remove: ${link.from.key} ${LINK_RULES[link.type].says} ${link.to.key}`}
        onClick={() => void actions.remove(link)}
      >
        <XIcon size={14} />
      </ActionIcon>
    </>
  );
  return (
    <>
      <ItemLine item={other} aside={aside} title={reviewWords(link)} />
      {isReviewing && (
        <li className={classes.review}>
          <SuspectReview link={link} onDone={() => setIsReviewing(false)} />
        </li>
      )}
    </>
  );
}

const reviewWords = ({ reviewReason }: Link) =>
  reviewReason ? `Last review: ${reviewReason}` : undefined;
