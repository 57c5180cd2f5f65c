/** An edit of one item, and what it does to the text. */
export interface EditCase {
  what: string;
  path: string;
  text: string;
  sourceId: string;
  values: Record<string, unknown>;
  /** What is taken out and put in, line by line. */
  diff: string[];
}

export const ADR = `---
status: "accepted"
date: 2024-01-02
decision-makers: [Ada, 'Bo']  # who
---

# Use  the \\<slug>

## Context and Problem Statement

One.   
Two.

## Considered Options

* Slug
* Number

## Decision Outcome

Slug.

### Consequences

* Good
`;
const NYGARD =
  '# 7. Use X\r\n\r\nDate: 3 May 2020\r\n\r\n## Status\r\n\r\nACCEPTED\r\n\r\n## Context\r\n\r\nC\r\n\r\n## Decision\r\n\r\nD\r\n';
const BACKLOG = `---
id: task-12
title: 'Ship it'
status: To Do
assignee:
  - '@ada'
labels: [web, api]
dependencies: []
priority: high
---

## Description

Why.

## Acceptance Criteria
<!-- AC:BEGIN -->
- [ ] #1 First
- [x] #2 Second
<!-- AC:END -->
`;
const KIRO = `# Requirements Document

### Requirement 1: Sign in

**User Story:** As a user, I want to sign in, so that I am known.

#### Acceptance Criteria

1. WHEN a THE b SHALL c
2. THE b SHALL d
   and e
`;
export const OPENSPEC = `# Auth

## Requirements

### Requirement: Token login
The system SHALL log in.

#### Scenario: Good token
- **WHEN** a token is sent
- **THEN** it works

### Requirement: Logout
The system SHALL log out.

#### Scenario: Click
- **WHEN** clicked
`;
export const SPEC = `# Feature

### User Story 1 - Pay (Priority: P1)

Pay by card.

**Acceptance Scenarios**:

1. **Given** a, **When** b, **Then** c

## Requirements

- **FR-001**: System MUST pay.

| ID | Requirement | Priority |
|----|----|----|
| FR-002 | do \\| it | Must |
`;
export const TASKS = `# Tasks

- [ ] T001 [P] Do this
- [x] T002 Do that
`;

