import { Link } from '@tanstack/react-router';
import type { Gaps } from '@throughline/shared/schema';
import { count as say } from '../../components/count.ts';
import { Section } from '../../components/section.tsx';
import { SkeletonRows } from '../../components/skeleton-rows.tsx';
import { useProject } from '../../routes/use-project.ts';
import { GAP_WORDS } from '../trace/gaps/gap-words.ts';
import classes from './what-is-missing.module.css';

/** The gaps by type, largest first, each with what follows from it. */
export function WhatIsMissing({ gaps }: { gaps: Gaps | undefined }) {
  const { slug } = useProject();
  const open = gaps
    ?.filter(({ count, type }) => count > 0 && type !== 'suspect_link')
    .toSorted((a, b) => b.count - a.count);
  return (
    <Section title="What is missing?">
      {!open && <SkeletonRows count={3} />}
      {open?.length === 0 && (
        <p className={classes.none}>
          Nothing. Every goal, requirement, decision and task is linked.
        </p>
      )}
      <ul>
        {open?.map(({ type, title, count }) => (
          <li key={type}>
            <Link to="/p/$slug/gaps" params={{ slug }} search={{ type }} className={classes.line}>
              <span className={classes.count}>{say(count)}</span>
              <span>
                <span className={classes.title}>{title}</span>
                <span className={classes.matters}>{GAP_WORDS[type].matters}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
