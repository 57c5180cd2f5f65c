import type { Kind, LinkType, State } from '@throughline/shared/schema';

export interface SeedItem {
  /** How links and tests name it. */
  name: string;
  kind: Kind;
  title: string;
  data?: Record<string, unknown>;
  /** The states it is moved through, after the kind's first. */
  states?: State[];
}

export const SEED_ITEMS: readonly SeedItem[] = [
  { name: 'riders', kind: 'stakeholder', title: 'Island residents', data: { role: 'Rides most days, often on a monthly pass', interests: ['Getting on board without queueing', 'A ticket that works without signal'], interest: 5, influence: 2, body: 'About 4,100 people. Two thirds ride with a **monthly pass**, and most of them board at Norr pier, where there is no mobile signal.' } },
  { name: 'visitors', kind: 'stakeholder', title: 'Summer visitors', data: { role: 'Rides twice a year, never read the tariff', interests: ['Buying in their own language'], interest: 3, influence: 1 } },
  { name: 'operator', kind: 'stakeholder', title: 'Ferry operator', data: { role: 'Pays for the system', interests: ['Fewer minutes at the pier', 'Revenue that adds up'], interest: 4, influence: 5 } },
  { name: 'queue', kind: 'goal', title: 'Boarding takes three minutes, not nine', data: { metric: 'Median minutes from gate open to gate closed', baseline: '9 min 10 s', target: '3 min', dueOn: '2027-06-15', owner: 'Ines Holm', body: 'Every minute at the pier costs the timetable a crossing a day in July.' }, states: ['active'] },
  { name: 'selfserve', kind: 'goal', title: 'Seven of ten tickets are bought before the pier', data: { metric: 'Share of tickets sold online', baseline: '41 %', target: '70 %', dueOn: '2027-09-01', owner: 'Ines Holm' }, states: ['active'] },
  { name: 'books', kind: 'goal', title: 'Revenue adds up without a spreadsheet', data: { metric: 'Days to close the month', baseline: '11', target: '2' } },
  { name: 'offline', kind: 'requirement', title: 'Validate without a connection', data: { statement: 'When a ticket is shown at a gate without network, the gate shall decide within 400 ms whether the ticket is valid, from data no older than 24 hours.', type: 'functional', priority: 'must', labels: ['gate', 'offline'], owner: 'Jon Aasen', rationale: 'Norr pier has no signal at all from October to March, and the gate queue is where the nine minutes go.', acceptanceCriteria: ['With the network cable pulled, a valid pass opens the gate within 400 ms in 99 of 100 tries.', 'A pass revoked more than 24 hours ago is refused.', 'A screenshot of somebody else’s ticket is refused.'], body: 'See [ADR-1](#) for how the gate gets its data, and TASK-2 for the work.' }, states: ['review', 'accepted'] },
  { name: 'speed', kind: 'requirement', title: 'Gate answers in 400 ms', data: { statement: 'The gate shall answer within 400 ms for 99 % of tickets at 30 tickets per minute.', type: 'quality', qualityCharacteristic: 'performance_efficiency', priority: 'must', labels: ['gate'] }, states: ['review', 'accepted'] },
  { name: 'refund', kind: 'requirement', title: 'Refund a cancelled crossing', data: { statement: 'If a crossing is cancelled, then the system shall refund every ticket for it to the means of payment within 3 days.', priority: 'must', labels: ['payments'], owner: 'Mira Sand' }, states: ['review', 'accepted'] },
  { name: 'languages', kind: 'requirement', title: 'Buy in five languages', data: { statement: 'The shop shall offer every step of buying in Norwegian, English, German, Dutch and Ukrainian.', priority: 'should', labels: ['shop'] }, states: ['review'] },
  { name: 'pass', kind: 'requirement', title: 'Monthly pass on the phone', data: { statement: 'A resident shall be able to quickly carry a monthly pass on the phone and it should be easy to use.', priority: 'must', labels: ['shop', 'gate'] } },
  { name: 'cash', kind: 'requirement', title: 'Cash on board', data: { statement: 'Where a crossing has a steward, the system shall let the steward sell a ticket for cash.', priority: 'could', type: 'constraint' }, states: ['review'] },
  { name: 'ledger', kind: 'requirement', title: 'One ledger for all sales', data: { statement: 'The system shall record every sale, refund and void in one ledger that is never edited.', priority: 'must', labels: ['payments'] }, states: ['review', 'accepted'] },
  { name: 'kiosk', kind: 'requirement', title: 'Ticket kiosk at each pier', data: { statement: 'Each pier shall have a kiosk.', priority: 'wont' }, states: ['rejected'] },
  { name: 'q-roaming', kind: 'question', title: 'How stale may the list of revoked passes be?', data: { askedOf: 'Ferry operator', body: 'Twenty-four hours is our guess. A stolen pass is worth up to 1,400 kr a month.', answer: '' } },
  { name: 'q-vat', kind: 'question', title: 'Who owes VAT on a refund across years?', data: { askedOf: 'Accountant' } },
  { name: 'q-done', kind: 'question', title: 'Do children under four need a ticket?', data: { askedOf: 'Ferry operator', answer: 'No, but they count towards the number on board.' }, states: ['answered'] },
  { name: 'r-sign', kind: 'research', title: 'Which signature fits a QR code a cheap camera can read?', data: { body: '| Scheme | Bytes | Verify, ms |\n|---|---|---|\n| Ed25519 | 64 | 0.4 |\n| ECDSA P-256 | 72 | 0.9 |\n| RSA-2048 | 256 | 0.1 |\n\nSmaller codes read faster on worn screens.' }, states: ['running', 'concluded'] },
  { name: 'signed', kind: 'decision', title: 'Tickets are signed, gates check the signature', data: { context: 'Gates have to decide without a network. They can either carry a copy of every valid ticket, or be able to **check a ticket by itself**.', drivers: ['Works without signal for a day', 'A gate costs less than 3,000 kr'], options: [{ title: 'Copy all tickets to every gate', body: 'Simple, but 40 MB a day over a link that is down half the time.' }, { title: 'Sign tickets, ship only revocations', body: 'A few kilobytes a day. Revocation is as old as the last sync.' }], outcome: 'We sign every ticket with Ed25519. Gates hold the public keys and a list of revoked tickets, and nothing else.', consequences: '- A lost signing key makes every ticket worthless: two keys, rotated monthly.\n- A revoked pass works for up to a day at a gate without signal.', confirmation: 'TEST-1 runs on real gate hardware every night.', deciders: ['Jon Aasen', 'Mira Sand'], decidedOn: '2026-08-20', reviewBy: '2027-02-20' }, states: ['accepted'] },
  { name: 'postgres', kind: 'decision', title: 'The ledger is an append-only PostgreSQL table', data: { context: 'Sales are legal records.', outcome: 'One table, inserts only, hash-chained.', decidedOn: '2026-09-03', deciders: ['Mira Sand'] }, states: ['accepted'] },
  { name: 'wallet', kind: 'decision', title: 'Passes live in the phone’s wallet', data: { context: 'An app of our own is a year of work.', outcome: '' } },
  { name: 'gate', kind: 'component', title: 'Gate controller', data: { level: 'container', technology: 'Rust on a Pi CM4', interface: 'USB camera in, relay out; syncs over HTTPS when it can.' }, states: ['live'] },
  { name: 'shop', kind: 'component', title: 'Ticket shop', data: { level: 'container', technology: 'TypeScript' }, states: ['live'] },
  { name: 'ledger-db', kind: 'component', title: 'Ledger', data: { level: 'data_store', technology: 'PostgreSQL 17' } },
  { name: 't-sign', kind: 'task', title: 'Sign tickets at purchase', data: { priority: 'urgent', assignees: ['Jon Aasen'], estimateHours: 16, labels: ['shop'], acceptanceCriteria: [{ text: 'Keys come from the vault, not from a file', isMet: true }, { text: 'Old tickets still scan', isMet: true }] }, states: ['todo', 'doing', 'done'] },
  { name: 't-gate', kind: 'task', title: 'Check signatures on the gate', data: { priority: 'high', assignees: ['Jon Aasen', 'Lea Voss'], estimateHours: 40, dueOn: '2026-12-11', labels: ['gate'], body: 'Use the key list from the last sync. **Fail closed** when there is none.', acceptanceCriteria: [{ text: 'Works with the cable pulled', isMet: true }, { text: 'Key rotation while offline', isMet: false }] }, states: ['todo', 'doing'] },
  { name: 't-revoke', kind: 'task', title: 'Ship revocations to gates', data: { priority: 'high', assignees: ['Lea Voss'], dueOn: '2026-12-18' }, states: ['todo'] },
  { name: 't-refund', kind: 'task', title: 'Refund through the payment provider', data: { priority: 'medium', assignees: ['Mira Sand'] }, states: ['todo', 'doing', 'review'] },
  { name: 't-ledger', kind: 'task', title: 'Ledger table with hash chain', data: { priority: 'urgent', assignees: ['Mira Sand'] }, states: ['todo', 'doing', 'done'] },
  { name: 't-import', kind: 'task', title: 'Upgrade the CI machines', data: { priority: 'low' } },
  { name: 't-de', kind: 'task', title: 'German texts', data: { priority: 'low', labels: ['shop'] } },
  { name: 'v-offline', kind: 'test', title: 'Gate decides with the cable pulled', data: { method: 'automated', steps: '1. Pull the network cable.\n2. Scan 100 valid and 100 revoked passes.\n3. Every answer within 400 ms, none wrong.' }, states: ['active'] },
  { name: 'v-ledger', kind: 'test', title: 'Ledger rejects updates and deletes', data: { method: 'automated' }, states: ['active'] },
  { name: 'v-refund', kind: 'test', title: 'Cancelled crossing is refunded', data: { method: 'manual', steps: 'Cancel tomorrow’s 07:10 in staging and watch the provider’s ledger.' } },
  { name: 'r-autumn', kind: 'release', title: '2026.11 Autumn', states: ['built', 'released'] },
  { name: 'r-winter', kind: 'release', title: '2027.1 Winter' },
  { name: 'd-pier', kind: 'document', title: 'What to do when a gate stays shut', data: { body: 'For stewards. Printed and hung beside each gate.' }, states: ['current', 'stale'] },
  { name: 'f-steward', kind: 'feedback', title: 'Stewards cannot see why a ticket was refused', data: { body: '“It just goes red. I have forty people behind it.” — steward, Norr pier' } },
];

