import type { Kind } from '@throughline/shared/schema';

/** Where a field stands on the item's page: in the line of facts, or as a section of its text. */
type Place = 'fact' | 'section';

export interface FieldWords {
  name: string;
  label: string;
  place: Place;
  /** In forms, among the text: it is what the item is about, and not beside it. */
  isCentral?: boolean;
  /** In forms, below the label. */
  help?: string;
  placeholder?: string;
}

const fact = (name: string, label: string, more: Partial<FieldWords> = {}): FieldWords => ({
  name,
  label,
  place: 'fact',
  ...more,
});
const section = (name: string, label: string, more: Partial<FieldWords> = {}): FieldWords => ({
  name,
  label,
  place: 'section',
  ...more,
});

const PRIORITY_INPUTS: readonly FieldWords[] = [
  section('wsjf', 'WSJF', { help: 'Each against the smallest of its kind, which is 1' }),
  section('rice', 'RICE', { help: 'Reach × impact × confidence over effort' }),
];

/** Each kind's fields in the order in which they are read and written. `body` is every kind's own free text. */
const FIELDS: Record<Kind, readonly FieldWords[]> = {
  stakeholder: [
    fact('role', 'Role', { isCentral: true, placeholder: 'Buys for a family of four' }),
    fact('interest', 'Interest', { help: '1 is low, 5 is high' }),
    fact('influence', 'Influence', { help: '1 is low, 5 is high' }),
    section('interests', 'Interests', { help: 'What they care about; Enter adds one' }),
    section('body', 'About'),
  ],
  goal: [
    fact('metric', 'Metric', {
      isCentral: true,
      placeholder: 'Share of visitors who finish checkout',
      help: 'What is measured',
    }),
    fact('baseline', 'Baseline', { isCentral: true, placeholder: '41 %', help: 'Where it stands' }),
    fact('target', 'Target', { isCentral: true, placeholder: '60 %', help: 'Where it should be' }),
    fact('dueOn', 'Due'),
    section('body', 'Description'),
  ],
  requirement: [
    section('statement', 'Statement', {
      placeholder: 'When a payment fails, the checkout shall keep the basket for 24 hours.',
      help: 'One sentence with “shall”; start with when, while, where or if where it applies only then',
    }),
    fact('type', 'Type'),
    fact('qualityCharacteristic', 'Quality', {
      help: 'Of ISO/IEC 25010, for quality requirements',
    }),
    section('acceptanceCriteria', 'Acceptance criteria', {
      help: 'What has to be seen for it to count as done',
    }),
    section('rationale', 'Rationale', { help: 'Why the system must do this' }),
    section('body', 'Notes'),
    ...PRIORITY_INPUTS,
    section('balance', 'Balance', {
      help: 'What it is worth, whether it can be done, what it costs; 5 is much',
    }),
  ],
  question: [
    section('body', 'What is unclear?'),
    fact('askedOf', 'Asked of', { isCentral: true, placeholder: 'Who can answer it' }),
    section('answer', 'Answer'),
  ],
  research: [section('body', 'Findings')],
  decision: [
    fact('deciders', 'Deciders', { help: 'Enter adds one' }),
    fact('decidedOn', 'Decided'),
    fact('reviewBy', 'Review by'),
    section('context', 'Context', {
      help: 'What the situation is, and what makes a decision necessary',
    }),
    section('drivers', 'Drivers', { help: 'What pulls towards one option or another' }),
    section('options', 'Options'),
    section('outcome', 'Outcome', { help: 'What was chosen, and why' }),
    section('consequences', 'Consequences'),
    section('confirmation', 'Confirmation', {
      help: 'How it will be seen that the decision is kept',
    }),
    section('body', 'More'),
  ],
  component: [
    fact('level', 'Level', { help: 'Of the C4 model' }),
    fact('technology', 'Technology'),
    section('interface', 'Interface', { help: 'What others may rely on' }),
    section('body', 'Description'),
  ],
  task: [
    section('body', 'Description'),
    section('acceptanceCriteria', 'Acceptance criteria'),
    fact('assignees', 'Assignees', { help: 'Enter adds one' }),
    fact('estimateHours', 'Estimate, hours'),
    fact('dueOn', 'Due'),
    ...PRIORITY_INPUTS,
  ],
  test: [
    fact('method', 'Method'),
    section('steps', 'Steps', { help: 'What is done, and what has to be seen' }),
    section('body', 'Description'),
  ],
  release: [section('body', 'Notes')],
  document: [section('body', 'Text')],
  feedback: [section('body', 'What was said')],
};

const SHARED: readonly FieldWords[] = [
  fact('title', 'Title'),
  fact('state', 'State'),
  fact('priority', 'Priority'),
  fact('owner', 'Owner', { placeholder: 'Who answers for it' }),
  fact('labels', 'Labels', { help: 'Enter adds one' }),
];

export const fieldsOf = (kind: Kind): readonly FieldWords[] => FIELDS[kind];
export const sectionsOf = (kind: Kind): readonly FieldWords[] =>
  FIELDS[kind].filter(({ place }) => place === 'section');
export const factsOf = (kind: Kind): readonly FieldWords[] =>
  FIELDS[kind].filter(({ place }) => place === 'fact');

export function fieldWords(kind: Kind | undefined, name: string): FieldWords | undefined {
  const own = kind ? FIELDS[kind] : [];
  return [...own, ...SHARED].find((field) => field.name === name);
}

/** What people call a field; a name that we don't know is shown as it is. */
export function fieldLabel(kind: Kind | undefined, name: string): string {
  return fieldWords(kind, name)?.label ?? name;
}

const CODE_WORDS: Record<string, string> = { data_store: 'data store' };

/** `performance_efficiency` in words. */
export const codeWord = (code: string): string => CODE_WORDS[code] ?? code.replaceAll('_', ' ');
