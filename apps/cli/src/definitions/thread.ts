import type { ArgumentDefinition, CommandDefinition } from '../definition.ts';

const KEY: ArgumentDefinition = { name: 'KEY', about: 'the key of an item, in any case: REQ-12' };

export const threadCommands: CommandDefinition[] = [
  {
    name: 'why',
    group: 'The thread',
    summary: 'Why is this here? The ways from an item up to goals and stakeholders',
    arguments: [KEY],
    notes: 'Ends with 1 when no goal and no stakeholder stands behind the item.',
    examples: ['why TASK-4'],
    load: () => import('../commands/why.ts'),
  },
  {
    name: 'impact',
    group: 'The thread',
    summary: 'What breaks if this changes? All that rests on an item',
    arguments: [KEY],
    options: [{ flags: '--limit <count>', about: 'at most so many (20000)', isCount: true }],
    examples: ['impact REQ-2', 'impact GOAL-1 --limit 100'],
    load: () => import('../commands/impact.ts'),
  },
  {
    name: 'gaps',
    group: 'The thread',
    summary:
      'What is missing: goals without requirements, requirements without tests, suspect links, …',
    options: [
      { flags: '--type <type>', about: 'gaps of this type; again for more', isRepeatable: true },
      {
        flags: '--limit <count>',
        about: 'at most so many of each type, up to 200 (50)',
        isCount: true,
      },
    ],
    notes: 'Ends with 1 when there are gaps.',
    examples: ['gaps', 'gaps --type accepted_requirement_without_test'],
    load: () => import('../commands/gaps.ts'),
  },
  {
    name: 'matrix',
    group: 'The thread',
    summary: 'Show how the items of two kinds are linked',
    arguments: [
      { name: 'ROWS', about: 'a kind' },
      { name: 'COLUMNS', about: 'another, or the same' },
    ],
    options: [{ flags: '--csv', about: 'print it as CSV' }],
    examples: ['matrix requirement test', 'matrix goals requirements --csv > trace.csv'],
    load: () => import('../commands/matrix.ts'),
  },
  {
    name: 'history',
    group: 'The thread',
    summary: 'Show what was changed, by whom and when, newest first',
    arguments: [{ ...KEY, about: 'of one item only', isOptional: true }],
    options: [
      { flags: '--limit <count>', about: 'at most so many (20)', isCount: true },
      { flags: '--all', about: 'all of them' },
      { flags: '--after <number>', about: 'only what came after this change', isCount: true },
    ],
    examples: ['history', 'history REQ-12 --all', 'history --after 1200'],
    load: () => import('../commands/history.ts'),
  },
  {
    name: 'watch',
    group: 'The thread',
    summary: 'Show changes as they happen, until stopped',
    options: [
      {
        flags: '--since <number>',
        about: 'first those after the change with this number; 0 for all',
      },
    ],
    notes:
      'With --json one change to a line. Goes on by itself when the connection breaks or the server starts anew: no change is left out, none comes twice.',
    examples: ['watch', 'watch --json --since 120'],
    load: () => import('../commands/watch.ts'),
  },
  {
    name: 'verify',
    group: 'The thread',
    summary: 'Check that nobody has tampered with the history',
    notes: 'Every change carries the hash of the one before. Ends with 1 when the chain is broken.',
    examples: ['verify'],
    load: () => import('../commands/verify.ts'),
  },
  {
    name: 'analyse',
    group: 'The thread',
    summary: 'Check the wording of a requirement',
    arguments: [{ name: 'TEXT', about: 'a statement, or the key of a requirement' }],
    notes: 'Ends with 1 when there is something to mend.',
    examples: ['analyse "The system should be fast"', 'analyse REQ-12'],
    load: () => import('../commands/analyse.ts'),
  },
];
