import type { SeedItem } from './seed-item.ts';

/** What was decided, built, tested and shipped, and what people said. */
export const SEED_WORK: readonly SeedItem[] = [
  {
    name: 'r-sign',
    kind: 'research',
    title: 'Which signature fits a QR code a cheap camera can read?',
    data: {
      body: '| Scheme | Bytes | Verify, ms |\n|---|---|---|\n| Ed25519 | 64 | 0.4 |\n| ECDSA P-256 | 72 | 0.9 |\n| RSA-2048 | 256 | 0.1 |\n\nSmaller codes read faster on worn screens.',
    },
    states: ['running', 'concluded'],
  },
  {
    name: 'signed',
    kind: 'decision',
    title: 'Tickets are signed, gates check the signature',
    data: {
      context:
        'Gates have to decide without a network. They can either carry a copy of every valid ticket, or be able to **check a ticket by itself**.',
      drivers: ['Works without signal for a day', 'A gate costs less than 3,000 kr'],
      options: [
        {
          title: 'Copy all tickets to every gate',
          body: 'Simple, but 40 MB a day over a link that is down half the time.',
        },
        {
          title: 'Sign tickets, ship only revocations',
          body: 'A few kilobytes a day. Revocation is as old as the last sync.',
        },
      ],
      outcome:
        'We sign every ticket with Ed25519. Gates hold the public keys and a list of revoked tickets, and nothing else.',
      consequences:
        '- A lost signing key makes every ticket worthless: two keys, rotated monthly.\n- A revoked pass works for up to a day at a gate without signal.',
      confirmation: 'TEST-1 runs on real gate hardware every night.',
      deciders: ['Jon Aasen', 'Mira Sand'],
      decidedOn: '2026-08-20',
      reviewBy: '2027-02-20',
    },
    states: ['accepted'],
  },
  {
    name: 'postgres',
    kind: 'decision',
    title: 'The ledger is an append-only PostgreSQL table',
    data: {
      context: 'Sales are legal records.',
      outcome: 'One table, inserts only, hash-chained.',
      decidedOn: '2026-09-03',
      deciders: ['Mira Sand'],
    },
    states: ['accepted'],
  },
  {
    name: 'wallet',
    kind: 'decision',
    title: 'Passes live in the phone’s wallet',
    data: { context: 'An app of our own is a year of work.', outcome: '' },
  },
  {
    name: 'gate',
    kind: 'component',
    title: 'Gate controller',
    data: {
      level: 'container',
      technology: 'Rust on a Pi CM4',
      interface: 'USB camera in, relay out; syncs over HTTPS when it can.',
    },
    states: ['live'],
  },
  {
    name: 'shop',
    kind: 'component',
    title: 'Ticket shop',
    data: { level: 'container', technology: 'TypeScript' },
    states: ['live'],
  },
  {
    name: 'ledger-db',
    kind: 'component',
    title: 'Ledger',
    data: { level: 'data_store', technology: 'PostgreSQL 17' },
  },
  {
    name: 't-sign',
    kind: 'task',
    title: 'Sign tickets at purchase',
    data: {
      priority: 'urgent',
      assignees: ['Jon Aasen'],
      estimateHours: 16,
      labels: ['shop'],
      acceptanceCriteria: [
        { text: 'Keys come from the vault, not from a file', isMet: true },
        { text: 'Old tickets still scan', isMet: true },
      ],
    },
    states: ['todo', 'doing', 'done'],
  },
  {
    name: 't-gate',
    kind: 'task',
    title: 'Check signatures on the gate',
    data: {
      priority: 'high',
      assignees: ['Jon Aasen', 'Lea Voss'],
      estimateHours: 40,
      dueOn: '2026-12-11',
      labels: ['gate'],
      body: 'Use the key list from the last sync. **Fail closed** when there is none.',
      acceptanceCriteria: [
        { text: 'Works with the cable pulled', isMet: true },
        { text: 'Key rotation while offline', isMet: false },
      ],
    },
    states: ['todo', 'doing'],
  },
  {
    name: 't-revoke',
    kind: 'task',
    title: 'Ship revocations to gates',
    data: { priority: 'high', assignees: ['Lea Voss'], dueOn: '2026-12-18' },
    states: ['todo'],
  },
  {
    name: 't-refund',
    kind: 'task',
    title: 'Refund through the payment provider',
    data: { priority: 'medium', assignees: ['Mira Sand'] },
    states: ['todo', 'doing', 'review'],
  },
  {
    name: 't-ledger',
    kind: 'task',
    title: 'Ledger table with hash chain',
    data: { priority: 'urgent', assignees: ['Mira Sand'] },
    states: ['todo', 'doing', 'done'],
  },
  { name: 't-import', kind: 'task', title: 'Upgrade the CI machines', data: { priority: 'low' } },
  {
    name: 't-de',
    kind: 'task',
    title: 'German texts',
    data: { priority: 'low', labels: ['shop'] },
  },
  {
    name: 'v-offline',
    kind: 'test',
    title: 'Gate decides with the cable pulled',
    data: {
      method: 'automated',
      steps:
        '1. Pull the network cable.\n2. Scan 100 valid and 100 revoked passes.\n3. Every answer within 400 ms, none wrong.',
    },
    states: ['active'],
  },
  {
    name: 'v-ledger',
    kind: 'test',
    title: 'Ledger rejects updates and deletes',
    data: { method: 'automated' },
    states: ['active'],
  },
  {
    name: 'v-refund',
    kind: 'test',
    title: 'Cancelled crossing is refunded',
    data: {
      method: 'manual',
      steps: 'Cancel tomorrow’s 07:10 in staging and watch the provider’s ledger.',
    },
  },
  { name: 'r-autumn', kind: 'release', title: '2026.11 Autumn', states: ['built', 'released'] },
  { name: 'r-winter', kind: 'release', title: '2027.1 Winter' },
  {
    name: 'd-pier',
    kind: 'document',
    title: 'What to do when a gate stays shut',
    data: { body: 'For stewards. Printed and hung beside each gate.' },
    states: ['current', 'stale'],
  },
  {
    name: 'f-steward',
    kind: 'feedback',
    title: 'Stewards cannot see why a ticket was refused',
    data: { body: '“It just goes red. I have forty people behind it.” — steward, Norr pier' },
  },
];
