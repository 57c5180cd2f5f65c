import { SCHEMAS } from '@throughline/schema';
import { describe, expect, it } from 'vitest';
import { readSources } from '../src/index.ts';
import { itemOf, linksOf, read } from './support.ts';

const TASK = `
---
id: BACK-12.3
title: 'Fix: the "drawer"'
status: In Progress
assignee:
  - '@ann'
created_date: '2025-01-02 10:00'
labels: [till, cash]
milestone: m-1
dependencies:
  - BACK-7
  - task-8
parent_task_id: BACK-12
priority: high
due_date: 2025-03-04
references:
  - src/till.ts
---

## Description

<!-- SECTION:DESCRIPTION:BEGIN -->
It sticks.
<!-- SECTION:DESCRIPTION:END -->

## Acceptance Criteria
<!-- AC:BEGIN -->
- [x] #1 opens
- [ ] #2 closes
  again
<!-- AC:END -->

## Implementation Plan

<!-- SECTION:PLAN:BEGIN -->
1. Oil it.
<!-- SECTION:PLAN:END -->

## Comments

<!-- COMMENTS:BEGIN -->
author: @ann
created: 2025-01-03
---
Done soon.
---
<!-- COMMENTS:END -->
`;

describe('Backlog.md tasks', () => {
  const source = read('backlog/tasks/back-12.3 - Fix.md', TASK);
  const item = itemOf(source);

  it('reads front matter and sections', () => {
    expect(source.format).toBe('backlog-task');
    expect(item).toMatchObject({
      sourceId: 'BACK-12.3',
      kind: 'task',
      title: 'Fix: the "drawer"',
      state: 'doing',
      priority: 'high',
      labels: ['till', 'cash', 'm-1'],
    });
    expect(item.fields).toEqual({
      ...SCHEMAS.task.blank,
      assignees: ['@ann'],
      dueOn: '2025-03-04',
      acceptanceCriteria: [
        { text: 'opens', isMet: true },
        { text: 'closes\nagain', isMet: false },
      ],
    });
    expect(item.body).toBe(
      'References:\n- src/till.ts\n\nIt sticks.\n\n## Implementation Plan\n\n1. Oil it.\n\n## Comments\n\nauthor: @ann\ncreated: 2025-01-03\n---\nDone soon.\n---',
    );
    expect(source.remarks).toEqual([]);
  });

  it('is blocked by what it depends on, and part of its parent', () => {
    expect(linksOf(source)).toEqual([
      'BACK-7 blocks BACK-12.3',
      'task-8 blocks BACK-12.3',
      'BACK-12.3 parent BACK-12',
    ]);
  });

  it('is part of a parent that is named by its number alone', () => {
    const bare = TASK.replace('parent_task_id: BACK-12', "parent_task_id: '12'");
    expect(linksOf(read('backlog/tasks/back-12.3 - Fix.md', bare))).toContain(
      'BACK-12.3 parent BACK-12',
    );
  });

  const task = (status: string, id = 'task-1') =>
    `---\nid: ${id}\ntitle: T\nstatus: ${status}\nassignee: []\ndependencies: []\n---\n\n## Description\n\nd\n`;

  it.each([
    ['To Do', 'todo', []],
    ['○ To Do', 'todo', []],
    ['Done', 'done', []],
    ['In Review', 'review', []],
    ['Cancelled', 'cancelled', []],
    ['Draft', 'backlog', []],
    ['Blocked', null, ['unknown_state']],
    ['Simmering', null, ['unknown_state']],
  ])('status %j is %s', (status, state, codes) => {
    const other = read('backlog/tasks/task-1 - T.md', task(status));
    expect([itemOf(other).state, other.remarks.map(({ code }) => code)]).toEqual([state, codes]);
  });

  it("takes a project's own statuses by their place in its config", () => {
    const { sources } = readSources([
      {
        path: 'a/backlog/config.yml',
        text: 'project_name: A\nstatuses: ["Raw", "Simmering", "Served"]\n',
      },
      { path: 'a/backlog/tasks/task-1 - T.md', text: task('Simmering') },
      { path: 'a/backlog/tasks/task-2 - T.md', text: task('Raw', 'task-2') },
      { path: 'a/backlog/tasks/task-3 - T.md', text: task('Served', 'task-3') },
      { path: 'b/backlog/tasks/task-1 - T.md', text: task('Simmering') },
    ]);
    expect(sources.map(({ format, items }) => [format, items[0]?.state])).toEqual([
      ['backlog-config', undefined],
      ['backlog-task', 'doing'],
      ['backlog-task', 'todo'],
      ['backlog-task', 'done'],
      ['backlog-task', null],
    ]);
  });

  it('finds tasks by other spellings of their ids, and by their number under a former prefix', () => {
    const linked = (id: string) =>
      `---\nid: BACK-2\ntitle: T\nstatus: To Do\ndependencies: [${id}]\n---\n`;
    for (const id of ['BACK-1.01', 'back-1.1', 'task-1.1']) {
      const { links } = readSources([
        { path: 'backlog/tasks/back-1.1 - A.md', text: task('Done', 'BACK-1.1') },
        { path: 'backlog/tasks/back-2 - B.md', text: linked(id) },
      ]);
      expect(links).toMatchObject([
        { type: 'blocks', from: { sourceId: 'BACK-1.1' }, to: { sourceId: 'BACK-2' } },
      ]);
    }
  });
});

describe('the rest of a Backlog.md folder', () => {
  it('has decisions, documents and READMEs', () => {
    const decision = read(
      'backlog/decisions/decision-1 - Use-it.md',
      "---\nid: decision-1\ntitle: Use it\ndate: '2025-06-22'\nstatus: proposed\n---\n## Context\n\nc\n\n## Decision\n\nd\n",
    );
    expect([decision.format, itemOf(decision)]).toMatchObject([
      'backlog-decision',
      {
        sourceId: 'decision-1',
        kind: 'decision',
        title: 'Use it',
        state: 'proposed',
        fields: { decidedOn: '2025-06-22', context: 'c', outcome: 'd' },
      },
    ]);
    const document = read(
      'backlog/docs/doc-2 - Guide.md',
      '---\nid: doc-2\ntitle: Guide\ntype: other\n---\n\n# Guide\n\nRead.\n',
    );
    expect([document.format, itemOf(document)]).toMatchObject([
      'backlog-document',
      { sourceId: 'doc-2', kind: 'document', title: 'Guide', body: 'Read.' },
    ]);
    expect(
      read('backlog/tasks/readme.md', '# Tasks\n\n```\n---\nid: task-1\nstatus: Done\n---\n```\n')
        .format,
    ).toBe('document');
  });
});
