import { AlertIcon, ChevronDownIcon, ChevronRightIcon } from '@primer/octicons-react';
import { Link as RouterLink } from '@tanstack/react-router';
import { LINK_RULES, type ItemSummary, type Link } from '@throughline/shared/schema';
import { useState } from 'react';
import { KeyLink } from '../../../components/key-link.tsx';
import { RelativeTime } from '../../../components/relative-time.tsx';
import { useProject } from '../../../routes/use-project.ts';
import { SuspectReview } from '../suspect-review.tsx';
import classes from './suspect-entry.module.css';

/** One suspect link as a sentence; opened, what changed and how to settle it. */
export function SuspectEntry({ link }: { link: Link }) {
  const [isOpen, setIsOpen] = useState(false);
  const Chevron = isOpen ? ChevronDownIcon : ChevronRightIcon;
  return (
    <li className={classes.entry}>
      <div className={classes.line}>
        <AlertIcon className={classes.icon} aria-label="suspect" />
        <p className={classes.sentence}>
          <End item={link.from} />{' '}
          <span className={classes.verb}>{LINK_RULES[link.type].says}</span> <End item={link.to} />
        </p>
        <span className={classes.when}>
          last held <RelativeTime at={link.reviewedAt} />
        </span>
        <button
          type="button"
          className={classes.open}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Chevron size={14} /> What changed?
          <span className="visually-hidden">
            {' '}
            {link.from.key} {LINK_RULES[link.type].says} {link.to.key}
          </span>
        </button>
      </div>
      {isOpen && <SuspectReview link={link} />}
    </li>
  );
}

function End({ item }: { item: ItemSummary }) {
  const { slug } = useProject();
  return (
    <span className={classes.end}>
      <KeyLink itemKey={item.key} />{' '}
      <RouterLink to="/p/$slug/i/$key" params={{ slug, key: item.key }} className={classes.title}>
        {item.title}
      </RouterLink>
    </span>
  );
}
