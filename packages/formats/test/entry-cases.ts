import { SCHEMAS } from '@throughline/schema';
import type { NewItem } from '../src/index.ts';

/** Items as they may be made here. */
const blankOf = (kind: NewItem['kind']): NewItem => ({
  kind,
  title: 'Keep receipts',
  state: null,
  priority: null,
  body: '',
  labels: [],
  owner: null,
  fields: { ...SCHEMAS[kind].blank },
});
export const decision = (fields: object = {}) => ({
  ...blankOf('decision'),
  state: 'proposed' as const,
  fields: {
    ...SCHEMAS.decision.blank,
    context: 'They get lost.',
    outcome: 'Keep them.',
    ...fields,
  },
});
export const requirement = (fields: object = {}) => ({
  ...blankOf('requirement'),
  state: 'draft' as const,
  fields: { ...SCHEMAS.requirement.blank, statement: 'The till shall keep receipts.', ...fields },
});
export const task = (more: Partial<NewItem> = {}) => ({
  ...blankOf('task'),
  state: 'todo' as const,
  ...more,
});

const KIRO =
  '# Requirements Document\n\n### Requirement 9: Sign in\n\n**User Story:** As a user, I want to sign in, so that I am known.\n\n#### Acceptance Criteria\n\n1. WHEN a THE b SHALL c\n2. THE b SHALL d\n   and e\n\n## Glossary\n\nNone.\n';
export const SPEC =
  '# Feature Specification: Till\n\n## Requirements\n\n- **FR-001**: System MUST pay.\n- **FR-009** (Must): System MUST log.\n\n## Success Criteria\n\n- **SC-001**: Fast.\n';
const OPENSPEC =
  '# Auth\n\n## Requirements\n\n### Requirement: Login\nIt SHALL log in.\n\n#### Scenario: Good\n- **WHEN** a\n- **THEN** b\n\n## Notes\n\nx\n';
export const SDOC =
  '[DOCUMENT]\nTITLE: Till\n\n[[SECTION]]\nTITLE: Money\n\n[REQUIREMENT]\nMID: aa\nUID: TILL-9\nSTATUS: Active\nTITLE: Pay\nSTATEMENT: >>>\nIt shall pay.\n<<<\nRELATIONS:\n- TYPE: Parent\n  VALUE: LAW-1\n\n[[/SECTION]]\n';

/** An item for a file, the lines that it becomes there, and the line that they follow. */
export interface EntryCase {
  what: string;
  path: string;
  text: string;
  item: NewItem;
  partOf?: string;
  after: string;
  lines: string;
  unwritten?: string[];
}

