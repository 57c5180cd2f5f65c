import type { LinkType } from '@throughline/shared/schema';

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
  {
    name: 'offline',
    data: {
      statement:
        'When a ticket is shown at a gate without network, the gate shall decide within 300 ms whether the ticket is valid, from data no older than 24 hours.',
    },
  },
  { name: 'selfserve', data: { target: '75 %' } },
];
