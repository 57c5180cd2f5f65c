import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Stakeholder } from '@throughline/shared/schema';
import { useTRPC } from '../../app/trpc.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ItemLine, ItemLines } from '../../components/item-line.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNote } from '../../components/problem-note.tsx';
import { Section } from '../../components/section.tsx';
import { SkeletonRows } from '../../components/skeleton-rows.tsx';
import { useProject } from '../../routes/use-project.ts';
import { GRID, gridPlaceOf } from './influence-grid.ts';
import classes from './influence-page.module.css';

const SHOWN = 100;

/** Whom do we have to win? Stakeholders by influence and interest. */
export function InfluencePage() {
  const trpc = useTRPC();
  const { id: projectId, slug } = useProject();
  const stakeholders = useQuery(
    trpc.stakeholders.list.queryOptions({
      projectId,
      filter: { states: ['active'] },
      limit: SHOWN,
    }),
  );
  const all = stakeholders.data?.items ?? [];
  const unjudged = all.filter((each) => gridPlaceOf(each) === null);
  const { total } = stakeholders.data ?? {};
  return (
    <div>
      <PageHeader
        title="Whom do we have to win?"
        tab="Stakeholder grid"
        actions={
          <Link to="/p/$slug/$area" params={{ slug, area: 'stakeholders' }} className={classes.all}>
            All stakeholders
          </Link>
        }
      >
        Who has a say, and who cares: from 3 of 5 on both count as high.
      </PageHeader>
      {stakeholders.isPending && <SkeletonRows label="Loading stakeholders" />}
      {stakeholders.isError && (
        <ProblemNote error={stakeholders.error} onRetry={() => void stakeholders.refetch()} />
      )}
      {stakeholders.isSuccess && all.length === 0 && (
        <EmptyState title="No stakeholders yet">
          Write down who wants something of the product, or can stop it; then say how much they care
          and how much they can do.
        </EmptyState>
      )}
      {all.length > 0 && (
        <div className={classes.grid}>
          {GRID.map(({ place, title, because }) => (
            <Section key={place} title={title} more={because}>
              <GridPlace all={all.filter((each) => gridPlaceOf(each) === place)} />
            </Section>
          ))}
        </div>
      )}
      {unjudged.length > 0 && (
        <div className={classes.apart}>
          <Section title="Not judged yet" more={unjudged.length}>
            <ItemLines>
              {unjudged.map((each) => (
                <ItemLine key={each.id} item={each} />
              ))}
            </ItemLines>
          </Section>
        </div>
      )}
      {total !== undefined && total !== null && total > all.length && (
        <p className={classes.more}>
          The first {all.length} of {total}.
        </p>
      )}
    </div>
  );
}

function GridPlace({ all }: { all: readonly Stakeholder[] }) {
  if (all.length === 0) return <p className={classes.nobody}>Nobody.</p>;
  return (
    <ItemLines>
      {all.map((each) => (
        <ItemLine key={each.id} item={each} aside={ratingOf(each)} />
      ))}
    </ItemLines>
  );
}

const ratingOf = ({ influence, interest }: Stakeholder): string =>
  `influence ${influence}, interest ${interest}`;