export const ENTRY_CASES: readonly EntryCase[] = [
  {
    what: 'the next requirement of Kiro, with its story',
    path: '.kiro/specs/till/requirements.md',
    text: KIRO,
    item: requirement({ statement: 'As a clerk, I want receipts kept, so that audits pass.' }),
    after: '   and e\n',
    lines:
      '\n### Requirement 10: Keep receipts\n\n**User Story:** As a clerk, I want receipts kept, so that audits pass.\n',
  },
  {
    what: 'the next criterion of the requirement that it refines',
    path: '.kiro/specs/till/requirements.md',
    text: KIRO,
    item: requirement({ statement: 'WHEN paid, THE till SHALL print\na receipt' }),
    partOf: 'Requirement 9',
    after: '   and e\n',
    lines: '3. WHEN paid, THE till SHALL print\n   a receipt\n',
    unwritten: ['title'],
  },
  {
    what: 'the next FR of spec-kit',
    path: 'specs/001-till/spec.md',
    text: SPEC,
    item: requirement(),
    after: '- **FR-009** (Must): System MUST log.\n',
    lines: '- **FR-010**: The till shall keep receipts.\n',
    unwritten: ['title'],
  },
  {
    what: 'the next SC of spec-kit, where it is about quality',
    path: 'specs/001-till/spec.md',
    text: SPEC,
    item: { ...requirement({ type: 'quality' }), title: 'The till shall keep receipts' },
    after: '- **SC-001**: Fast.\n',
    lines: '- **SC-002**: The till shall keep receipts.\n',
  },
  {
    what: 'the next row of a table of requirements',
    path: 'specs/001-till/spec.md',
    text: '# Feature Specification: Till\n\n## Requirements\n\n| ID | Requirement | Priority | Notes |\n|---|---|---|---|\n| FR-01 | Pays | P1 | x |\n',
    item: { ...requirement({ statement: 'Keeps a|b' }), title: 'Keeps a|b', priority: 'should' },
    after: '| FR-01 | Pays | P1 | x |\n',
    lines: '| FR-02 | Keeps a\\|b | P2 |  |\n',
  },
  {
    what: 'a requirement of OpenSpec with its scenarios',
    path: 'openspec/specs/auth/spec.md',
    text: OPENSPEC,
    item: requirement({ acceptanceCriteria: ['Paid\n- **WHEN** paid\n- **THEN** kept'] }),
    after: '- **THEN** b\n',
    lines:
      '\n### Requirement: Keep receipts\nThe till shall keep receipts.\n\n#### Scenario: Paid\n- **WHEN** paid\n- **THEN** kept\n',
  },
  {
    what: 'the next row of a checklist of spec-kit',
    path: 'specs/001-till/tasks.md',
    text: '# Tasks\n\n## Phase 1\n\n- [x] T009 [P] [US1] Pay\n\n## Notes\n\nx\n',
    item: task({ state: 'done', body: '- one\n- two' }),
    after: '- [x] T009 [P] [US1] Pay\n',
    lines: '- [x] T010 Keep receipts\n  - one\n  - two\n',
  },
  {
    what: 'the next task of Kiro, after all that is in the last',
    path: '.kiro/specs/till/tasks.md',
    text: '# Plan\n\n- [ ] 1. Pay\n\n- [ ] 2. Log\n  - [ ] 2.1 Write\n    - _Requirements: 1.1_\n',
    item: task(),
    after: '    - _Requirements: 1.1_\n',
    lines: '\n- [ ] 3. Keep receipts\n',
  },
  {
    what: 'the next task of Kiro below the one that it is a part of',
    path: '.kiro/specs/till/tasks.md',
    text: '# Plan\n\n- [ ] 2. Log\n  - [x] 2.1 Write\n    - Fast\n    - _Requirements: 1.1_\n\n- [ ] 3. Pay\n',
    item: task(),
    partOf: '2',
    after: '    - _Requirements: 1.1_\n',
    lines: '  - [ ] 2.2 Keep receipts\n',
  },
  {
    what: 'the next statement of a list, with the next id',
    path: 'reqs.md',
    text: '# Till\n\n- REQ-1: The till shall pay.\n- REQ-2: The till shall log.\n\nMore words.\n',
    item: { ...requirement(), title: 'The till shall keep receipts' },
    after: '- REQ-2: The till shall log.\n',
    lines: '- REQ-3: The till shall keep receipts.\n',
  },
  {
    what: 'a node of StrictDoc in the section of the last',
    path: 'till.sdoc',
    text: SDOC,
    item: requirement({ rationale: 'Audits.' }),
    after: '  VALUE: LAW-1\n',
    lines:
      '\n[REQUIREMENT]\nUID: TILL-10\nSTATUS: Draft\nTITLE: Keep receipts\nSTATEMENT: >>>\nThe till shall keep receipts.\n<<<\nRATIONALE: >>>\nAudits.\n<<<\n',
  },
  {
    what: 'a row of a table, with what its columns have a place for',
    path: 'till.csv',
    text: 'ID;Requirement;Priority;Verified by\nR-9;"The till shall pay.";High;Test\n',
    item: { ...requirement(), title: 'The till shall keep receipts', priority: 'could' },
    after: 'R-9;"The till shall pay.";High;Test\n',
    lines: 'R-10;"The till shall keep receipts.";Low;\n',
  },
];
