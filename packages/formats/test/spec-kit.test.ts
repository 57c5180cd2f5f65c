import { describe, expect, it } from 'vitest';
import { idsOf, itemOf, linksOf, read } from './support.ts';

const SPEC = `
# Feature Specification: Till

**Feature Branch**: \`001-till\`
**Status**: Draft

## User Scenarios & Testing *(mandatory)*

### User Story 1 - Take cash (Priority: P1) 🎯 MVP

A clerk takes **exact** cash.

It is quick.

**Why this priority**: no trade without it.

**Independent Test**: pay once.

**Acceptance Scenarios**:

1. **Given** a till, **When** paid,
   **Then** it opens
2. **Given** no till, **Then** nothing

---

### User Story 2a — Count (Priority: P3)

**As** an owner,
**I want** the sum,
**So that** I know.

**Given** a day,
**When** it ends,
**Then** a sum.

**Given** no day,
**Then** none.

### Edge Cases

- What of foreign coins?

## Requirements *(mandatory)*

### Functional Requirements

- **FR-001**: System MUST take cash (US1).
- **FR-002**: System MUST count
  every coin, [NEEDS CLARIFICATION: also foreign [EU] ones?]
  - even wet ones
- **FR-003a** (P2): System SHOULD beep.
- FR-004: plain text counts too
- FR-001 through FR-004 are enough.
- [x] **FR-009**: a ticked box is a review

#### Money

- **FR-005: Change**: System MUST give change

### Non-Functional Requirements

| ID | Requirement | Priority | Measurement |
|----|-------------|----------|-------------|
| NFR-01 | Opens in \\| under 1 s | P0 | stop watch |
| NFR-02 | Runs all day | Could | |

\`\`\`
- **FR-010**: not one
\`\`\`

### Key Entities

- **Coin**: round

## Success Criteria

- **SC-001**: 95 % of payments below 5 s
`;

