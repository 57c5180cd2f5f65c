import type { Fields, Kind, State } from '@throughline/schema';

interface KindSample {
  /** Every field that the kind has of its own, with something in it. */
  fields: Fields;
  /** Other values for some of them. */
  change: Fields;
  /** A state that a new item may move to. */
  moveTo: State;
}

/** Believable content for one item of each kind. */
export const KIND_SAMPLES: Record<Kind, KindSample> = {
  stakeholder: {
    fields: {
      role: 'Treasurer',
      interests: ['few errors', 'a quick close'],
      interest: 4,
      influence: 2,
    },
    change: { interests: ['few errors'], influence: 5 },
    moveTo: 'archived',
  },
  goal: {
    fields: { metric: 'days to close a month', baseline: '9', target: '4', dueOn: '2027-03-31' },
    change: { target: '3', dueOn: null },
    moveTo: 'active',
  },
  requirement: {
    fields: {
      statement: 'When a payment is booked, the ledger shall show it within 2 seconds.',
      type: 'quality',
      qualityCharacteristic: 'performance_efficiency',
      rationale: 'Clerks wait for it.',
      acceptanceCriteria: ['shown within 2 s at 50 bookings a second', 'shown after a restart'],
      wsjf: { businessValue: 8, timeCriticality: 5, riskReduction: 3, jobSize: 5 },
      rice: { reach: 400, impact: 2, confidencePercent: 80, effortPersonMonths: 1.5 },
      balance: { value: 4, feasibility: 3, performanceCost: 2, note: 'One index more.' },
      priority: 'must',
    },
    change: { acceptanceCriteria: ['shown within 2 s'], priority: 'should', wsjf: null },
    moveTo: 'review',
  },
  question: {
    fields: { askedOf: 'the auditor', answer: '' },
    change: { answer: 'Ten years, from the end of the business year.' },
    moveTo: 'answered',
  },
  research: { fields: {}, change: { body: 'Three stores compared.' }, moveTo: 'running' },
  decision: {
    fields: {
      context: 'Bookings must never be lost.',
      drivers: ['audits', 'cost'],
      options: [
        { title: 'PostgreSQL', body: 'Known well.' },
        { title: 'Files', body: '' },
      ],
      outcome: 'PostgreSQL.',
      consequences: 'One more server to run.',
      confirmation: 'A restore is tried each month.',
      deciders: ['Ines', 'Omar'],
      decidedOn: '2026-02-03',
      reviewBy: '2027-02-03',
    },
    change: {
      outcome: 'PostgreSQL, managed.',
      options: [{ title: 'PostgreSQL', body: 'Managed.' }],
    },
    moveTo: 'accepted',
  },
  component: {
    fields: { level: 'container', technology: 'Node.js', interface: 'HTTP, JSON' },
    change: { technology: null, interface: 'HTTP' },
    moveTo: 'live',
  },
  task: {
    fields: {
      assignees: ['Omar'],
      estimateHours: 6.5,
      dueOn: '2026-05-05',
      acceptanceCriteria: [{ text: 'a test shows it', isMet: false }],
      wsjf: { businessValue: 5, timeCriticality: 13, riskReduction: 1, jobSize: 2 },
      rice: { reach: 30, impact: 0.5, confidencePercent: 50, effortPersonMonths: 0.25 },
      priority: 'urgent',
    },
    change: { acceptanceCriteria: [{ text: 'a test shows it', isMet: true }], priority: null },
    moveTo: 'doing',
  },
  test: {
    fields: { method: 'manual', steps: '1. Book.\n2. Look.' },
    change: { method: 'automated' },
    moveTo: 'active',
  },
  release: { fields: {}, change: { body: 'Notes.' }, moveTo: 'built' },
  document: { fields: {}, change: { body: 'How to restore.' }, moveTo: 'current' },
  feedback: { fields: {}, change: { body: 'It is slow on Mondays.' }, moveTo: 'accepted' },
};
