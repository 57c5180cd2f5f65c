import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ItemDetail } from '@throughline/shared/schema';
import { useState } from 'react';
import { useTRPC } from '../../app/trpc.ts';
import { ProblemNote } from '../../components/problem-note.tsx';
import { Section } from '../../components/section.tsx';
import { SkeletonRows } from '../../components/skeleton-rows.tsx';
import { useProject } from '../../routes/use-project.ts';
import classes from './why-panel.module.css';
import { WhyPath } from './why-path.tsx';

const SHOWN = 3;

/** Why is this here? Each way up to a goal and the people behind it. */
export function WhyPanel({ item }: { item: Pick<ItemDetail, 'id' | 'kind'> }) {
  const trpc = useTRPC();
  const { id: projectId } = useProject();
  const why = useQuery(trpc.trace.why.queryOptions({ projectId, itemId: item.id }));
  const [isWhole, setIsWhole] = useState(false);
  const paths = why.data?.paths ?? [];
  const shown = isWhole ? paths : paths.slice(0, SHOWN);
  const isItselfGround = item.kind === 'goal' || item.kind === 'stakeholder';
  return (
    <Section title="Why is this here?">
      {why.isPending && <SkeletonRows count={3} label="Finding the reasons" />}
      {why.isError && <ProblemNote error={why.error} onRetry={() => void why.refetch()} />}
      {why.data && paths.length === 0 && (
        <p className={classes.none} data-open={!isItselfGround || undefined}>
          {isItselfGround
            ? 'It is where reasons begin: nothing stands above it.'
            : 'Nothing says. Link it to what it is for.'}
        </p>
      )}
      {why.data && paths.length > 0 && !why.data.isGrounded && (
        <p className={classes.none} data-open>
          These reasons lead to no goal.
        </p>
      )}
      {why.data &&
        shown.map((path) => (
          <WhyPath
            key={path.map(({ itemId }) => itemId).join()}
            path={path}
            items={why.data.items}
          />
        ))}
      {paths.length > shown.length && (
        <Button variant="subtle" size="compact-xs" onClick={() => setIsWhole(true)}>
          {paths.length - shown.length} more ways
        </Button>
      )}
      {why.data?.isTruncated && isWhole && (
        <p className={classes.none}>There are more ways than can be shown.</p>
      )}
    </Section>
  );
}
