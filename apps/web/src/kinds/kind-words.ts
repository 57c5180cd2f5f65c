import type { Kind } from '@throughline/shared/schema';

interface KindWords {
  one: string;
  many: string;
  /** What a team asks when it opens the list. */
  question: string;
  /** What such an item is, for someone who has never made one. */
  teaches: string;
}

export const KIND_WORDS: Record<Kind, KindWords> = {
  stakeholder: {
    one: 'Stakeholder',
    many: 'Stakeholders',
    question: 'Who is this for, and what do they care about?',
    teaches:
      'A stakeholder is a person, role or audience with an interest in the product. Goals start from here.',
  },
  goal: {
    one: 'Goal',
    many: 'Goals',
    question: 'What are we trying to achieve?',
    teaches:
      'A goal is an outcome you can measure: a metric, where it stands, where it should be, and by when.',
  },
  requirement: {
    one: 'Requirement',
    many: 'Requirements',
    question: 'What must be true of the product?',
    teaches:
      'A requirement is one statement that the system must satisfy. It leads to a goal, and a test proves it.',
  },
  question: {
    one: 'Question',
    many: 'Questions',
    question: 'What do we not know yet?',
    teaches:
      'A question is an open point that blocks understanding. Link it to what it clarifies and ask someone.',
  },
  research: {
    one: 'Research',
    many: 'Research',
    question: 'What did we compare before we chose?',
    teaches:
      'Research weighs candidates against criteria with evidence, so that a decision can rest on it.',
  },
  decision: {
    one: 'Decision',
    many: 'Decisions',
    question: 'What did we decide, and why?',
    teaches:
      'A decision records the context, the options and the outcome, so that nobody has to ask again why.',
  },
  component: {
    one: 'Component',
    many: 'Components',
    question: 'What is the system made of?',
    teaches:
      'A component is a part of the architecture: a system, a container, a data store, an interface.',
  },
  task: {
    one: 'Task',
    many: 'Tasks',
    question: 'What is being worked on?',
    teaches:
      'A task is a unit of work. It implements a requirement or a decision; otherwise nobody knows what it is for.',
  },
  test: {
    one: 'Test',
    many: 'Tests',
    question: 'How do we know that it works?',
    teaches:
      'A test verifies a requirement or a decision: automated, by hand, by review or by demonstration.',
  },
  release: {
    one: 'Release',
    many: 'Releases',
    question: 'What has reached people?',
    teaches:
      'A release is a version that can be deployed. It ships tasks, and through them requirements.',
  },
  document: {
    one: 'Document',
    many: 'Documents',
    question: 'What is written down, and is it still true?',
    teaches:
      'A document describes items and goes stale when they change. Link it to what it describes.',
  },
  feedback: {
    one: 'Feedback',
    many: 'Feedback',
    question: 'What did people say?',
    teaches:
      'Feedback is something said about an item, asked for or not. Link it to what it concerns.',
  },
};

/** `one requirement`, `3 requirements`: with the number, in lower case. */
export function countOf(kind: Kind, count: number): string {
  const words = KIND_WORDS[kind];
  return `${count.toLocaleString('en')} ${(count === 1 ? words.one : words.many).toLowerCase()}`;
}

/** `a goal`, `an item`. */
export function aKind(kind: Kind): string {
  const isUncountable = kind === 'research' || kind === 'feedback';
  return isUncountable
    ? KIND_WORDS[kind].one.toLowerCase()
    : `a ${KIND_WORDS[kind].one.toLowerCase()}`;
}
