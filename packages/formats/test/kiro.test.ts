import { describe, expect, it } from 'vitest';
import { readSource, readSources } from '../src/index.ts';
import { idsOf, itemOf, linksOf, read } from './support.ts';

const PATH = '.kiro/specs/till/requirements.md';
const TEXT = `
# Requirements Document

## Introduction

A till for shops.

## Glossary

- **Till**: what takes money

## Requirements

### Requirement 1: Take cash

**User Story:** As a clerk, I want to take
cash, so that trade goes on.

#### Acceptance Criteria

1. WHEN cash is given, THE Till SHALL open
   the drawer.
   - at once
   - and quietly
2. IF the drawer is stuck, THEN THE Till SHALL say so.
5. THE Till SHALL close [NEEDS CLARIFICATION: within how many seconds?].

A remark below the list.

### Requirement 2

**User Story:** As an owner, I want to see the day's takings, so that I know.

#### Acceptance Criteria

1. THE Till SHALL add up.
1. THE Till SHALL print.

## Out of scope

Cards.
`;

describe('requirements with user stories and criteria', () => {
  it('a design that goes through the criteria again states no requirements', () => {
    const text = `# Design

## Overview

The till.

## Correctness Properties

### Acceptance Criteria Testing Prework

1.1 THE Till SHALL open.
  Thoughts: a rule for every drawer.
  Testable: yes - property
`;
    const design = readSource({ path: '.kiro/specs/till/design.md', text });
    expect([design.format, design.items.map(({ kind }) => kind)]).toEqual([
      'document',
      ['document'],
    ]);
    expect(readSource({ path: 'notes/till.md', text }).items).toEqual([]);
  });

  const source = read(PATH, TEXT);

  it('makes each requirement and each criterion an item, numbered as written', () => {
    expect(source.format).toBe('kiro-requirements');
    expect(idsOf(source, 'requirement')).toEqual([
      'Requirement 1',
      '1.1',
      '1.2',
      '1.5',
      'Requirement 2',
      '2.1',
      '2.2',
    ]);
    expect(itemOf(source, 'Requirement 1')).toMatchObject({
      title: 'Take cash',
      body: 'A remark below the list.',
      fields: { statement: 'As a clerk, I want to take\ncash, so that trade goes on.' },
    });
    expect(itemOf(source, '1.1').fields['statement']).toBe(
      'WHEN cash is given, THE Till SHALL open\nthe drawer.\n- at once\n- and quietly',
    );
    expect(itemOf(source, 'Requirement 2').title).toBe("see the day's takings");
  });

  it('links criteria to their requirement', () => {
    expect(linksOf(source).filter((link) => link.includes('refines'))).toEqual([
      '1.1 refines Requirement 1',
      '1.2 refines Requirement 1',
      '1.5 refines Requirement 1',
      '2.1 refines Requirement 2',
      '2.2 refines Requirement 2',
    ]);
  });

  it('asks what needs clarification', () => {
    expect(itemOf(source, '1.5?1')).toMatchObject({
      kind: 'question',
      title: 'within how many seconds?',
    });
    expect(linksOf(source)).toContain('1.5?1 clarifies 1.5');
  });

  it('keeps the prose around them as one document', () => {
    expect(itemOf(source, 'document')).toMatchObject({
      kind: 'document',
      title: 'Requirements Document',
    });
    expect(itemOf(source, 'document').body).toBe(
      '## Introduction\n\nA till for shops.\n\n## Glossary\n\n- **Till**: what takes money\n\n## Out of scope\n\nCards.',
    );
    expect(source.remarks).toEqual([]);
  });
});

