import type { ArgumentDefinition, CommandDefinition, OptionDefinition } from '../definition.ts';

const COVERED: ArgumentDefinition[] = [
  { name: 'RULE', about: 'the id of a rule: INCOSE-R7' },
  { name: 'KEY', about: 'of this requirement alone: REQ-12', isOptional: true },
];
const WHERE: OptionDefinition[] = [
  { flags: '--text <words>', about: 'only where the finding marks these words' },
  { flags: '--path <path>', about: 'only of items that came from this file or folder' },
];

export const analysisCommands: CommandDefinition[] = [
  {
    name: 'rules',
    group: 'The thread',
    summary: 'Show or change how the project’s requirements are analysed',
    options: [
      {
        flags: '--set <rule=severity>',
        about: 'error, warning, info, off or default; again for more',
        isRepeatable: true,
      },
      {
        flags: '--system-name <name>',
        about: 'a name that may stand as the subject, instead of those there are; again for more',
        isRepeatable: true,
      },
      { flags: '--from-config', about: 'take over what this folder’s throughline.config says' },
      { flags: '--reason <text>', about: 'why; kept in the history' },
    ],
    notes: 'Suppressions are shown, too; they come and go with suppress and unsuppress.',
    examples: ['rules', 'rules --set INCOSE-R38=off --set INCOSE-R19=error', 'rules --from-config'],
    load: () => import('../commands/rules.ts'),
  },
  {
    name: 'checklist',
    group: 'The thread',
    summary: 'What only a reviewer can tell of a requirement, or of all together',
    arguments: [{ name: 'KEY', about: 'a requirement: REQ-12', isOptional: true }],
    examples: ['checklist REQ-12', 'checklist'],
    load: () => import('../commands/checklist.ts'),
  },
  {
    name: 'suppress',
    group: 'The thread',
    summary: 'Live with what a rule finds, and keep why',
    arguments: COVERED,
    options: [...WHERE, { flags: '--reason <text>', about: 'why it may stay; needed' }],
    examples: [
      'suppress INCOSE-R7 REQ-12 --text several --reason "quotes the regulation"',
      'suppress INCOSE-R38 --reason "our readers know these"',
    ],
    load: () => import('../commands/suppress.ts'),
  },
  {
    name: 'unsuppress',
    group: 'The thread',
    summary: 'Have a rule report again what was suppressed',
    arguments: COVERED,
    options: WHERE,
    examples: ['unsuppress INCOSE-R7 REQ-12 --text several'],
    load: () => import('../commands/unsuppress.ts'),
  },
];
