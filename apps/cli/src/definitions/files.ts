import type { CommandDefinition } from '../definition.ts';

export const fileCommands: CommandDefinition[] = [
  {
    name: 'import',
    group: 'Files',
    summary: 'Take files over: decisions, requirements, tasks',
    arguments: [
      { name: 'PATH', about: 'files, and folders with all that is in them', isMany: true },
    ],
    options: [
      { flags: '--dry-run', about: 'say what would happen, change nothing' },
      { flags: '--workspace <slug>', about: 'where to make a project that is not there yet' },
    ],
    notes:
      'Files are kept as they are, byte for byte; what is understood in them becomes items and links. Importing again\ntakes over what changed in the files and keeps what was done here. What a folder held and holds no more is archived.\n--project makes the project when there is none of that name. Ends with 1 when text was changed both in a file and\nhere: ours stays, and each such item is listed; and when a file is broken: nothing of it is taken over.',
    examples: [
      'import docs',
      'import . --dry-run',
      'import docs/adr requirements.md --project "Checkout redesign"',
    ],
    load: () => import('../commands/import.ts'),
  },
  {
    name: 'export',
    group: 'Files',
    summary: 'Write the imported files to a folder, byte for byte',
    arguments: [{ name: 'DIR', about: 'the folder; made when missing' }],
    options: [{ flags: '--force', about: 'replace files that are there and differ' }],
    notes:
      'Names the files that hold items edited since they were imported: the files do not have these edits.',
    examples: ['export ./out', 'export . --force --project checkout'],
    load: () => import('../commands/export.ts'),
  },
  {
    name: 'formats',
    group: 'Files',
    summary: 'List the formats that import understands',
    examples: ['formats'],
    load: () => import('../commands/formats.ts'),
  },
];
