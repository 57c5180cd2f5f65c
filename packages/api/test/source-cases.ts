import type { Fixture } from './fixture.ts';
import type { ProcedureCase } from './procedure-case.ts';

const SOURCE = `# 1. Keep bookings in one place

Date: 2026-01-05

## Status

Accepted

## Context

Bookings are spread over three files.

## Decision

One ledger.

## Consequences

Clerks learn one screen.
`;

const project = ({ world }: Fixture) => ({ projectId: world.projectId });
const filesAt = (path: string, text: string) => [
  { path, base64: Buffer.from(text).toString('base64') },
];

async function imported(fixture: Fixture): Promise<string> {
  const path = `${fixture.newSlug()}/0001-ledger.md`;
  const files = filesAt(path, SOURCE);
  await fixture.world.caller.sources.import({ ...project(fixture), files });
  return path;
}

/** A title that was changed in its file and here. */
async function inConflict(fixture: Fixture) {
  const { caller, projectId } = fixture.world;
  const path = await imported(fixture);
  const key = (await caller.sources.read({ projectId, path })).items[0]!.key;
  const { item } = await caller.items.find({ projectId, key });
  const id = item.id as never;
  await caller.decisions.update({ projectId, id, expectedVersion: 1, data: { title: 'Ours' } });
  const title = /^# .*$/m.exec(SOURCE)![0];
  const files = filesAt(path, SOURCE.replace(title, '# 1. Theirs'));
  await caller.sources.import({ projectId, files });
  return { projectId, id, expectedVersion: 2, field: 'title', take: 'theirs' as const };
}

/** The same, settled for the file. */
async function settled(fixture: Fixture) {
  const { take, ...conflict } = await inConflict(fixture);
  await fixture.world.caller.sources.settle({ ...conflict, take });
  return { ...conflict, expectedVersion: 3 };
}

/** The procedures on sources. */
export const SOURCE_CASES: Record<string, ProcedureCase> = {
  'sources.import': {
    role: 'editor',
    input: (fixture) => ({
      ...project(fixture),
      completeFolders: [],
      files: filesAt(`${fixture.newSlug()}/0001-ledger.md`, SOURCE),
    }),
    log: ['item.created', 'source.imported'],
  },
  'sources.list': { role: 'reader', input: project },
  'sources.read': {
    role: 'reader',
    input: async (fixture) => ({ ...project(fixture), path: await imported(fixture) }),
  },
  'sources.export': { role: 'reader', input: project },
  'sources.place': {
    role: 'editor',
    input: async (fixture) => {
      const { caller, projectId } = fixture.world;
      const into = (await imported(fixture)).replace(/\/[^/]*$/, '');
      const data = { title: 'Keep receipts' };
      const { id } = await caller.decisions.create({ projectId, data });
      return { projectId, id, into };
    },
    log: ['source.placed'],
  },
  'sources.previewMerge': {
    role: 'editor',
    input: async (fixture) => {
      const path = await imported(fixture);
      return { ...project(fixture), files: filesAt(path, SOURCE.replace('One ledger', 'Ledgers')) };
    },
    log: 'it shows what an import and an export would write, and keeps nothing',
  },
  'sources.conflicts': { role: 'reader', input: project },
  'sources.settle': {
    role: 'editor',
    input: inConflict,
    log: ['source.settled', 'item.updated'],
  },
  'sources.reopen': {
    role: 'editor',
    input: settled,
    log: ['source.reopened', 'item.updated'],
  },
};
