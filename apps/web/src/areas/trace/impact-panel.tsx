import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { LINK_RULES, type ImpactedItem, type ItemDetail } from '@throughline/shared/schema';
import { useState } from 'react';
import { useTRPC } from '../../app/trpc.ts';
import { ItemLine, ItemLines } from '../../components/item-line.tsx';
import { ProblemNote } from '../../components/problem-note.tsx';
import { Section } from '../../components/section.tsx';
import { SkeletonRows } from '../../components/skeleton-rows.tsx';
import { KindIcon } from '../../kinds/kind-icon.tsx';
import { countOf } from '../../kinds/kind-words.ts';
import { useProject } from '../../routes/use-project.ts';
import classes from './impact-panel.module.css';

const FIRST = 8;
const MAX = 200;

/** What breaks if it changes? Everything that rests on it, nearest first. */
export function ImpactPanel({ item }: { item: Pick<ItemDetail, 'id'> }) {
  const trpc = useTRPC();
  const { id: projectId } = useProject();
  const impact = useQuery(
    trpc.trace.impact.queryOptions({ projectId, itemId: item.id, limit: MAX }),
  );
  const [isWhole, setIsWhole] = useState(false);
  const all = impact.data?.impacted ?? [];
  const shown = isWhole ? all : all.slice(0, FIRST);
  return (
    <Section
      title="What breaks if it changes?"
      more={impact.data && impact.data.total > 0 && `${impact.data.total} rest on it`}
    >
      {impact.isPending && <SkeletonRows count={3} label="Finding what rests on it" />}
      {impact.isError && <ProblemNote error={impact.error} onRetry={() => void impact.refetch()} />}
      {impact.data?.total === 0 && <p className={classes.none}>Nothing rests on it.</p>}
      {impact.data && impact.data.total > 0 && (
        <ul className={classes.counts}>
          {impact.data.counts.map(({ kind, count }) => (
            <li key={kind}>
              <KindIcon kind={kind} size={14} /> {countOf(kind, count)}
            </li>
          ))}
        </ul>
      )}
      <ItemLines>
        {shown.map((entry) => (
          <ItemLine
            key={entry.item.id}
            item={entry.item}
            title={sayHow(entry)}
            aside={farOrSuspect(entry)}
          />
        ))}
      </ItemLines>
      {all.length > shown.length && (
        <Button variant="subtle" size="compact-xs" onClick={() => setIsWhole(true)}>
          Show all {all.length}
        </Button>
      )}
      {impact.data?.isTruncated && isWhole && (
        <p className={classes.none}>
          The nearest {MAX} of {impact.data.total}.
        </p>
      )}
    </Section>
  );
}

function sayHow({ link, depth }: ImpactedItem): string {
  const rule = LINK_RULES[link];
  const verb = rule.dependent === 'from' ? rule.says : rule.inverse;
  return depth === 1 ? `${verb} this` : `${verb} something that rests on this, ${depth} steps away`;
}

function farOrSuspect({ depth, isSuspect }: ImpactedItem) {
  if (isSuspect) return <span className={classes.suspect}>suspect</span>;
  return depth > 1 ? `${depth} steps` : null;
}