export const EDIT_CASES: EditCase[] = [
  {
    what: 'a quoted status, a date and a list in brackets',
    path: 'docs/adr/0001-x.md',
    text: ADR,
    sourceId: 'adr',
    values: { state: 'rejected', decidedOn: '2025-06-07', deciders: ['Bo', 'Cy'] },
    diff: [
      '-status: "accepted"',
      '-date: 2024-01-02',
      "-decision-makers: [Ada, 'Bo']  # who",
      '+status: "rejected"',
      '+date: 2025-06-07',
      "+decision-makers: ['Bo', Cy]  # who",
    ],
  },
  {
    what: 'one word of a title, with the spelling of the rest',
    path: 'docs/adr/0001-x.md',
    text: ADR,
    sourceId: 'adr',
    values: { title: 'Use the <slug> always' },
    diff: ['-# Use  the \\<slug>', '+# Use  the \\<slug> always'],
  },
  {
    what: 'one line of a section, with the trailing spaces of the others',
    path: 'docs/adr/0001-x.md',
    text: ADR,
    sourceId: 'adr',
    values: { context: 'One.   \nTwo!\n\nThree.' },
    diff: ['-Two.', '+Two!', '+Three.', '+'],
  },
  {
    what: 'a new option after the last, with its bullet',
    path: 'docs/adr/0001-x.md',
    text: ADR,
    sourceId: 'adr',
    values: {
      options: [
        { title: 'Slug', body: '' },
        { title: 'Number', body: '' },
        { title: 'Both', body: '' },
      ],
    },
    diff: ['+* Both'],
  },
  {
    what: 'a status in capitals and a date in words, between carriage returns',
    path: 'docs/adr/0007-use-x.md',
    text: NYGARD,
    sourceId: 'adr',
    values: { state: 'deprecated', decidedOn: '2021-12-24', context: 'C\n\nmore' },
    diff: [
      '-Date: 3 May 2020',
      '-ACCEPTED',
      '+Date: 24 December 2021',
      '+DEPRECATED',
      '+more',
      '+',
    ].map((line) => `${line}\r`),
  },
  {
    what: 'front matter of a task in its quotes, lists as they are laid out',
    path: 'backlog/tasks/task-12 - Ship-it.md',
    text: BACKLOG,
    sourceId: 'task-12',
    values: {
      title: "Ship Ada's",
      state: 'doing',
      assignees: ['@ada', '@bo'],
      labels: ['api', 'web', 'ui'],
      priority: 'low',
    },
    diff: [
      "-title: 'Ship it'",
      '-status: To Do',
      '-labels: [web, api]',
      '-priority: high',
      "+title: 'Ship Ada''s'",
      '+status: In Progress',
      "+  - '@bo'",
      '+labels: [api, web, ui]',
      '+priority: low',
    ],
  },
  {
    what: 'boxes and numbered criteria of a task',
    path: 'backlog/tasks/task-12 - Ship-it.md',
    text: BACKLOG,
    sourceId: 'task-12',
    values: {
      acceptanceCriteria: [
        { text: 'First', isMet: true },
        { text: 'Second', isMet: true },
        { text: 'Third', isMet: false },
      ],
    },
    diff: ['-- [ ] #1 First', '+- [x] #1 First', '+- [ ] #3 Third'],
  },
  {
    what: 'a numbered criterion over two lines',
    path: '.kiro/specs/x/requirements.md',
    text: KIRO,
    sourceId: '1.2',
    values: { statement: 'THE b SHALL d\nand f\nand g' },
    diff: ['-   and e', '+   and f', '+   and g'],
  },
  {
    what: 'a user story behind its label',
    path: '.kiro/specs/x/requirements.md',
    text: KIRO,
    sourceId: 'Requirement 1',
    values: { statement: 'As a user, I want out.' },
    diff: [
      '-**User Story:** As a user, I want to sign in, so that I am known.',
      '+**User Story:** As a user, I want out.',
    ],
  },
  {
    what: 'a scenario more, below a heading of its own',
    path: 'openspec/specs/auth/spec.md',
    text: OPENSPEC,
    sourceId: 'requirement-token-login',
    values: {
      acceptanceCriteria: [
        'Good token\n- **WHEN** a token is sent\n- **THEN** it works',
        'Bad token\n- **WHEN** it is bad',
      ],
    },
    diff: ['+#### Scenario: Bad token', '+- **WHEN** it is bad', '+'],
  },
  {
    what: 'a priority in a heading',
    path: 'specs/001-x/spec.md',
    text: SPEC,
    sourceId: 'US1',
    values: { priority: 'should' },
    diff: ['-### User Story 1 - Pay (Priority: P1)', '+### User Story 1 - Pay (Priority: P2)'],
  },
  {
    what: 'a cell with a bar, and the priority in its column',
    path: 'specs/001-x/spec.md',
    text: SPEC,
    sourceId: 'FR-002',
    values: { statement: 'do | that', priority: 'could' },
    diff: ['-| FR-002 | do \\| it | Must |', '+| FR-002 | do \\| that | Could |'],
  },
  {
    what: 'a box and a title of a checklist',
    path: 'specs/001-x/tasks.md',
    text: TASKS,
    sourceId: 'T001',
    values: { state: 'done', title: 'Do these' },
    diff: ['-- [ ] T001 [P] Do this', '+- [x] T001 [P] Do these'],
  },
  {
    what: 'a statement between marks and one on a line, in StrictDoc',
    path: 'docs/x.sdoc',
    text: '[DOCUMENT]\nTITLE: X\n\n[REQUIREMENT]\nUID: A-1\nSTATUS: Active\nTITLE: T\nSTATEMENT: >>>\nOne.\nTwo.\n<<<\nRATIONALE: Why\n',
    sourceId: 'A-1',
    values: { statement: 'One.\nThree.', rationale: 'Why\nnot', state: 'draft' },
    diff: [
      '-STATUS: Active',
      '-Two.',
      '-RATIONALE: Why',
      '+STATUS: Draft',
      '+Three.',
      '+RATIONALE: >>>',
      '+Why',
      '+not',
      '+<<<',
    ],
  },
];
