import { KIND_NAMES, KINDS, type Kind } from '@throughline/schema';
import { areaOf, KIND_SAMPLES } from '@throughline/testing';
import { ANALYSIS_CASES } from './analysis-cases.ts';
import type { Fixture } from './fixture.ts';
import { PROJECT_FILE } from './project-file.ts';
import { PLANNING_CASES } from './planning-cases.ts';
import type { ProcedureCase } from './procedure-case.ts';
import { SOURCE_CASES } from './source-cases.ts';

const NO_LOG = 'a workspace has no project whose log could tell of it';

function kindCases(kind: Kind): Record<string, ProcedureCase> {
  const sample = KIND_SAMPLES[kind];
  const target = async (fixture: Fixture) => {
    const { id, projectId, version } = await fixture.newItem(kind);
    return { projectId, id, expectedVersion: version };
  };
  const archived = async (fixture: Fixture) => {
    const live = await target(fixture);
    await areaOf(fixture.world.caller, kind).archive(live);
    return { ...live, expectedVersion: live.expectedVersion + 1 };
  };
  const filter = { text: 'th', labels: [], isArchived: false };
  const sort = { by: 'updated', direction: 'desc' };
  const title = 'New, and complete';

  const cases: Record<string, ProcedureCase> = {
    create: {
      role: 'editor',
      input: ({ world, items }) => ({
        projectId: world.projectId,
        data: { title, ...sample.fields },
        links: [{ type: 'clarifies', fromId: items.question.id }],
      }),
      log: ['item.created', 'link.created'],
    },
    get: {
      role: 'reader',
      input: ({ world, items }) => ({ projectId: world.projectId, id: items[kind].id }),
    },
    list: {
      role: 'reader',
      input: ({ world }) => ({ projectId: world.projectId, filter, sort, limit: 2 }),
    },
    update: {
      role: 'editor',
      input: async (fixture) => ({ ...(await target(fixture)), data: sample.change }),
      log: ['item.updated'],
    },
    move: {
      role: 'editor',
      input: async (fixture) => ({
        ...(await target(fixture)),
        to: sample.moveTo,
        reason: 'agreed',
      }),
      log: ['item.moved'],
    },
    archive: { role: 'editor', input: target, log: ['item.archived'] },
    restore: { role: 'editor', input: archived, log: ['item.restored'] },
  };
  return Object.fromEntries(
    Object.entries(cases).map(([verb, each]) => [`${KINDS[kind].area}.${verb}`, each]),
  );
}

const item = ({ world, items }: Fixture) => ({
  projectId: world.projectId,
  itemId: items.requirement.id,
});
const project = ({ world }: Fixture) => ({ projectId: world.projectId });
const newLink = async (fixture: Fixture) => ({ ...project(fixture), ...(await fixture.newLink()) });
const newProject = async (fixture: Fixture) => {
  const { id, version } = await fixture.newProject();
  return { id, expectedVersion: version };
};
const newBaseline = async (fixture: Fixture) => {
  const { projectId, caller } = fixture.world;
  const { id, version } = await caller.baselines.create({
    projectId,
    data: { name: fixture.newSlug() },
  });
  return { projectId, id, expectedVersion: version };
};
const newWorkspace = async (fixture: Fixture) => {
  const { id, version } = await fixture.newWorkspace();
  return { id, expectedVersion: version };
};

