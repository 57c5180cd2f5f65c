import type { CommandDefinition } from '../definition.ts';

export const planningCommands: CommandDefinition[] = [
  {
    name: 'backlog',
    group: 'Planning',
    summary: 'What comes first, and why: requirements or tasks by priority and score',
    arguments: [{ name: 'KIND', about: 'requirements (as it is) or tasks', isOptional: true }],
    options: [
      { flags: '--method <method>', about: 'wsjf (as it is) or rice' },
      { flags: '--limit <count>', about: 'at most so many (200)', isCount: true },
    ],
    notes:
      'Scores come from inputs that you give: `edit REQ-12 --field wsjf=8,5,3,2` says business value, time criticality, risk\nreduction and job size, each of 1, 2, 3, 5, 8, 13, 20; `--field rice=400,2,80,1.5` says reach in a quarter, impact of\n0.25, 0.5, 1, 2, 3, confidence in percent and effort in person-months. What has none stands apart.',
    examples: ['backlog', 'backlog tasks --method rice', 'backlog --json'],
    load: () => import('../commands/backlog.ts'),
  },
  {
    name: 'balance',
    group: 'Planning',
    summary: 'Weigh value, feasibility and performance cost of the requirements',
    options: [{ flags: '--limit <count>', about: 'at most so many (500)', isCount: true }],
    notes:
      'You say how they stand: `edit REQ-12 --field balance=4,3,2` is value, feasibility and performance cost from 1 to 5;\n`balance=,3,2` takes the value from WSJF’s business value.',
    examples: ['balance', 'balance --json'],
    load: () => import('../commands/balance.ts'),
  },
  {
    name: 'readiness',
    group: 'Planning',
    summary: 'How ready the requirements are by their wording, and how that came',
    options: [
      { flags: '--trend', about: 'also as it was: at the ends of days and at baselines' },
      {
        flags: '--limit <count>',
        about: 'at most so many points of the trend, up to 30 (30)',
        isCount: true,
      },
    ],
    notes: 'The past is read from the history, and judged by the rules that hold today.',
    examples: ['readiness', 'readiness --trend --json'],
    load: () => import('../commands/readiness.ts'),
  },
  {
    name: 'term',
    group: 'Planning',
    summary: 'Keep the glossary: its terms, what they mean, and the words not to use for them',
    arguments: [
      { name: 'ACTION', about: 'list, add, edit, remove or restore', isOptional: true },
      { name: 'TERM', about: 'the term, in any case', isOptional: true },
    ],
    options: [
      { flags: '--definition <text>', about: 'what it means' },
      {
        flags: '--alias <word>',
        about: 'a word for the same that is not to be used; again for more',
        isRepeatable: true,
      },
      {
        flags: '--remove-alias <word>',
        about: 'a word that may be used again; again for more',
        isRepeatable: true,
      },
      { flags: '--source <text>', about: 'where the definition comes from; none for nowhere' },
      { flags: '--rename <term>', about: 'another word for the term itself' },
      { flags: '--at <moment>', about: 'list them as of then' },
      { flags: '--archived', about: 'list the removed ones instead' },
    ],
    examples: [
      'term add Customer --definition "Who pays." --alias client --alias buyer',
      'term list',
      'term edit customer --source "ISO 9000" --remove-alias buyer',
      'term remove Customer',
    ],
    load: () => import('../commands/term.ts'),
  },
];
