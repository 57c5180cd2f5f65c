import type { CommandDefinition } from '../definition.ts';

export const momentCommands: CommandDefinition[] = [
  {
    name: 'baseline',
    group: 'The thread',
    summary: 'Name this moment, to compare with and to come back to',
    arguments: [
      { name: 'ACTION', about: 'create, list, rename or remove', isOptional: true },
      {
        name: 'NAME',
        about: 'the baseline; to rename it, its new name too',
        isOptional: true,
        isMany: true,
      },
    ],
    options: [{ flags: '--note <text>', about: 'what it stands for' }],
    notes:
      'A baseline costs nothing: what was is in the history, and a baseline names a place in it. `create` on a name that\nis there is refused; `rename` with --note changes the note, too.',
    examples: [
      'baseline create "signed in March" --note "As sent to the client"',
      'baseline list',
      'baseline rename v1 "v1, as signed"',
      'baseline remove v1',
    ],
    load: () => import('../commands/baseline.ts'),
  },
  {
    name: 'compare',
    group: 'The thread',
    summary: 'What changed between two moments, word by word',
    arguments: [
      { name: 'A', about: 'a baseline, a change’s number, a time with its zone, a day, or now' },
      { name: 'B', about: 'another (now)', isOptional: true },
    ],
    options: [
      { flags: '--limit <count>', about: 'at most so many items, and links (1000)', isCount: true },
    ],
    notes:
      'Told from the earlier to the later. [-words-] went, {+words+} came. 0 is before the first change.',
    examples: ['compare v1', 'compare v1 v2', 'compare 2026-03-01 now --json'],
    load: () => import('../commands/compare.ts'),
  },
];
