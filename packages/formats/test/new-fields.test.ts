import { describe, expect, it } from 'vitest';
import { patchSource } from '../src/index.ts';

const MADR =
  '---\nstatus: accepted\ntags:\n  - data\n---\n\n# Use slugs\n\n## Context and Problem Statement\n\nOne.\n\n## Decision Outcome\n\nSlug.\n\n## More Information\n\nx\n';
const NYGARD =
  '# 7. Use X\r\n\r\nDate: 2020-05-03\r\n\r\n## Context\r\n\r\nC\r\n\r\n## Decision\r\n\r\nD\r\n\r\n## Consequences\r\n';
const LOG4BRAINS =
  '# Use X\n\n- Status: accepted\n- Tags: web\n\n## Context and Problem Statement\n\nC\n\n## Decision Outcome\n\nD\n';
const BACKLOG =
  '---\nid: BACK-9\ntitle: Ship\nstatus: To Do\nassignee: []\ncreated_date: 2026-08-15\ndependencies: []\nordinal: 27\n---\n\n## Acceptance Criteria\n<!-- AC:BEGIN -->\n<!-- AC:END -->\n';
const SDOC =
  '[DOCUMENT]\nTITLE: Till\n\n[REQUIREMENT]\nUID: TILL-9\nTITLE: Pay\nSTATEMENT: It shall pay.\nRELATIONS:\n- TYPE: Parent\n  VALUE: LAW-1\n';
const OPENSPEC =
  '# Auth\n\n## Requirements\n\n### Requirement: Login\nIt SHALL log in.\n\n### Requirement: Logout\nIt SHALL log out.\n\n#### Scenario: Out\n- **THEN** b\n';

const STORY =
  '# Feature Specification: Pay\n\n## User Scenarios\n\n### User Story 1 - Pay\n\nA clerk pays.\n\n## Requirements\n\n- **FR-001**: System MUST pay.\n';