describe('spec-kit specifications', () => {
  const source = read('specs/001-till/spec.md', SPEC);

  it('makes stories and requirements with ids requirements', () => {
    expect(source.format).toBe('spec-kit');
    expect(idsOf(source, 'requirement')).toEqual([
      'US1',
      'US2a',
      'FR-001',
      'FR-002',
      'FR-003a',
      'FR-004',
      'FR-005',
      'NFR-01',
      'NFR-02',
      'SC-001',
    ]);
    expect(source.remarks).toEqual([]);
  });

  it('reads a story in both ways they are written', () => {
    expect(itemOf(source, 'US1')).toMatchObject({
      title: 'Take cash',
      priority: 'must',
      state: 'draft',
      body: '**Independent Test**: pay once.',
      fields: {
        statement: 'A clerk takes **exact** cash.\n\nIt is quick.',
        rationale: 'no trade without it.',
        acceptanceCriteria: [
          '**Given** a till, **When** paid,\n**Then** it opens',
          '**Given** no till, **Then** nothing',
        ],
      },
    });
    expect(itemOf(source, 'US2a')).toMatchObject({
      title: 'Count',
      priority: 'could',
      fields: {
        statement: '**As** an owner,\n**I want** the sum,\n**So that** I know.',
        acceptanceCriteria: [
          '**Given** a day,\n**When** it ends,\n**Then** a sum.',
          '**Given** no day,\n**Then** none.',
        ],
      },
    });
  });

  it('reads statements with what is nested in them, titles, priorities and groups', () => {
    expect(itemOf(source, 'FR-002').fields['statement']).toBe(
      'System MUST count\nevery coin, [NEEDS CLARIFICATION: also foreign [EU] ones?]\n- even wet ones',
    );
    expect(itemOf(source, 'FR-003a')).toMatchObject({
      priority: 'should',
      fields: { statement: 'System SHOULD beep.' },
    });
    expect(itemOf(source, 'FR-005')).toMatchObject({
      title: 'Change',
      labels: ['Money'],
      fields: { statement: 'System MUST give change' },
    });
  });

  it('reads rows of tables, with columns of their own kept as notes', () => {
    expect(itemOf(source, 'NFR-01')).toMatchObject({
      priority: 'must',
      body: 'Measurement: stop watch',
      fields: { statement: 'Opens in | under 1 s', type: 'quality' },
    });
    expect(itemOf(source, 'NFR-02').priority).toBe('could');
    expect(itemOf(source, 'SC-001').fields['type']).toBe('quality');
    expect(itemOf(source, 'FR-001').fields['type']).toBe('functional');
  });

  it('links to a story that is named in brackets, and asks what is open', () => {
    expect(linksOf(source)).toEqual(['FR-001 refines US1', 'FR-002?1 clarifies FR-002']);
    expect(itemOf(source, 'FR-002?1').title).toBe('also foreign [EU] ones?');
  });

  it('keeps the rest as one document, without the requirements', () => {
    const { title, body } = itemOf(source, 'document');
    expect(title).toBe('Feature Specification: Till');
    for (const kept of [
      '**Status**: Draft',
      '### Edge Cases',
      'foreign coins?',
      '**Coin**: round',
      'FR-001 through FR-004',
      '**FR-010**: not one',
    ])
      expect(body).toContain(kept);
    for (const gone of ['take cash', 'NFR-01', '| ID |']) expect(body).not.toContain(gone);
  });

  it('remarks an id that is given twice', () => {
    const twice = read(
      'specs/001-till/spec.md',
      '# Spec\n\n## Requirements\n\n- **FR-001**: a\n- **FR-001**: b\n',
    );
    expect(idsOf(twice, 'requirement')).toEqual(['FR-001', 'FR-001~2']);
    expect(twice.remarks).toMatchObject([{ line: 6, code: 'duplicate_id' }]);
  });

  it('reads flat files, old templates and other documents with ids', () => {
    expect(
      idsOf(
        read(
          'specs/003-x.md',
          '# Feature Spec 003: X\n\n## Requirements\n\n| ID | Requirement |\n|--|--|\n| FR-01 | do |\n',
        ),
        'requirement',
      ),
    ).toEqual(['FR-01']);
    const old = read(
      'specs/001-x/spec.md',
      '# Feature Specification: X\n\n## User Scenarios\n\n### Primary User Story\n\nA user does it.\n\n### Acceptance Scenarios\n\n1. **Given** a, **Then** b\n\n### Edge Cases\n\n- none\n',
    );
    expect(itemOf(old, 'US1').fields).toMatchObject({
      statement: 'A user does it.',
      acceptanceCriteria: ['**Given** a, **Then** b'],
    });
    expect(
      idsOf(
        read(
          'docs/prd.md',
          '# Product\n\n## Functional requirements\n\n**REQ-1**: The system shall.\n\n**REQ-2**: And more.\n',
        ),
        'requirement',
      ),
    ).toEqual(['REQ-1', 'REQ-2']);
  });

  it.each([
    'plan.md',
    'research.md',
    'data-model.md',
    'quickstart.md',
    'checklists/requirements.md',
    'contracts/README.md',
  ])('takes %s next to it for a document, whatever ids it mentions', (name) => {
    const other = read(
      `specs/001-till/${name}`,
      '# Something\n\n## Requirements\n\n- **FR-001**: covered\n\nNo [NEEDS CLARIFICATION: x] left.\n',
    );
    expect(other.items.map(({ kind }) => kind)).toEqual(['document']);
  });

  it('asks nothing where an old template only explains the mark', () => {
    const text =
      '# Feature Specification: X\n\n- Mark it: [NEEDS CLARIFICATION: specific question]\n- [ ] No [NEEDS CLARIFICATION] markers remain\n\n## Requirements\n\n- **FR-001**: `[NEEDS CLARIFICATION: code]` [NEEDS CLARIFICATION]\n';
    const source = read('specs/001-x/spec.md', text);
    expect(idsOf(source, 'question')).toEqual(['FR-001?1']);
    expect(itemOf(source, 'FR-001?1').title).toContain('FR-001');
  });

  it.each(['.specify/templates/spec-template.md', 'templates/spec.md'])(
    'leaves the template %s unread',
    (path) => {
      expect(
        read(path, '# Feature Specification: [NAME]\n\n- **FR-001**: System MUST [do]\n').format,
      ).toBeNull();
    },
  );

  it('leaves a document with neither alone', () => {
    expect(read('docs/notes.md', '# Notes\n\nSee FR-001.\n').format).toBeNull();
  });
});
