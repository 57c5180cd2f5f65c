import type { ArgumentDefinition, CommandDefinition, OptionDefinition } from '../definition.ts';

const KEY: ArgumentDefinition = { name: 'KEY', about: 'the key of an item, in any case: REQ-12' };
const FIELD: OptionDefinition = {
  flags: '--field <name=value>',
  about: 'one of the kind’s own fields; again for more, or for more elements of a list',
  isRepeatable: true,
};
const REASON: OptionDefinition = { flags: '--reason <text>', about: 'why; kept in the history' };
const AT: OptionDefinition = {
  flags: '--at <moment>',
  about: 'as of then: a baseline, a change’s number, a time with its zone, or a day',
};

export const itemCommands: CommandDefinition[] = [
  {
    name: 'list',
    group: 'Items',
    summary: 'List items',
    arguments: [
      {
        name: 'KIND',
        about: 'requirement, requirements or REQ; several for more',
        isOptional: true,
        isMany: true,
      },
    ],
    options: [
      { flags: '--state <state>', about: 'in this state; again for more', isRepeatable: true },
      { flags: '--label <label>', about: 'with this label; again for more', isRepeatable: true },
      { flags: '--text <words>', about: 'with these words in title or text' },
      {
        flags: '--sort <field>',
        about: 'number, title, state, priority, created or updated; updated:desc turns it round',
      },
      { flags: '--limit <count>', about: 'at most so many (50)', isCount: true },
      { flags: '--all', about: 'all of them' },
      { flags: '--archived', about: 'the archived ones instead' },
      { flags: '--cursor <cursor>', about: 'go on where a list ended: the nextCursor of its JSON' },
      AT,
    ],
    examples: [
      'list',
      'list requirements --state accepted --sort updated:desc',
      'list --text "retry" --all --json',
      'list requirements --at 2026-03-01',
    ],
    load: () => import('../commands/list.ts'),
  },
  {
    name: 'show',
    group: 'Items',
    summary: 'Show an item: its text, its links both ways, where it came from',
    arguments: [KEY],
    options: [AT],
    examples: ['show REQ-12', 'show adr-3 --json', 'show REQ-12 --at "signed in March"'],
    load: () => import('../commands/show.ts'),
  },
  {
    name: 'create',
    group: 'Items',
    summary: 'Make an item',
    arguments: [
      { name: 'KIND', about: 'requirement, goal, decision, task, …' },
      { name: 'TITLE', about: 'its title' },
    ],
    options: [
      { flags: '--body <text>', about: 'its text, in Markdown; - reads it from standard input' },
      FIELD,
      { flags: '--label <label>', about: 'a label; again for more', isRepeatable: true },
      {
        flags: '--priority <priority>',
        about: 'for requirements must, should, could, wont; for tasks urgent, high, medium, low',
      },
      { flags: '--owner <name>', about: 'who looks after it' },
      {
        flags: '--link <link>',
        about: 'a link from it, as in "satisfies GOAL-1"; again for more',
        isRepeatable: true,
      },
      {
        flags: '--into <path>',
        about:
          'the folder or file that sync writes it into; auto for where most of its kind came from',
      },
    ],
    examples: [
      'create goal "Fewer abandoned carts" --field metric="abandonment rate" --field target="below 60 %"',
      'create requirement "Retry a payment" --priority must --link "satisfies GOAL-1"',
      'create task "Add the retry" --link "implements REQ-1" --link "is blocked by TASK-3"',
      'create decision "Retry payments for an hour" --into docs/adr',
    ],
    load: () => import('../commands/create.ts'),
  },
  {
    name: 'edit',
    group: 'Items',
    summary: 'Change an item',
    arguments: [KEY],
    options: [
      { flags: '--title <title>', about: 'another title' },
      { flags: '--body <text>', about: 'another text; - reads it from standard input' },
      FIELD,
      { flags: '--state <state>', about: 'move it to this state' },
      { flags: '--priority <priority>', about: 'another priority; none for none' },
      { flags: '--owner <name>', about: 'another owner; none for none' },
      { flags: '--label <label>', about: 'add a label; again for more', isRepeatable: true },
      {
        flags: '--remove-label <label>',
        about: 'take a label away; again for more',
        isRepeatable: true,
      },
      { flags: '--editor', about: 'edit all of it in your editor (VISUAL or EDITOR)' },
      { flags: '--file <path>', about: 'take over a text that an editor left' },
      {
        flags: '--expected-version <version>',
        about: 'refuse when the item is at another version',
        isCount: true,
      },
      REASON,
    ],
    notes:
      'When somebody else changes the item meanwhile, nothing is overwritten: you see both texts, and an edited text is\nkept in a file for --file.',
    examples: [
      'edit REQ-12 --title "Retry a failed payment"',
      'edit REQ-12 --field rationale="Cards fail" --state review',
      'edit REQ-12 --editor',
    ],
    load: () => import('../commands/edit.ts'),
  },
  {
    name: 'move',
    group: 'Items',
    summary: 'Move an item to another state',
    arguments: [
      KEY,
      { name: 'STATE', about: 'the state; a wrong one is refused with the right ones named' },
    ],
    options: [REASON],
    examples: ['move TASK-4 doing', 'move REQ-2 accepted --reason "agreed in review"'],
    load: () => import('../commands/move.ts'),
  },
  {
    name: 'archive',
    group: 'Items',
    summary: 'Put an item out of sight; it keeps its key, links and history',
    arguments: [KEY],
    examples: ['archive Q-4'],
    load: () => import('../commands/archive.ts'),
  },
  {
    name: 'restore',
    group: 'Items',
    summary: 'Bring an archived item back',
    arguments: [KEY],
    examples: ['restore Q-4'],
    load: () => import('../commands/restore.ts'),
  },
  {
    name: 'supersede',
    group: 'Items',
    summary: 'Let one decision take the place of another',
    arguments: [
      { name: 'OLD', about: 'the decision that ends' },
      { name: 'NEW', about: 'the decision that takes its place' },
    ],
    options: [REASON],
    examples: ['supersede ADR-1 ADR-7 --reason "one region is not enough"'],
    load: () => import('../commands/supersede.ts'),
  },
  {
    name: 'split',
    group: 'Items',
    summary: 'Make a requirement of each demand of a compound one',
    arguments: [{ name: 'KEY', about: 'the key of a requirement: REQ-12' }],
    options: [
      { flags: '--dry-run', about: 'say what would come of it, change nothing' },
      {
        flags: '--without <type>',
        about: 'leave links of this type with the whole alone; again for more',
        isRepeatable: true,
      },
      { flags: '--archive', about: 'put the whole out of sight' },
    ],
    notes:
      'The parts refine the whole, and take over its links, its type, priority, labels and owner.',
    examples: ['split REQ-12 --dry-run', 'split REQ-12 --without verifies --archive'],
    load: () => import('../commands/split.ts'),
  },
  {
    name: 'board',
    group: 'Items',
    summary: 'Show the tasks in columns by state',
    options: [
      {
        flags: '--label <label>',
        about: 'tasks with this label; again for more',
        isRepeatable: true,
      },
      { flags: '--limit <count>', about: 'at most so many in a column (20)', isCount: true },
    ],
    examples: ['board', 'board --label release-2'],
    load: () => import('../commands/board.ts'),
  },
];