const CASES: {
  what: string;
  path: string;
  text: string;
  id: string;
  values: Record<string, unknown>;
  after: string;
  lines: string;
}[] = [
  {
    what: 'a key of the front matter, in the order of MADR',
    path: 'docs/adr/0007-x.md',
    text: MADR,
    id: 'adr',
    values: { decidedOn: '2026-02-03' },
    after: 'status: accepted\n',
    lines: 'date: 2026-02-03\n',
  },
  {
    what: 'a list in the front matter, as the lists there are',
    path: 'docs/adr/0007-x.md',
    text: MADR,
    id: 'adr',
    values: { deciders: ['Ada', 'Bo: #2'] },
    after: 'status: accepted\n',
    lines: 'decision-makers:\n  - Ada\n  - "Bo: #2"\n',
  },
  {
    what: 'a section of MADR at its place',
    path: 'docs/adr/0007-x.md',
    text: MADR,
    id: 'adr',
    values: { drivers: ['cost', 'audits\nof banks'] },
    after: 'One.\n',
    lines: '\n## Decision Drivers\n\n- cost\n- audits\n  of banks\n',
  },
  {
    what: 'a section that MADR has inside the outcome',
    path: 'docs/adr/0007-x.md',
    text: MADR,
    id: 'adr',
    values: { confirmation: 'Try it.' },
    after: 'Slug.\n',
    lines: '\n### Confirmation\n\nTry it.\n',
  },
  {
    what: 'options with their texts',
    path: 'docs/adr/0007-x.md',
    text: MADR,
    id: 'adr',
    values: {
      options: [
        { title: 'Slug', body: 'Short.' },
        { title: 'Number', body: '' },
      ],
    },
    after: 'One.\n',
    lines: '\n## Considered Options\n\n### Slug\n\nShort.\n\n### Number\n',
  },
  {
    what: 'a section below its empty heading, with the line ends of the file',
    path: 'docs/adr/0007-x.md',
    text: NYGARD,
    id: 'adr',
    values: { consequences: 'Good.\n\nBad.' },
    after: '## Consequences\r\n',
    lines: '\r\nGood.\r\n\r\nBad.\r\n',
  },
  {
    what: 'the status of Nygard, before the context',
    path: 'docs/adr/0007-x.md',
    text: NYGARD.replace('Date: 2020-05-03\r\n\r\n', ''),
    id: 'adr',
    values: { state: 'accepted' },
    after: '# 7. Use X\r\n\r\n',
    lines: '## Status\r\n\r\nAccepted\r\n\r\n',
  },
  {
    what: 'a line of the head, in the order and with the marks of log4brains',
    path: 'docs/adr/20200101-x.md',
    text: LOG4BRAINS,
    id: 'adr',
    values: { deciders: ['Ada', 'Bo'] },
    after: '- Status: accepted\n',
    lines: '- Deciders: Ada, Bo\n',
  },
  {
    what: 'a key of Backlog.md where it writes it',
    path: 'backlog/tasks/back-9 - Ship.md',
    text: BACKLOG,
    id: 'BACK-9',
    values: { priority: 'high' },
    after: 'dependencies: []\n',
    lines: 'priority: high\n',
  },
  {
    what: 'the first criteria between the marks of Backlog.md',
    path: 'backlog/tasks/back-9 - Ship.md',
    text: BACKLOG,
    id: 'BACK-9',
    values: { acceptanceCriteria: [{ text: 'It runs', isMet: true }] },
    after: '<!-- AC:BEGIN -->\n',
    lines: '- [x] #1 It runs\n',
  },
  {
    what: 'a description of Backlog.md',
    path: 'backlog/tasks/back-9 - Ship.md',
    text: BACKLOG,
    id: 'BACK-9',
    values: { body: 'Why.' },
    after: 'ordinal: 27\n---\n\n',
    lines:
      '## Description\n\n<!-- SECTION:DESCRIPTION:BEGIN -->\nWhy.\n<!-- SECTION:DESCRIPTION:END -->\n\n',
  },
  {
    what: 'a field of StrictDoc before its relations',
    path: 'till.sdoc',
    text: SDOC,
    id: 'TILL-9',
    values: { rationale: 'Audits.\n\nBanks.' },
    after: 'STATEMENT: It shall pay.\n',
    lines: 'RATIONALE: >>>\nAudits.\n\nBanks.\n<<<\n',
  },
  {
    what: 'a status of StrictDoc',
    path: 'till.sdoc',
    text: SDOC,
    id: 'TILL-9',
    values: { state: 'accepted' },
    after: 'UID: TILL-9\n',
    lines: 'STATUS: Active\n',
  },
  {
    what: 'the first scenario of OpenSpec',
    path: 'openspec/specs/auth/spec.md',
    text: OPENSPEC,
    id: 'requirement-login',
    values: { acceptanceCriteria: ['In\n- **THEN** a'] },
    after: 'It SHALL log in.\n',
    lines: '\n#### Scenario: In\n- **THEN** a\n',
  },
  {
    what: 'why a story of spec-kit has its priority',
    path: 'specs/001-x/spec.md',
    text: STORY,
    id: 'US1',
    values: { rationale: 'Money.' },
    after: 'A clerk pays.\n',
    lines: '\n**Why this priority**: Money.\n',
  },
  {
    what: 'the first scenario of a story of spec-kit',
    path: 'specs/001-x/spec.md',
    text: STORY,
    id: 'US1',
    values: { acceptanceCriteria: ['**Given** a, **When** b', 'c\nd'] },
    after: 'A clerk pays.\n',
    lines: '\n**Acceptance Scenarios**:\n\n1. **Given** a, **When** b\n2. c\n   d\n',
  },
  {
    what: 'a key of Backlog.md that is there and empty',
    path: 'backlog/tasks/back-9 - Ship.md',
    text: BACKLOG.replace('assignee: []', 'assignee: '),
    id: 'BACK-9',
    values: { assignees: ['@ada'] },
    after: 'assignee: ',
    lines: '["@ada"]',
  },
  {
    what: 'the details of a row',
    path: 'specs/001-x/tasks.md',
    text: '# Tasks\n\n- [ ] T001 Do this\n- [ ] T002 Do that\n',
    id: 'T001',
    values: { body: '- first\n- then' },
    after: '- [ ] T001 Do this\n',
    lines: '  - first\n  - then\n',
  },
];

describe('a field that a file does not have yet gets its place there, and no line changes', () => {
  it.each(CASES)('$what', ({ path, text, id, values, after, lines }) => {
    const patched = patchSource({ path, text }, [{ sourceId: id, values }]);
    expect(patched.unwritten).toEqual([]);
    expect(patched.text).toBe(text.replace(after, () => after + lines));
    const item = patched.source.items.find(({ sourceId }) => sourceId === id)!;
    expect({ ...item, ...item.fields }).toMatchObject(values);
  });

  it('fills the empty cells of a table', () => {
    const text = 'ID,Requirement,Priority,Status,Tags\nR-1,It shall pay.,,,\n';
    const values = { priority: 'must', state: 'accepted', labels: ['a', 'b'] };
    const patched = patchSource({ path: 'till.csv', text }, [{ sourceId: 'R-1', values }]);
    expect(patched.unwritten).toEqual([]);
    expect(patched.text).toBe(text.replace(',,,\n', ',Must,Approved,"a, b"\n'));
  });

  it('is refused by name where the dialect has no place for it', () => {
    const refused = (path: string, text: string, id: string, values: Record<string, unknown>) => {
      const patched = patchSource({ path, text }, [{ sourceId: id, values }]);
      expect(patched.text).toBe(text);
      return patched.unwritten.map(({ field, code }) => `${field} ${code}`);
    };
    expect(refused('till.sdoc', SDOC, 'TILL-9', { owner: 'Ada' })).toEqual(['owner no_place']);
    expect(
      refused('openspec/specs/auth/spec.md', OPENSPEC, 'requirement-login', { priority: 'must' }),
    ).toEqual(['priority no_place']);
  });
});
