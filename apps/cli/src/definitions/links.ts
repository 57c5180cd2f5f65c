import type { ArgumentDefinition, CommandDefinition } from '../definition.ts';

const LINK: ArgumentDefinition[] = [
  { name: 'A', about: 'the key of one item' },
  { name: 'TYPE', about: 'satisfies, implements, …; or from the other end, "is satisfied by"' },
  { name: 'B', about: 'the key of the other' },
];

export const linkCommands: CommandDefinition[] = [
  {
    name: 'link',
    group: 'Links',
    summary: 'Link two items',
    arguments: LINK,
    notes: 'A link that makes no sense is refused, with those that do.',
    examples: ['link REQ-1 satisfies GOAL-1', 'link REQ-1 "is verified by" TEST-2'],
    load: () => import('../commands/link.ts'),
  },
  {
    name: 'unlink',
    group: 'Links',
    summary: 'Remove a link',
    arguments: LINK,
    examples: ['unlink REQ-1 satisfies GOAL-1'],
    load: () => import('../commands/unlink.ts'),
  },
  {
    name: 'review',
    group: 'Links',
    summary: 'Say that a suspect link still holds, and why',
    arguments: LINK,
    options: [{ flags: '--reason <text>', about: 'what you looked at; needed' }],
    notes:
      'A link is suspect when what it points to has changed since the link was made or last reviewed.',
    examples: ['review TASK-4 implements REQ-2 --reason "only the wording changed"'],
    load: () => import('../commands/review.ts'),
  },
];
