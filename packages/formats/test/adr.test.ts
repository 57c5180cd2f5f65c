import { describe, expect, it } from 'vitest';
import { itemOf, read } from './support.ts';

const MADR = `---
status: accepted
date: 2024-05-06
decision-makers: [Ann Smith, "Bo O'Neil"]
consulted: Cy
tags:
  - data
  - cost
review-by: 2025-05-06
nav_order: 4
mood: cheerful
---
# Keep events in one table

## Context and Problem Statement

We need *one* place.

## Decision Drivers

* Cost
* Speed,
  on every page

## Considered Options

* One table
* Table per kind
  * more joins
* A document store – somewhere else

## Decision Outcome

Chosen option: "One table", because it is enough.

### Consequences

* Good, because simple
* Bad, because wide

### Confirmation

A test counts the tables.

## Pros and Cons of the Options

### One table

* Good, because cheap

### A document store

Not ours.

### Something else

* Bad, because unknown

## More Information

See the wiki.
`;

describe('MADR', () => {
  const source = read('docs/decisions/0004-one-table.md', MADR);
  const item = itemOf(source);

  it('fills every field from front matter and sections', () => {
    expect(source.format).toBe('adr');
    expect(item).toMatchObject({
      kind: 'decision',
      sourceId: 'adr',
      title: 'Keep events in one table',
      state: 'accepted',
      labels: ['data', 'cost'],
    });
    expect(item.aliases).toContain('ADR-4');
    expect(item.fields).toMatchObject({
      context: 'We need *one* place.',
      drivers: ['Cost', 'Speed,\non every page'],
      outcome: 'Chosen option: "One table", because it is enough.',
      consequences: '* Good, because simple\n* Bad, because wide',
      confirmation: 'A test counts the tables.',
      deciders: ['Ann Smith', "Bo O'Neil"],
      decidedOn: '2024-05-06',
      reviewBy: '2025-05-06',
    });
  });

  it('merges the list of options with the sections that weigh them', () => {
    expect(item.fields['options']).toEqual([
      { title: 'One table', body: '* Good, because cheap' },
      { title: 'Table per kind', body: '* more joins' },
      { title: 'A document store – somewhere else', body: 'Not ours.' },
      { title: 'Something else', body: '* Bad, because unknown' },
    ]);
  });

  it('keeps sections of its own with their headings, and what has no field', () => {
    expect(item.body).toBe('consulted: Cy\n\n## More Information\n\nSee the wiki.');
  });

  it('remarks front matter that is not read, but not what steers a site generator', () => {
    expect(source.remarks).toEqual([
      {
        line: 11,
        lineEnd: 11,
        code: 'unknown_field',
        message: 'front matter key "mood" is not read',
      },
    ]);
  });
});

describe('MADR 2 and log4brains', () => {
  const item = itemOf(
    read(
      'docs/adr/20200102-use-it.md',
      `
# Use it

- Status: draft
- Deciders: John Doe, Foo Bar <!-- optional -->
- Date: 2020-01-02
- Tags: one, two

Technical Story: the ticket

## Decision Outcome

Chosen.

### Positive Consequences <!-- optional -->

- Quick

### Negative Consequences <!-- optional -->

- Dirty

## Links <!-- optional -->

- Refined by [Other](20200103-other.md)
`,
    ),
  );

  it('reads the bullets under the title', () => {
    expect(item).toMatchObject({ title: 'Use it', state: 'proposed', labels: ['one', 'two'] });
    expect(item.fields).toMatchObject({ decidedOn: '2020-01-02' });
    expect((item.fields['deciders'] as string[])[0]).toBe('John Doe');
    expect(item.body).toBe(
      'Technical Story: the ticket\n\n## Links <!-- optional -->\n\n- Refined by [Other](20200103-other.md)',
    );
  });

  it('keeps both sorts of consequences with their headings', () => {
    expect(item.fields['consequences']).toBe(
      '### Positive Consequences <!-- optional -->\n\n- Quick\n\n### Negative Consequences <!-- optional -->\n\n- Dirty',
    );
  });
});