export const SEED_LINKS: readonly (readonly [string, LinkType, string])[] = [
  ['riders', 'has', 'queue'],
  ['operator', 'has', 'queue'],
  ['visitors', 'has', 'selfserve'],
  ['operator', 'has', 'books'],
  ['offline', 'satisfies', 'queue'],
  ['speed', 'refines', 'offline'],
  ['speed', 'satisfies', 'queue'],
  ['languages', 'satisfies', 'selfserve'],
  ['pass', 'satisfies', 'selfserve'],
  ['pass', 'depends', 'offline'],
  ['ledger', 'satisfies', 'books'],
  ['refund', 'depends', 'ledger'],
  ['q-roaming', 'clarifies', 'offline'],
  ['q-vat', 'clarifies', 'refund'],
  ['r-sign', 'informs', 'signed'],
  ['signed', 'addresses', 'offline'],
  ['signed', 'addresses', 'speed'],
  ['postgres', 'addresses', 'ledger'],
  ['signed', 'affects', 'gate'],
  ['signed', 'affects', 'shop'],
  ['postgres', 'affects', 'ledger-db'],
  ['gate', 'realises', 'offline'],
  ['shop', 'uses', 'ledger-db'],
  ['t-sign', 'implements', 'signed'],
  ['t-gate', 'implements', 'signed'],
  ['t-gate', 'implements', 'offline'],
  ['t-revoke', 'implements', 'signed'],
  ['t-refund', 'implements', 'refund'],
  ['t-ledger', 'implements', 'postgres'],
  ['t-de', 'implements', 'languages'],
  ['t-sign', 'blocks', 't-gate'],
  ['t-gate', 'blocks', 't-revoke'],
  ['v-offline', 'verifies', 'offline'],
  ['v-offline', 'verifies', 'signed'],
  ['v-ledger', 'verifies', 'ledger'],
  ['v-refund', 'verifies', 'refund'],
  ['r-autumn', 'ships', 't-sign'],
  ['r-autumn', 'ships', 't-ledger'],
  ['r-winter', 'ships', 't-gate'],
  ['d-pier', 'describes', 'gate'],
  ['f-steward', 'concerns', 'gate'],
];

/** Changes made after the links: what pointed here is suspect from then on. */
export const SEED_LATER: readonly { name: string; data: Record<string, unknown> }[] = [
  { name: 'offline', data: { statement: 'When a ticket is shown at a gate without network, the gate shall decide within 300 ms whether the ticket is valid, from data no older than 24 hours.' } },
  { name: 'selfserve', data: { target: '75 %' } },
];
