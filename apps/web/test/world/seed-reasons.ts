import type { SeedItem } from './seed-item.ts';

/** Who the ferry is for, what it should achieve, what must be true, and what nobody knows yet. */
export const SEED_REASONS: readonly SeedItem[] = [
  {
    name: 'riders',
    kind: 'stakeholder',
    title: 'Island residents',
    data: {
      role: 'Rides most days, often on a monthly pass',
      interests: ['Getting on board without queueing', 'A ticket that works without signal'],
      interest: 5,
      influence: 2,
      body: 'About 4,100 people. Two thirds ride with a **monthly pass**, and most of them board at Norr pier, where there is no mobile signal.',
    },
  },
  {
    name: 'visitors',
    kind: 'stakeholder',
    title: 'Summer visitors',
    data: {
      role: 'Rides twice a year, never read the tariff',
      interests: ['Buying in their own language'],
      interest: 3,
      influence: 1,
    },
  },
  {
    name: 'operator',
    kind: 'stakeholder',
    title: 'Ferry operator',
    data: {
      role: 'Pays for the system',
      interests: ['Fewer minutes at the pier', 'Revenue that adds up'],
      interest: 4,
      influence: 5,
    },
  },
  {
    name: 'queue',
    kind: 'goal',
    title: 'Boarding takes three minutes, not nine',
    data: {
      metric: 'Median minutes from gate open to gate closed',
      baseline: '9 min 10 s',
      target: '3 min',
      dueOn: '2027-06-15',
      owner: 'Ines Holm',
      body: 'Every minute at the pier costs the timetable a crossing a day in July.',
    },
    states: ['active'],
  },
  {
    name: 'selfserve',
    kind: 'goal',
    title: 'Seven of ten tickets are bought before the pier',
    data: {
      metric: 'Share of tickets sold online',
      baseline: '41 %',
      target: '70 %',
      dueOn: '2027-09-01',
      owner: 'Ines Holm',
    },
    states: ['active'],
  },
  {
    name: 'books',
    kind: 'goal',
    title: 'Revenue adds up without a spreadsheet',
    data: { metric: 'Days to close the month', baseline: '11', target: '2' },
  },
  {
    name: 'offline',
    kind: 'requirement',
    title: 'Validate without a connection',
    data: {
      statement:
        'When a ticket is shown at a gate without network, the gate shall decide within 400 ms whether the ticket is valid, from data no older than 24 hours.',
      type: 'functional',
      priority: 'must',
      labels: ['gate', 'offline'],
      owner: 'Jon Aasen',
      rationale:
        'Norr pier has no signal at all from October to March, and the gate queue is where the nine minutes go.',
      acceptanceCriteria: [
        'With the network cable pulled, a valid pass opens the gate within 400 ms in 99 of 100 tries.',
        'A pass revoked more than 24 hours ago is refused.',
        'A screenshot of somebody else’s ticket is refused.',
      ],
      body: 'See [ADR-1](#) for how the gate gets its data, and TASK-2 for the work.',
    },
    states: ['review', 'accepted'],
  },
  {
    name: 'speed',
    kind: 'requirement',
    title: 'Gate answers in 400 ms',
    data: {
      statement:
        'The gate shall answer within 400 ms for 99 % of tickets at 30 tickets per minute.',
      type: 'quality',
      qualityCharacteristic: 'performance_efficiency',
      priority: 'must',
      labels: ['gate'],
    },
    states: ['review', 'accepted'],
  },
  {
    name: 'refund',
    kind: 'requirement',
    title: 'Refund a cancelled crossing',
    data: {
      statement:
        'If a crossing is cancelled, then the system shall refund every ticket for it to the means of payment within 3 days.',
      priority: 'must',
      labels: ['payments'],
      owner: 'Mira Sand',
    },
    states: ['review', 'accepted'],
  },
  {
    name: 'languages',
    kind: 'requirement',
    title: 'Buy in five languages',
    data: {
      statement:
        'The shop shall offer every step of buying in Norwegian, English, German, Dutch and Ukrainian.',
      priority: 'should',
      labels: ['shop'],
    },
    states: ['review'],
  },
  {
    name: 'pass',
    kind: 'requirement',
    title: 'Monthly pass on the phone',
    data: {
      statement:
        'A resident shall be able to quickly carry a monthly pass on the phone and it should be easy to use.',
      priority: 'must',
      labels: ['shop', 'gate'],
    },
  },
  {
    name: 'cash',
    kind: 'requirement',
    title: 'Cash on board',
    data: {
      statement:
        'Where a crossing has a steward, the system shall let the steward sell a ticket for cash.',
      priority: 'could',
      type: 'constraint',
    },
    states: ['review'],
  },
  {
    name: 'ledger',
    kind: 'requirement',
    title: 'One ledger for all sales',
    data: {
      statement:
        'The system shall record every sale, refund and void in one ledger that is never edited.',
      priority: 'must',
      labels: ['payments'],
    },
    states: ['review', 'accepted'],
  },
  {
    name: 'kiosk',
    kind: 'requirement',
    title: 'Ticket kiosk at each pier',
    data: { statement: 'Each pier shall have a kiosk.', priority: 'wont' },
    states: ['rejected'],
  },
  {
    name: 'q-roaming',
    kind: 'question',
    title: 'How stale may the list of revoked passes be?',
    data: {
      askedOf: 'Ferry operator',
      body: 'Twenty-four hours is our guess. A stolen pass is worth up to 1,400 kr a month.',
      answer: '',
    },
  },
  {
    name: 'q-vat',
    kind: 'question',
    title: 'Who owes VAT on a refund across years?',
    data: { askedOf: 'Accountant' },
  },
  {
    name: 'q-done',
    kind: 'question',
    title: 'Do children under four need a ticket?',
    data: { askedOf: 'Ferry operator', answer: 'No, but they count towards the number on board.' },
    states: ['answered'],
  },
];
