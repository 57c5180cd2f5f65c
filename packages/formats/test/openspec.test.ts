import { describe, expect, it } from 'vitest';
import { idsOf, itemOf, read } from './support.ts';

const SPEC = `
# till Specification

## Purpose
Takes money.

## Requirements
### Requirement: Cash Drawer

The till SHALL open the drawer.

It SHALL do so once.

#### Scenario: Paid in cash

- **WHEN** cash is given
- **THEN** the drawer opens

\`\`\`
### Requirement: not one
\`\`\`

#### Scenario: Stuck
- **WHEN** it is stuck
- **THEN** say so

#### Notes

After the scenarios.

### Requirement: Cash Drawer

Twice.

## Why

Because.
`;

describe('OpenSpec', () => {
  const source = read('openspec/specs/till/spec.md', SPEC);

  it('reads requirements with statement and scenarios', () => {
    expect(source.format).toBe('openspec');
    expect(itemOf(source)).toMatchObject({
      sourceId: 'requirement-cash-drawer',
      kind: 'requirement',
      title: 'Cash Drawer',
      body: '#### Notes\n\nAfter the scenarios.',
      fields: {
        statement: 'The till SHALL open the drawer.\n\nIt SHALL do so once.',
        acceptanceCriteria: [
          'Paid in cash\n\n- **WHEN** cash is given\n- **THEN** the drawer opens\n\n```\n### Requirement: not one\n```',
          'Stuck\n- **WHEN** it is stuck\n- **THEN** say so',
        ],
      },
    });
  });

  it('tells two requirements of one name apart, with a remark', () => {
    expect(idsOf(source, 'requirement')).toEqual([
      'requirement-cash-drawer',
      'requirement-cash-drawer~2',
    ]);
    expect(source.remarks).toMatchObject([{ code: 'duplicate_id', line: 30 }]);
  });

  it('keeps purpose and reasons as the document', () => {
    expect(itemOf(source, 'document')).toMatchObject({
      title: 'till Specification',
      body: '## Purpose\nTakes money.\n\n## Why\n\nBecause.',
    });
  });

  it('labels the requirements of a change by what becomes of them', () => {
    const delta = read(
      'openspec/changes/add-cards/specs/till/spec.md',
      `
## ADDED Requirements
### Requirement: Cards
The till SHALL take cards.
#### Scenario: Card
- **WHEN** a card
## MODIFIED Requirements
### Requirement: Cash
The till SHALL take coins.
## REMOVED Requirements
### Requirement: Cheques
**Reason**: nobody has any
## RENAMED Requirements
- FROM: \`### Requirement: A\`
- TO: \`### Requirement: B\`
`,
    );
    expect(
      delta.items
        .filter(({ kind }) => kind === 'requirement')
        .map(({ sourceId, labels }) => [sourceId, labels]),
    ).toEqual([
      ['requirement-cards', ['added']],
      ['requirement-cash', ['modified']],
      ['requirement-cheques', ['removed']],
    ]);
    expect(itemOf(delta, 'document').body).toContain('- TO: `### Requirement: B`');
  });

  it('reads the tasks of a change', () => {
    const tasks = read(
      'openspec/changes/add-cards/tasks.md',
      '## 1. Reader\n\n- [x] 1.1 Buy one\n- [ ] 1.2 Plug it in\n\n## 2. Till\n- [ ] 2.1 Tell the till\n',
    );
    expect(tasks.format).toBe('numbered-tasks');
    expect(
      tasks.items.map(({ sourceId, title, state, labels }) => [sourceId, title, state, labels]),
    ).toEqual([
      ['1.1', 'Buy one', 'done', ['1. Reader']],
      ['1.2', 'Plug it in', 'todo', ['1. Reader']],
      ['2.1', 'Tell the till', 'todo', ['2. Till']],
    ]);
  });

  it.each(['proposal.md', 'design.md'])('takes %s of a change for a document', (name) => {
    expect(
      itemOf(read(`openspec/changes/add-cards/${name}`, '# Add cards\n\nWhy not.\n')).kind,
    ).toBe('document');
  });
});