/** Every procedure of the router. What is not here fails the suites that walk over it. */
export const PROCEDURE_CASES: Record<string, ProcedureCase> = {
  ...Object.assign({}, ...KIND_NAMES.map(kindCases)),
  ...PLANNING_CASES,

  'decisions.supersede': {
    role: 'editor',
    input: async (fixture) => {
      const old = await fixture.newAcceptedDecision();
      const successor = await fixture.newItem('decision');
      const target = { ...project(fixture), id: old.id, expectedVersion: old.version };
      return { ...target, successorId: successor.id, reason: 'cheaper' };
    },
    log: ['link.created', 'item.moved'],
  },
  ...ANALYSIS_CASES,

  'items.find': { role: 'reader', input: (fixture) => ({ ...project(fixture), key: 'REQ-1' }) },
  'items.list': {
    role: 'reader',
    input: (fixture) => ({
      ...project(fixture),
      filter: { kinds: ['goal', 'task'], text: 'th' },
      sort: { by: 'title', direction: 'asc' },
    }),
  },

  'items.facets': { role: 'reader', input: (fixture) => ({ ...project(fixture), kind: 'task' }) },

  'links.create': {
    role: 'editor',
    input: async (fixture) => ({
      ...project(fixture),
      type: 'satisfies',
      fromId: (await fixture.newItem('requirement')).id,
      toId: fixture.items.goal.id,
    }),
    log: ['link.created'],
  },
  'links.list': { role: 'reader', input: item },
  'links.listSuspect': {
    role: 'reader',
    input: (fixture) => ({ ...project(fixture), type: 'satisfies' }),
  },
  'links.review': {
    role: 'editor',
    input: async (fixture) => ({ ...(await newLink(fixture)), reason: 'still holds' }),
    log: ['link.reviewed'],
  },
  'links.remove': { role: 'editor', input: newLink, log: ['link.removed'] },

  'trace.why': { role: 'reader', input: item },
  'trace.impact': { role: 'reader', input: item },
  'trace.gaps': {
    role: 'reader',
    input: (fixture) => ({ ...project(fixture), types: ['suspect_link'] }),
  },
  'trace.matrix': {
    role: 'reader',
    input: (fixture) => ({ ...project(fixture), rows: 'requirement', columns: 'goal' }),
  },

  'trace.graph': {
    role: 'reader',
    input: ({ world, items }) => ({
      projectId: world.projectId,
      around: { itemId: items.requirement.id, depth: 2 },
    }),
  },

  'baselines.create': {
    role: 'editor',
    input: (fixture) => ({
      ...project(fixture),
      data: { name: fixture.newSlug(), note: 'As agreed.' },
    }),
    log: ['baseline.created'],
  },
  'baselines.list': { role: 'reader', input: project },
  'baselines.update': {
    role: 'editor',
    input: async (fixture) => ({ ...(await newBaseline(fixture)), data: { note: 'As signed.' } }),
    log: ['baseline.updated'],
  },
  'baselines.remove': { role: 'editor', input: newBaseline, log: ['baseline.removed'] },

  'moments.compare': { role: 'reader', input: (fixture) => ({ ...project(fixture), from: '1' }) },
  'moments.find': {
    role: 'reader',
    input: (fixture) => ({ ...project(fixture), at: 'now', key: 'REQ-1' }),
  },
  'moments.list': {
    role: 'reader',
    input: (fixture) => ({ ...project(fixture), at: 'now', filter: { kinds: ['goal', 'task'] } }),
  },

  'changes.list': { role: 'reader', input: item },
  'changes.follow': { role: 'reader', input: (fixture) => ({ ...project(fixture), after: 0 }) },
  'changes.verify': { role: 'reader', input: project },

  ...SOURCE_CASES,

  'projects.create': {
    role: 'admin',
    input: ({ world, newSlug }) => ({
      workspaceId: world.workspace.id,
      data: { slug: newSlug(), name: 'New', description: 'Complete' },
    }),
    log: ['project.created'],
  },
  'projects.get': { role: 'reader', input: ({ world }) => ({ id: world.projectId }) },
  'projects.find': { role: 'reader', input: ({ world }) => ({ slug: world.project.slug }) },
  'projects.list': { role: 'reader', input: ({ world }) => ({ workspaceId: world.workspace.id }) },
  'projects.overview': { role: 'reader', input: ({ world }) => ({ id: world.projectId }) },
  'projects.update': {
    role: 'admin',
    input: async (fixture) => ({ ...(await newProject(fixture)), data: { name: 'Renamed' } }),
    log: ['project.updated'],
  },
  'projects.archive': { role: 'admin', input: newProject, log: ['project.archived'] },
  'projects.remove': {
    role: 'admin',
    input: async (fixture) => {
      const { id, slug } = await fixture.newProject();
      return { id, confirmSlug: slug };
    },
    log: 'the log goes with its project; the log of the server tells of it',
  },

  'projects.export': { role: 'reader', input: project },
  'projects.restore': {
    role: 'editor',
    input: async (fixture) => ({
      projectId: (await fixture.newProject()).id,
      file: PROJECT_FILE,
    }),
    log: ['item.created', 'item.created', 'link.created'],
  },

  'workspaces.create': {
    role: 'owner',
    input: ({ newSlug }) => ({ slug: newSlug(), name: 'New' }),
    log: NO_LOG,
  },
  'workspaces.get': { role: 'reader', input: ({ world }) => ({ id: world.workspace.id }) },
  'workspaces.list': { role: 'reader', input: () => ({ isArchived: false }) },
  'workspaces.update': {
    role: 'admin',
    input: async (fixture) => ({ ...(await newWorkspace(fixture)), data: { name: 'Renamed' } }),
    log: NO_LOG,
  },
  'workspaces.archive': { role: 'admin', input: newWorkspace, log: NO_LOG },
};
