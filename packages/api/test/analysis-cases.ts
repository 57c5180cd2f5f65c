import type { Fixture } from './fixture.ts';
import type { ProcedureCase } from './procedure-case.ts';

const project = ({ world }: Fixture) => ({ projectId: world.projectId });

/** The procedures that look at what requirements say. */
export const ANALYSIS_CASES: Record<string, ProcedureCase> = {
  'requirements.analyse': {
    role: 'reader',
    input: (fixture) => ({ ...project(fixture), subject: { id: fixture.items.requirement.id } }),
  },
  'analysis.checklist': {
    role: 'reader',
    input: (fixture) => ({ ...project(fixture), id: fixture.items.requirement.id }),
  },
  'analysis.findings': {
    role: 'reader',
    input: (fixture) => ({
      ...project(fixture),
      filter: { severities: ['warning'], scope: 'statement', isSuppressed: false },
      limit: 2,
    }),
  },
  'analysis.settings': { role: 'reader', input: project },
  'analysis.update': {
    role: 'editor',
    input: async (fixture) => {
      const { version } = await fixture.world.caller.analysis.settings(project(fixture));
      const terms = [{ term: `client ${version}`, instead: 'customer', reason: 'one word' }];
      return { ...project(fixture), expectedVersion: version, data: { terms }, reason: 'agreed' };
    },
    log: ['analysis.updated'],
  },
  'analysis.suppress': {
    role: 'editor',
    input: (fixture) => ({ ...project(fixture), rule: 'INCOSE-R7', item: 'REQ-1', reason: 'law' }),
    log: ['finding.suppressed'],
  },
  'analysis.unsuppress': {
    role: 'editor',
    input: async (fixture) => {
      const covered = { ...project(fixture), rule: 'INCOSE-R8', text: fixture.newSlug() };
      await fixture.world.caller.analysis.suppress({ ...covered, reason: 'law' });
      return covered;
    },
    log: ['finding.unsuppressed'],
  },
  'requirements.proposeSplit': {
    role: 'reader',
    input: (fixture) => ({ ...project(fixture), id: fixture.items.requirement.id }),
  },
  'requirements.merge': {
    role: 'editor',
    input: async (fixture) => {
      const { fromId } = await fixture.newLink();
      const { id: intoId } = await fixture.newItem('requirement');
      return { ...project(fixture), id: fromId, expectedVersion: 1, intoId, reason: 'the same' };
    },
    log: ['link.created', 'item.archived'],
  },
  'requirements.split': {
    role: 'editor',
    input: async (fixture) => {
      const { fromId } = await fixture.newLink();
      const parts = ['Stop', 'Sound'].map((title) => ({ title, statement: `It shall ${title}.` }));
      const asked = { parts, isWholeArchived: true };
      return { ...project(fixture), id: fromId, expectedVersion: 1, ...asked };
    },
    log: [
      'item.created',
      'item.created',
      'link.created',
      'link.created',
      'link.created',
      'link.created',
      'item.archived',
    ],
  },

  'requirements.listQuestioned': { role: 'reader', input: project },
};
