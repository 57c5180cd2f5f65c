import { describe, expect, it } from 'vitest';
import { itemOf, linksOf, read } from './support.ts';

const KIRO = `
# Implementation Plan

## Overview

How we go.

## Tasks

- [x] 1. Set up
  - [x] 1.1 Create the workspace
    - Configure it
    - And test it
    - _Requirements: 1.1, 1.3-1.5, 2.x_

  - [-] 1.2 Wire it
    - **Validates: Requirements 3.1**
- [ ]* 2. Polish
  - loose detail
  - [ ] box without number
- [?] 3. Odd

## Notes

- done
`;

describe('numbered tasks', () => {
  const source = read('.kiro/specs/x/tasks.md', KIRO);

  it('reads titles, states, details and optional tasks', () => {
    expect(source.format).toBe('numbered-tasks');
    expect(
      source.items.map(({ sourceId, title, state, body, labels }) => ({
        sourceId,
        title,
        state,
        body,
        labels,
      })),
    ).toEqual([
      { sourceId: '1', title: 'Set up', state: 'done', body: '', labels: [] },
      {
        sourceId: '1.1',
        title: 'Create the workspace',
        state: 'done',
        body: '- Configure it\n- And test it',
        labels: [],
      },
      { sourceId: '1.2', title: 'Wire it', state: 'doing', body: '', labels: [] },
      {
        sourceId: '2',
        title: 'Polish',
        state: 'todo',
        body: '- loose detail\n- [ ] box without number',
        labels: ['optional'],
      },
      { sourceId: '3', title: 'Odd', state: null, body: '', labels: [] },
      {
        sourceId: 'document',
        title: 'Implementation Plan',
        state: null,
        body: '## Overview\n\nHow we go.\n\n## Notes\n\n- done',
        labels: [],
      },
    ]);
    expect(source.remarks).toMatchObject([{ code: 'unknown_state' }]);
  });

  it('links to the requirements next to it, ranges counted out, and to the parent', () => {
    expect(linksOf(source)).toEqual([
      '1.1 parent 1',
      '1.1 implements 1.1',
      '1.1 implements 1.3',
      '1.1 implements 1.4',
      '1.1 implements 1.5',
      '1.1 implements Requirement 2',
      '1.2 parent 1',
      '1.2 implements 3.1',
    ]);
    expect(source.links[1]!.to).toEqual({
      path: '.kiro/specs/x/requirements.md',
      sourceId: '1.1',
      kind: 'requirement',
    });
  });

  it('finds the parent by number where tasks are not nested, and keeps words beside references', () => {
    const flat = read(
      'tasks.md',
      '- [ ] 1. A\n- [ ] 1.1 B\n  - _Requirements: 1.1 for the most part_\n',
    );
    expect(linksOf(flat)).toEqual(['1.1 parent 1', '1.1 implements 1.1']);
    expect(itemOf(flat, '1.1').body).toBe('- _Requirements: 1.1 for the most part_');
  });
});

const SPEC_KIT = `
# Tasks: Till

**Input**: design documents

## Phase 1: Setup (Shared)

- [X] T001 Install things in a/b.ts
- [ ] T002 [P] Create types (depends on T001)

## Phase 2: User Story 1 - Cash (Priority: P1) 🎯 MVP

### Implementation for User Story 1

- [ ] T003 [P] [US1] Add \`drawer\` in c.ts (FR-001, FR-003–FR-005)
  more of it

### API Routes

- [-] **T004** [US1, US2] Skip [this](d.md)
- [ ] T004 Again
`;

describe('marks of other tools', () => {
  it('reads what a task waits for, and that it can go in parallel', () => {
    const source = read(
      'tasks.md',
      '- [ ] 1. A\n- [ ] 2. (P) B\n  - do\n  - _Depends: 1, 1.2_\n  - _Boundary: X_\n',
    );
    expect(linksOf(source)).toEqual(['1 blocks 2', '1.2 blocks 2']);
    expect(itemOf(source, '2')).toMatchObject({
      title: 'B',
      labels: ['parallel'],
      body: '- do\n\n- _Boundary: X_',
    });
  });
});

describe('spec-kit tasks', () => {
  const source = read('specs/001-till/tasks.md', SPEC_KIT);

  it('reads ids, titles, states and labels', () => {
    expect(source.format).toBe('spec-kit-tasks');
    expect(
      source.items
        .filter(({ kind }) => kind === 'task')
        .map(({ sourceId, title, state, labels }) => [sourceId, title, state, labels]),
    ).toEqual([
      ['T001', 'Install things in a/b.ts', 'done', ['Phase 1: Setup (Shared)']],
      ['T002', 'Create types (depends on T001)', 'todo', ['Phase 1: Setup (Shared)', 'parallel']],
      [
        'T003',
        'Add `drawer` in c.ts (FR-001, FR-003–FR-005) more of it',
        'todo',
        ['Phase 2: User Story 1 - Cash', 'parallel'],
      ],
      ['T004', 'Skip [this](d.md)', null, ['Phase 2: User Story 1 - Cash', 'API Routes']],
      ['T004~2', 'Again', 'todo', ['Phase 2: User Story 1 - Cash', 'API Routes']],
    ]);
    expect(source.remarks.map(({ code }) => code)).toEqual(['unknown_state', 'duplicate_id']);
  });

  it('links to stories and requirements of the specification next to it, and to what it waits for', () => {
    expect(linksOf(source)).toEqual([
      'T001 blocks T002',
      'T003 implements US1',
      'T003 implements FR-001',
      'T003 implements FR-003',
      'T003 implements FR-004',
      'T003 implements FR-005',
      'T004 implements US1',
      'T004 implements US2',
    ]);
    expect(source.links[1]!.to).toEqual({
      path: 'specs/001-till/spec.md',
      sourceId: 'US1',
      kind: 'requirement',
    });
  });
});
