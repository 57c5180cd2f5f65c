import type { Fixture } from './fixture.ts';
import type { ProcedureCase } from './procedure-case.ts';

const project = ({ world }: Fixture) => ({ projectId: world.projectId });
const newTerm = async (fixture: Fixture) => {
  const { projectId, caller } = fixture.world;
  const data = { term: fixture.newSlug(), aliases: [fixture.newSlug()] };
  const { id, version } = await caller.terms.create({ projectId, data });
  return { projectId, id, expectedVersion: version };
};
const archivedTerm = async (fixture: Fixture) => {
  const term = await newTerm(fixture);
  const { version } = await fixture.world.caller.terms.archive(term);
  return { ...term, expectedVersion: version };
};

/** The procedures on the glossary, on priorities and on what they wait for. */
export const PLANNING_CASES: Record<string, ProcedureCase> = {
  'requirements.readinessTrend': {
    role: 'reader',
    input: (fixture) => ({ ...project(fixture), limit: 4 }),
  },
  'priorities.backlog': {
    role: 'reader',
    input: (fixture) => ({ ...project(fixture), kind: 'task', method: 'rice', limit: 5 }),
  },
  'priorities.balance': { role: 'reader', input: (fixture) => ({ ...project(fixture), limit: 5 }) },
  'terms.create': {
    role: 'editor',
    input: (fixture) => ({
      ...project(fixture),
      data: { term: fixture.newSlug(), definition: 'What it is.', aliases: [], source: 'ISO' },
    }),
    log: ['term.created'],
  },
  'terms.list': { role: 'reader', input: (fixture) => ({ ...project(fixture), limit: 2 }) },
  'terms.update': {
    role: 'editor',
    input: async (fixture) => ({ ...(await newTerm(fixture)), data: { definition: 'Another.' } }),
    log: ['term.updated'],
  },
  'terms.archive': { role: 'editor', input: newTerm, log: ['term.archived'] },
  'terms.restore': { role: 'editor', input: archivedTerm, log: ['term.restored'] },
  'moments.listTerms': {
    role: 'reader',
    input: (fixture) => ({ ...project(fixture), at: '0' }),
  },
};