describe('other shapes of a record', () => {
  it('takes alternatives from headings, bold words, or a list with bold names', () => {
    const options = (text: string) =>
      (
        itemOf(
          read(
            'adr/0001-x.md',
            `# X\n\n## Decision\n\nd\n\n## Context\n\nc\n\n## Alternatives Considered\n\n${text}`,
          ),
        ).fields['options'] as { title: string }[]
      ).map(({ title }) => title);
    expect(options('### 1. Do nothing\n\nNo.\n\n### 2. Wait\n\nNo.\n')).toEqual([
      'Do nothing',
      'Wait',
    ]);
    expect(options('**Do nothing.** No.\n\n**(b) Wait.** No.\n')).toEqual(['Do nothing', 'Wait']);
    expect(options('- **Do nothing**: No.\n- **Wait** – No.\n')).toEqual(['Do nothing', 'Wait']);
    expect(options('1) Do nothing\n2) Wait\n')).toEqual(['Do nothing', 'Wait']);
  });

  it('reads headings of one level, underlined or numbered, in other languages', () => {
    const flat = itemOf(
      read(
        'adr/0003-x.md',
        '# Use X\n\n# Status\n\nAccepted\n\n# Context\n\nc\n\n# Decision\n\nd\n',
      ),
    );
    expect([flat.title, flat.state, flat.fields['context'], flat.fields['outcome']]).toEqual([
      'Use X',
      'accepted',
      'c',
      'd',
    ]);
    const underlined = itemOf(
      read('adr/0003-x.md', 'Use X\n=====\n\nContext\n-------\n\nc\n\nDecision\n--------\n\nd\n'),
    );
    expect([underlined.title, underlined.fields['context'], underlined.fields['outcome']]).toEqual([
      'Use X',
      'c',
      'd',
    ]);
    const numbered = itemOf(
      read('adr/0003-x.md', '# Use X\n\n## 1. Context\n\nc\n\n## 2. Decision:\n\nd\n'),
    );
    expect([numbered.fields['context'], numbered.fields['outcome']]).toEqual(['c', 'd']);
    const german = itemOf(
      read(
        'adr/0003-x.md',
        '# Nimm X\n\n## Status\n\nAngenommen\n\n## Kontext\n\nc\n\n## Entscheidung\n\nd\n\n## Konsequenzen\n\nk\n',
      ),
    );
    expect(german).toMatchObject({
      state: 'accepted',
      fields: { context: 'c', outcome: 'd', consequences: 'k' },
    });
  });

  it("does not take a consequence of an idea for the decision's", () => {
    const item = itemOf(
      read(
        'adr/0003-x.md',
        '# X\n\n## Context\n\nc\n\n## Decision\n\nd\n\n## Idea A\n\n### Consequences\n\nof A\n\n## Consequences\n\nof X\n',
      ),
    );
    expect(item.fields['consequences']).toBe('of X');
    expect(item.body).toBe('## Idea A\n\n### Consequences\n\nof A');
  });

  it('ignores headings, statuses and links inside code, and keeps the code', () => {
    const text =
      '# X\n\n## Context\n\n```md\n# Fake\n\n## Status\n\nRejected\n\nSupersedes [1](0001-a.md)\n```\n\n## Decision\n\nd\n';
    const source = read('adr/0003-x.md', text);
    expect([itemOf(source).title, itemOf(source).state, source.links]).toEqual(['X', null, []]);
    expect(itemOf(source).fields['context']).toContain('# Fake');
  });

  it('takes the index of a folder that is one record for that record', () => {
    const source = read('docs/adr/0007-use-x/index.md', '## Context\n\nc\n\n## Decision\n\nd\n');
    expect([source.format, itemOf(source).title]).toEqual(['adr', 'Use x']);
    expect(itemOf(source).aliases).toContain('ADR-7');
  });

  it('keeps what a heading says beyond its name', () => {
    const item = itemOf(
      read(
        'adr/0003-x.md',
        '# X\n\n## Status: Accepted\n\n## Context\n\nc\n\n## Decision: use it\n\nd\n',
      ),
    );
    expect([item.state, item.fields['outcome']]).toEqual(['accepted', '## Decision: use it\n\nd']);
  });

  it.each(['README.md', 'index.md'])('takes %s in a folder of records for a document', (name) => {
    const source = read(`docs/adr/${name}`, '# Our decisions\n\n- [1](0001-x.md)\n');
    expect([source.format, itemOf(source).kind]).toEqual(['document', 'document']);
  });

  it('a numbered record about templates is a record', () => {
    const text =
      '# Architecture Decision Record: Project Templates\n\n## Context\n\nx\n\n## Decision\n\ny\n';
    expect(read('adr-014-project-templates.md', text).items.map(({ kind }) => kind)).toEqual([
      'decision',
    ]);
  });

  it.each([
    ['docs/adr/template.md', '# Anything\n\n## Context\n\n## Decision\n'],
    ['docs/adr/adr-template-bare.md', '# <!-- title -->\n\n## Context\n\n## Decision\n'],
    [
      'docs/adr/0000-new.md',
      '# [short title of solved problem and solution]\n\n## Context\n\n## Decision\n',
    ],
    ['docs/adr/0000-new.md', '# {short title}\n\n## Context\n\n## Decision\n'],
    ['docs/adr/0000-new.md', '# ADR-XXXX: Title\n\n## Context\n\n## Decision\n'],
    ['docs/adr/0000-new.md', '# NUMBER. TITLE\n\n## Context\n\n## Decision\n'],
  ])('leaves the template %s unread', (path, text) => {
    expect(read(path, text)).toEqual({ path, format: null, items: [], links: [], remarks: [] });
  });
});
