import type { CommandDefinition } from '../definition.ts';

export const projectCommands: CommandDefinition[] = [
  {
    name: 'start',
    group: 'Projects',
    summary: 'Run the server here, in the foreground',
    options: [
      { flags: '--port <number>', about: 'the port to listen on (PORT, else 3000)', isCount: true },
      {
        flags: '--data <folder>',
        about: 'the data directory (THROUGHLINE_DATA, else the nearest .throughline)',
      },
    ],
    notes: 'Ctrl-C stops it. What it prints is its log; --json changes nothing here.',
    examples: ['start', 'start --port 4000 --data ~/throughline-data'],
    load: () => import('../commands/start.ts'),
  },
  {
    name: 'init',
    group: 'Projects',
    summary: 'Make a project for this folder',
    options: [
      { flags: '--name <name>', about: 'what the project is called' },
      { flags: '--slug <slug>', about: 'its name in addresses and commands (made from the name)' },
      { flags: '--description <text>', about: 'what it is about' },
      {
        flags: '--workspace <slug>',
        about: 'the workspace to make it in, where there are several',
      },
      { flags: '--force', about: 'replace a throughline.config that is here already' },
    ],
    notes:
      'Writes a throughline.config that names the project, so that commands called below this folder know it.\nA project that is there already is taken as it is. Without a terminal to ask on, the folder gives the name.',
    examples: ['init', 'init --name "Checkout redesign" --slug checkout'],
    load: () => import('../commands/init.ts'),
  },
  {
    name: 'projects',
    group: 'Projects',
    summary: 'List the projects',
    examples: ['projects', 'projects --json'],
    load: () => import('../commands/projects.ts'),
  },
  {
    name: 'remove-project',
    group: 'Projects',
    summary: 'Remove a project for good, with its items, files and history',
    arguments: [{ name: 'SLUG', about: 'the project' }],
    options: [
      { flags: '--confirm', about: 'yes, remove it (without, you are asked to type the slug)' },
    ],
    examples: ['remove-project sample --confirm'],
    load: () => import('../commands/remove-project.ts'),
  },
  {
    name: 'open',
    group: 'Projects',
    summary: 'Open the web app, signed in',
    arguments: [{ name: 'KEY', about: 'the item to look at', isOptional: true }],
    options: [{ flags: '--no-open', about: 'print the link only' }],
    notes: 'The link signs one browser in, once, within ten minutes.',
    examples: ['open', 'open REQ-12', 'open --no-open'],
    load: () => import('../commands/open.ts'),
  },
];