describe('variations', () => {
  const ids = (text: string, path = PATH) => idsOf(read(path, text), 'requirement');
  const story = '**User Story:** As a, I want b, so that c.';

  it.each([
    [
      `## Requirement 1\n\n${story}\n\n### Acceptance Criteria\n\n1. THE X SHALL y.\n`,
      ['Requirement 1', '1.1'],
    ],
    [
      `### 1. Take cash\n\n${story}\n\n#### Acceptance Criteria\n\n1. THE X SHALL y.\n`,
      ['Requirement 1', '1.1'],
    ],
    [
      `### REQ-1: Take cash\n\n${story}\n\n**Acceptance Criteria:**\n\n1) THE X SHALL y.\n`,
      ['Requirement 1', '1.1'],
    ],
    [
      `### Requirement 1 - Take cash\n\n${story}\n\n#### Acceptance Criteria\n\n- 1.1 THE X SHALL y.\n- 1.2 THE X SHALL z.\n`,
      ['Requirement 1', '1.1', '1.2'],
    ],
    [
      `### Requirement 1\n\n${story}\n\n#### Acceptance Criteria\n\n- THE X SHALL y.\n- THE X SHALL z.\n`,
      ['Requirement 1', '1.1', '1.2'],
    ],
    [
      `### Requirement 1\n\n*User Story*: As a, I want b.\n\n#### Acceptance Criteria\n\n1.1. THE X SHALL y.\n`,
      ['Requirement 1', '1.1'],
    ],
    [
      `### Take cash\n\n${story}\n\n#### Acceptance Criteria\n\n1. THE X SHALL y.\n`,
      ['take-cash', 'take-cash.1'],
    ],
  ])('%j', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it('gives a second item of a number an id of its own, with a remark', () => {
    const part = `### Requirement 1: A\n\n${story}\n\n#### Acceptance Criteria\n\n1. THE X SHALL y.\n2. THE X SHALL z.\n2. THE X SHALL w.\n`;
    const source = read(PATH, `${part}\n${part.replace('A\n', 'B\n')}`);
    expect(idsOf(source, 'requirement')).toEqual([
      'Requirement 1',
      '1.1',
      '1.2',
      '1.2~2',
      'Requirement 1~2',
      '1~2.1',
      '1~2.2',
      '1~2.2~2',
    ]);
    expect(source.remarks.map(({ code }) => code)).toEqual([
      'duplicate_id',
      'duplicate_id',
      'duplicate_id',
    ]);
  });

  it('finds criteria by content under any file name, but not in code', () => {
    expect(
      ids(
        `### Requirement 1: A\n\n${story}\n\n#### Acceptance Criteria\n\n1. THE X SHALL y.\n`,
        'docs/till.md',
      ),
    ).toEqual(['Requirement 1', '1.1']);
    expect(
      ids(
        `\`\`\`\n### Requirement 1: A\n\n#### Acceptance Criteria\n\n1. THE X SHALL y.\n\`\`\`\n`,
        'docs/till.md',
      ),
    ).toEqual([]);
  });
});

describe('bug fixes, flat lists and other languages', () => {
  it('reads what shall be, not what is, and tasks find it', () => {
    const bug =
      '# Bugfix Requirements Document\n\n## Bug Analysis\n\n### Current Behavior (Defect)\n\n1.1 WHEN paid THEN the till hangs.\n\n### Expected Behavior (Correct)\n\n2.1 WHEN paid THEN the till\nSHALL open.\n\n2.2 WHEN stuck THEN it SHALL say so.\n';
    const source = read('.kiro/specs/till/bugfix.md', bug);
    expect(idsOf(source, 'requirement')).toEqual(['2.1', '2.2']);
    expect(itemOf(source, '2.1')).toMatchObject({
      labels: ['Bug Analysis', 'Expected Behavior (Correct)'],
      fields: { statement: 'WHEN paid THEN the till\nSHALL open.' },
    });
    expect(itemOf(source, 'document').body).toContain('1.1 WHEN paid THEN the till hangs.');
    const tasks = {
      path: '.kiro/specs/till/tasks.md',
      text: '- [ ] 1. Oil it\n  - _Requirements: 2.1_\n',
    };
    const { links } = readSources([{ path: '.kiro/specs/till/bugfix.md', text: bug }, tasks]);
    expect(links).toMatchObject([
      { type: 'implements', to: { path: '.kiro/specs/till/bugfix.md', sourceId: '2.1' } },
    ]);
  });

  it('reads plain numbered lists', () => {
    const source = read(
      PATH,
      '# Requirements: Till\n\n## Requirements\n\n1. It opens.\n2. It shuts.\n\n## Acceptance Criteria\n\n1. It did.\n\n## Notes\n\n1. none\n',
    );
    expect(idsOf(source, 'requirement')).toEqual(['Requirement 1', 'Requirement 2', 'AC-1']);
  });

  it.each([
    ['要件1: レジ', 'ユーザーストーリー', '受け入れ基準'],
    ['需求 1：收银', '用户故事', '验收标准'],
    ['Anforderung 1: Kasse', 'User Story', 'Akzeptanzkriterien'],
    ['Requisito 1: Caja', 'Historia de usuario', 'Criterios de aceptación'],
  ])('reads %s', (heading, story, criteria) => {
    const source = read(
      PATH,
      `# X\n\n### ${heading}\n\n**${story}:** a b c\n\n#### ${criteria}\n1. WHEN a THEN b\n`,
    );
    expect(idsOf(source, 'requirement')).toEqual(['Requirement 1', '1.1']);
    expect(itemOf(source, 'Requirement 1')).toMatchObject({
      body: '',
      fields: { statement: 'a b c' },
    });
  });
});
