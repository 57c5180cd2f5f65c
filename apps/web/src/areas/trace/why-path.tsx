import { AlertIcon } from '@primer/octicons-react';
import { LINK_RULES, type ItemSummary, type TraceStep } from '@throughline/shared/schema';
import { Link } from '@tanstack/react-router';
import { KeyLink } from '../../components/key-link.tsx';
import { useProject } from '../../routes/use-project.ts';
import classes from './why-path.module.css';

/** One way up, step by step: `satisfies GOAL-1`, `is a goal of STK-1`. */
export function WhyPath({
  path,
  items,
}: {
  path: readonly TraceStep[];
  items: readonly ItemSummary[];
}) {
  const { slug } = useProject();
  return (
    <ol className={classes.path}>
      {path.map(({ itemId, link, isSuspect }) => {
        const item = items.find(({ id }) => id === itemId);
        if (!item) return null;
        const rule = LINK_RULES[link];
        return (
          <li
            key={itemId}
            className={classes.step}
            data-kind={item.kind}
            data-suspect={isSuspect || undefined}
          >
            <span className={classes.verb}>
              {rule.why === 'forward' ? rule.says : rule.inverse}
              {isSuspect && (
                <span className={classes.suspect}>
                  <AlertIcon size={12} /> suspect
                </span>
              )}
            </span>
            <span className={classes.item}>
              <KeyLink itemKey={item.key} />
              <Link to="/p/$slug/i/$key" params={{ slug, key: item.key }} className={classes.title}>
                {item.title}
              </Link>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
