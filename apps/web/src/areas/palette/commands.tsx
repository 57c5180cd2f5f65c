import { useMantineColorScheme } from '@mantine/core';
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
  QuestionIcon,
  LinkIcon,
  ListOrderedIcon,
  MoonIcon,
  PeopleIcon,
  PlusIcon,
  ProjectIcon,
  SunIcon,
  TableIcon,
  UploadIcon,
  WorkflowIcon,
  ZapIcon,
} from '@primer/octicons-react';
import { useNavigate } from '@tanstack/react-router';
import { KIND_NAMES } from '@throughline/shared/schema';
import type { ReactNode } from 'react';
import { areaOf } from '../../kinds/areas.ts';
import { KindIcon } from '../../kinds/kind-icon.tsx';
import { KIND_WORDS } from '../../kinds/kind-words.ts';
import { openHelp } from '../shell/help-store.ts';
import { useProject } from '../../routes/use-project.ts';

import { pageCommands } from './page-commands.ts';

interface Command {
  label: string;
  icon: ReactNode;
  run: () => void;
}

/** Everything that can be done on the open page, then everything that can be done from anywhere. */
export function useCommands(): Command[] {
  const navigate = useNavigate();
  const { slug } = useProject();
  const { setColorScheme } = useMantineColorScheme();
  const params = { slug };
  return [
    ...pageCommands().map((command) => ({ ...command, icon: <ZapIcon /> })),
    { label: 'Go home', icon: <HomeIcon />, run: () => void navigate({ to: '/p/$slug', params }) },
    {
      label: 'Go to the graph of the thread',
      icon: <WorkflowIcon />,
      run: () => void navigate({ to: '/p/$slug/thread', params }),
    },
    {
      label: 'Go to gaps: what is missing',
      icon: <AlertIcon />,
      run: () => void navigate({ to: '/p/$slug/gaps', params }),
    },
    {
      label: 'Go to suspect links',
      icon: <LinkIcon />,
      run: () => void navigate({ to: '/p/$slug/suspect', params }),
    },
    {
      label: 'Go to conflicts with files',
      icon: <GitMergeIcon />,
      run: () => void navigate({ to: '/p/$slug/conflicts', params }),
    },
    {
      label: 'Go to findings: what could be misread',
      icon: <ChecklistIcon />,
      run: () => void navigate({ to: '/p/$slug/findings', params }),
    },
    {
      label: 'Go to the matrix',
      icon: <TableIcon />,
      run: () => void navigate({ to: '/p/$slug/matrix', params }),
    },
    {
      label: 'Go to the backlog: what comes first',
      icon: <ListOrderedIcon />,
      run: () => void navigate({ to: '/p/$slug/backlog', params }),
    },
    {
      label: 'Go to the balance of value and cost',
      icon: <MeterIcon />,
      run: () => void navigate({ to: '/p/$slug/balance', params }),
    },
    {
      label: 'Go to the readiness of the requirements',
      icon: <GraphIcon />,
      run: () => void navigate({ to: '/p/$slug/readiness', params }),
    },
    {
      label: 'Go to the stakeholder grid',
      icon: <PeopleIcon />,
      run: () => void navigate({ to: '/p/$slug/influence', params }),
    },
    {
      label: 'Go to the glossary',
      icon: <BookIcon />,
      run: () => void navigate({ to: '/p/$slug/glossary', params }),
    },
    {
      label: 'Go to the history',
      icon: <HistoryIcon />,
      run: () => void navigate({ to: '/p/$slug/history', params }),
    },
    {
      label: 'Go to the baselines: compare two moments',
      icon: <BookmarkIcon />,
      run: () => void navigate({ to: '/p/$slug/baselines', params }),
    },
    {
      label: 'Import a folder or files',
      icon: <UploadIcon />,
      run: () => void navigate({ to: '/p/$slug/import', params }),
    },
    ...KIND_NAMES.map((kind) => ({
      label: `Go to ${KIND_WORDS[kind].many.toLowerCase()}`,
      icon: <KindIcon kind={kind} />,
      run: () => void navigate({ to: '/p/$slug/$area', params: { slug, area: areaOf(kind) } }),
    })),
    ...KIND_NAMES.map((kind) => ({
      label: `New ${KIND_WORDS[kind].one.toLowerCase()}`,
      icon: <PlusIcon />,
      run: () => void navigate({ to: '/p/$slug/$area/new', params: { slug, area: areaOf(kind) } }),
    })),
    {
      label: 'Name this moment as a baseline',
      icon: <BookmarkIcon />,
      run: () => void navigate({ to: '/p/$slug/baselines', params, search: { name: true } }),
    },
    { label: 'Keyboard shortcuts', icon: <QuestionIcon />, run: openHelp },
    { label: 'Switch project', icon: <ProjectIcon />, run: () => void navigate({ to: '/' }) },
    { label: 'Use the light theme', icon: <SunIcon />, run: () => setColorScheme('light') },
    { label: 'Use the dark theme', icon: <MoonIcon />, run: () => setColorScheme('dark') },
    { label: 'Use the system’s theme', icon: <SunIcon />, run: () => setColorScheme('auto') },
  ];
}

/** Commands that have every word of the text in their name. */
export function matching(commands: readonly Command[], text: string): Command[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return commands.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
}
