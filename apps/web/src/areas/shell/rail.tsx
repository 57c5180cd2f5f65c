import { Kbd } from '@mantine/core';
import {
  AlertIcon,
  BookIcon,
  BookmarkIcon,
  ChecklistIcon,
  GitMergeIcon,
  GraphIcon,
  HistoryIcon,
  HomeIcon,
  MeterIcon,
  LinkIcon,
  ListOrderedIcon,
  PeopleIcon,
  SearchIcon,
  TableIcon,
  UploadIcon,
  WorkflowIcon,
} from '@primer/octicons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { KIND_NAMES } from '@throughline/shared/schema';
import { count as say } from '../../components/count.ts';
import { useTRPC } from '../../app/trpc.ts';
import { areaOf } from '../../kinds/areas.ts';
import { KindIcon } from '../../kinds/kind-icon.tsx';
import { KIND_WORDS } from '../../kinds/kind-words.ts';
import { useMoment } from '../../routes/use-moment.ts';
import { useProject } from '../../routes/use-project.ts';
import { openPalette } from '../palette/palette-store.ts';
import { missingOf } from '../trace/gaps/gap-words.ts';
import { ProjectSwitch } from './project-switch.tsx';
import { RailFoot } from './rail-foot.tsx';
import classes from './rail.module.css';

const MOD = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl';

/** Where everything is: the project, its kinds in the order of the work, and what needs a look. */
export function Rail({ onLeave }: { onLeave?: () => void }) {
  const trpc = useTRPC();
  const project = useProject();
  const overview = useQuery(trpc.projects.overview.queryOptions({ id: project.id }));
  const gaps = useQuery(trpc.trace.gaps.queryOptions({ projectId: project.id }));
  const counts = new Map<string, number>();
  for (const { kind, count } of overview.data?.counts ?? [])
    counts.set(kind, (counts.get(kind) ?? 0) + count);
  const slug = project.slug;
  const at = useMoment();

  return (
    <div className={classes.rail}>
      <ProjectSwitch />
      <button type="button" className={classes.search} onClick={openPalette}>
        <SearchIcon /> Find or do
        <span className={classes.keys} aria-hidden>
          <Kbd>{MOD}</Kbd> <Kbd>K</Kbd>
        </span>
      </button>
      <nav aria-label="Pages" className={classes.nav} onClickCapture={onLeave}>
        <Link
          to="/p/$slug"
          params={{ slug }}
          activeOptions={{ exact: true }}
          className={classes.link}
        >
          <HomeIcon /> Home
        </Link>
        <Link to="/p/$slug/thread" params={{ slug }} className={classes.link}>
          <WorkflowIcon /> Graph
        </Link>
        <h2 className={classes.group}>The thread</h2>
        {KIND_NAMES.map((kind) => (
          <Link
            key={kind}
            to="/p/$slug/$area"
            params={{ slug, area: areaOf(kind) }}
            search={{ at }}
            className={classes.link}
          >
            <KindIcon kind={kind} />
            {KIND_WORDS[kind].many}
            <span className={classes.count}>
              {at === undefined && counts.has(kind) && say(counts.get(kind)!)}
            </span>
          </Link>
        ))}
        <h2 className={classes.group}>Planning</h2>
        <Link to="/p/$slug/backlog" params={{ slug }} className={classes.link}>
          <ListOrderedIcon /> Backlog
        </Link>
        <Link to="/p/$slug/balance" params={{ slug }} className={classes.link}>
          <MeterIcon /> Balance
        </Link>
        <Link to="/p/$slug/readiness" params={{ slug }} className={classes.link}>
          <GraphIcon /> Readiness
        </Link>
        <Link to="/p/$slug/influence" params={{ slug }} className={classes.link}>
          <PeopleIcon /> Stakeholder grid
        </Link>
        <Link to="/p/$slug/glossary" params={{ slug }} className={classes.link}>
          <BookIcon /> Glossary
        </Link>
        <h2 className={classes.group}>Health</h2>
        <Link to="/p/$slug/gaps" params={{ slug }} className={classes.link}>
          <AlertIcon /> Gaps
          <Signal count={gaps.data && missingOf(gaps.data)} />
        </Link>
        <Link to="/p/$slug/suspect" params={{ slug }} className={classes.link}>
          <LinkIcon /> Suspect links
          <Signal count={overview.data?.suspectLinks} />
        </Link>
        <Link to="/p/$slug/findings" params={{ slug }} className={classes.link}>
          <ChecklistIcon /> Findings
        </Link>
        {overview.data?.conflicts ? (
          <Link to="/p/$slug/conflicts" params={{ slug }} className={classes.link}>
            <GitMergeIcon /> Conflicts
            <Signal count={overview.data.conflicts} />
          </Link>
        ) : null}
        <Link to="/p/$slug/matrix" params={{ slug }} className={classes.link}>
          <TableIcon /> Matrix
        </Link>
        <Link to="/p/$slug/history" params={{ slug }} className={classes.link}>
          <HistoryIcon /> History
        </Link>
        <Link to="/p/$slug/baselines" params={{ slug }} className={classes.link}>
          <BookmarkIcon /> Baselines
        </Link>
        <Link to="/p/$slug/import" params={{ slug }} className={classes.link}>
          <UploadIcon /> Import
        </Link>
      </nav>
      <RailFoot onLeave={onLeave} />
    </div>
  );
}

function Signal({ count }: { count: number | undefined }) {
  if (!count) return null;
  return <span className={classes.signal}>{say(count)}</span>;
}
