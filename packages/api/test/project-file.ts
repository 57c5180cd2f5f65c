import { KINDS, SCHEMAS } from '@throughline/schema';

const at = '2026-03-01T09:00:00.000Z';
const filed = { body: '', labels: [], owner: null, createdAt: at, updatedAt: at, archivedAt: null };
/** A requirement that satisfies a goal, as a project file. */
export const PROJECT_FILE = {
  ...{ format: 'throughline', version: 1, exportedAt: at },
  project: { slug: 'ledger', name: 'Ledger', description: '' },
  items: (['requirement', 'goal'] as const).map((kind) => ({
    ...{ ...filed, guid: `_${kind}`, key: `${KINDS[kind].prefix}-1`, kind, title: kind },
    ...{ state: KINDS[kind].states[0], priority: null, fields: SCHEMAS[kind].blank },
  })),
  links: [
    {
      ...{ type: 'satisfies', from: 'REQ-1', to: 'GOAL-1', createdAt: at, reviewedAt: at },
      ...{ reviewedHash: '', reviewReason: null },
    },
  ],
  sources: [],
};
