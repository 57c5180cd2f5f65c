import { Button, NativeSelect } from '@mantine/core';
import { CheckCircleIcon } from '@primer/octicons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { FindingCounts, FindingSeverity } from '@throughline/shared/schema';
import { useTRPC } from '../../app/trpc.ts';
import { count as say } from '../../components/count.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNote } from '../../components/problem-note.tsx';
import { SkeletonRows } from '../../components/skeleton-rows.tsx';
import type { FindingsSearch } from '../../routes/searches.ts';
import { useProject } from '../../routes/use-project.ts';
import { FindingEntry } from './finding-entry.tsx';
import classes from './findings-page.module.css';
import { useFindingKeys } from './use-finding-keys.ts';

const routeApi = getRouteApi('/p/$slug/findings');
const PAGE = 50;

/** What could be misread? What the rules find in the requirements and between them, to be worked off. */
export function FindingsPage() {
  const trpc = useTRPC();
  const { id: projectId } = useProject();
  const search = routeApi.useSearch();
  const filter = {
    ...(search.severity && { severities: search.severity }),
    ...(search.rule && { rules: search.rule }),
    ...(search.suppressed && { isSuppressed: true }),
  };
  const found = useInfiniteQuery(
    trpc.analysis.findings.infiniteQueryOptions(
      { projectId, filter, limit: PAGE },
      {
        getNextPageParam: (page) => page.nextCursor,
        placeholderData: (before) => before,
        trpc: { abortOnUnmount: true },
      },
    ),
  );
  const pages = found.data?.pages ?? [];
  const counts = pages[0]?.counts;
  const total = pages[0]?.total ?? 0;
  const requirements = new Map(
    pages.flatMap((page) => page.requirements.map((one) => [one.id, one])),
  );
  const findings = pages.flatMap(({ items }) => items);
  const list = useFindingKeys();

  return (
    <div>
      <PageHeader title="Which requirements could be misread?" tab="Findings">
        {counts && sayCounts(counts)}
      </PageHeader>
      {counts && counts.requirements > 0 && <Filter counts={counts} search={search} />}
      {found.isPending && <SkeletonRows label="Reading all requirements" />}
      {found.isError && <ProblemNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isSuccess && findings.length === 0 && <Nothing search={search} counts={counts!} />}
      {findings.length > 0 && (
        <p className={classes.shown} role="status">
          {total === findings.length ? say(total) : `The first ${findings.length} of ${say(total)}`}{' '}
          {total === 1 ? 'finding' : 'findings'}
        </p>
      )}
      <ul ref={list}>
        {findings.map((finding) => (
          <FindingEntry key={finding.id} finding={finding} requirements={requirements} />
        ))}
      </ul>
      {found.hasNextPage && (
        <Button
          variant="default"
          mt={12}
          loading={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          Load more
        </Button>
      )}
    </div>
  );
}

function sayCounts({ requirements, readiness, error, warning, info }: FindingCounts): string {
  if (requirements === 0) return 'There are no requirements with a statement yet.';
  const things = [
    [error, 'error', 'errors'],
    [warning, 'warning', 'warnings'],
    [info, 'remark', 'remarks'],
  ] as const;
  const said = things
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${say(count)} ${count === 1 ? one : many}`);
  const about = `${say(requirements)} ${requirements === 1 ? 'requirement' : 'requirements'}`;
  const ready = readiness === null ? '' : ` Readiness ${readiness} of 100.`;
  return `${said.length > 0 ? said.join(', ') : 'Nothing'} in ${about}.${ready}`;
}

const SEVERITIES: readonly [FindingSeverity, string][] = [
  ['error', 'Errors'],
  ['warning', 'Warnings'],
  ['info', 'Remarks'],
];

/** What narrows the list stands in its address. */
function Filter({ counts, search }: { counts: FindingCounts; search: FindingsSearch }) {
  const navigate = useNavigate();
  const show = (next: FindingsSearch) => void navigate({ to: '.', search: next });
  const { severity = [], rule, suppressed } = search;
  const toggle = (one: FindingSeverity) => {
    const next = severity.includes(one)
      ? severity.filter((each) => each !== one)
      : [...severity, one];
    const { severity: _before, ...rest } = search;
    show(next.length > 0 ? { ...rest, severity: next } : rest);
  };
  const isUnknownRule = rule && !counts.rules.some((each) => each.rule === rule[0]);
  return (
    <div className={classes.filter} role="group" aria-label="What is shown">
      {SEVERITIES.map(([one, label]) => (
        <button
          key={one}
          type="button"
          className={classes.chip}
          aria-pressed={severity.includes(one)}
          onClick={() => toggle(one)}
        >
          {label} <b>{say(counts[one])}</b>
        </button>
      ))}
      <button
        type="button"
        className={classes.chip}
        aria-pressed={suppressed === true}
        onClick={() => show({ ...search, suppressed: suppressed ? undefined : true })}
      >
        Suppressed <b>{say(counts.suppressed)}</b>
      </button>
      <NativeSelect
        size="xs"
        aria-label="Rule"
        value={rule?.[0] ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          show({ ...search, rule: value === '' ? undefined : [value] });
        }}
      >
        <option value="">All rules</option>
        {isUnknownRule && <option value={rule[0]}>{rule[0]}</option>}
        {counts.rules.map((each) => (
          <option key={each.rule} value={each.rule}>
            {each.title} ({each.count})
          </option>
        ))}
      </NativeSelect>
    </div>
  );
}

function Nothing({ search, counts }: { search: FindingsSearch; counts: FindingCounts }) {
  const isNarrowed = search.rule || search.severity;
  if (counts.requirements === 0)
    return (
      <EmptyState title="No statements yet">
        Write the statement of a requirement, and what could be misread in it shows here.
      </EmptyState>
    );
  if (search.suppressed)
    return (
      <EmptyState title="Nothing is suppressed">
        A finding that may stay is suppressed with a reason, and is found here.
      </EmptyState>
    );
  return (
    <EmptyState icon={<CheckCircleIcon />} title={isNarrowed ? 'None of these' : 'No findings'}>
      {isNarrowed
        ? 'Nothing fits what is chosen above.'
        : 'The rules find nothing to improve. docs/analysis.md says what they look for.'}
    </EmptyState>
  );
}
