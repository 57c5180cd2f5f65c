import { describe, expect, it } from 'vitest';
import { readSource, readSources } from '../src/index.ts';
import { expectSound, idsOf, itemOf, read } from './support.ts';

const PATHS = [
  'docs/adr/0001-x.md',
  '.kiro/specs/x/requirements.md',
  '.kiro/specs/x/tasks.md',
  'specs/001-x/spec.md',
  'openspec/specs/x/spec.md',
  'backlog/tasks/task-1 - X.md',
  'backlog/config.yml',
];
const CHARACTERS = 150_000;
const BITS = [
  '[',
  '](',
  '[a](',
  '*',
  '**',
  '_',
  '`',
  '```',
  '|',
  '-',
  '- ',
  '  - ',
  '#',
  '# ',
  '## ',
  '>',
  '> ',
  '<',
  '<!--',
  '<!-- -->',
  '~~',
  ' ',
  '\t',
  '\\',
  '"',
  ':',
  '**FR-001**: ',
  '- **FR-001**: a',
  '| FR-001 | a |',
  'FR-001, ',
  '1. ',
  '1. [ ] ',
  '- [ ] ',
  '- [ ] T001 [US1] ',
  '- [x] 1.1 ',
  '### Requirement 1',
  '### Requirement: a',
  '#### Scenario: ',
  '[NEEDS CLARIFICATION: ',
  '[NEEDS CLARIFICATION: a]',
  'Supersedes [',
  'Superseded by ADR-1, ',
  'Status: ',
  'Date: 2020-01-01 ',
  'key: value',
  '_Requirements: 1.1, ',
  '(FR-001, ',
  'depends on T001, ',
  '## Status',
  '{',
  '|---',
  '<pre>',
  '---',
  '===',
  'a',
];

describe('hostile texts', () => {
  // Anything that goes with the square of the length takes minutes here, not fractions of a second.
  it.each(BITS)(
    'plenty of %j is read in time, as one line and as many',
    (bit) => {
      const line = bit.repeat(Math.ceil(CHARACTERS / bit.length));
      const lines = `${bit}\n`.repeat(Math.ceil(CHARACTERS / (bit.length + 1)));
      for (const path of PATHS) {
        for (const text of [line, lines, `# X\n\n## Decision\n\n## Context\n\n${line}`]) {
          const startedAt = performance.now();
          readSource({ path, text });
          expect(performance.now() - startedAt).toBeLessThan(5000);
        }
      }
    },
    60_000,
  );

  it.each(['[', '**', '`', '- ', 'a', ' ', '| '])(
    'a line of a megabyte of %j is read in time',
    (bit) => {
      const text = `# X\n\n## Decision\n\n- **FR-001**: ${bit.repeat(1_000_000 / bit.length)}`;
      const startedAt = performance.now();
      for (const path of PATHS) readSource({ path, text });
      expect(performance.now() - startedAt).toBeLessThan(10_000);
    },
    60_000,
  );

  it('an empty file, or one of nothing but space, is read by nobody', () => {
    for (const path of PATHS) {
      for (const text of ['', '\n', ' \t\r\n\r\n', '\uFEFF', '---\n', '<!-- a -->']) {
        const source = { path, text };
        expect([path, text, readSource(source).items]).toEqual([path, text, []]);
      }
    }
  });

  it('front matter that never ends is read as far as it goes, with a remark', () => {
    const source = read(
      'adr/0001-x.md',
      '---\nstatus: accepted\ntags:\n  - a\n\n# Use it\n\n## Context\n\nc\n\n## Decision\n\nd\n',
    );
    expect(itemOf(source)).toMatchObject({
      title: 'Use it',
      state: 'accepted',
      labels: ['a'],
      fields: { context: 'c' },
    });
    expect(source.remarks).toMatchObject([{ line: 1, lineEnd: 4, code: 'unparsed' }]);
  });

  it('a rule at the top is no front matter, and broken YAML costs its own key only', () => {
    const rule = read(
      'adr/0001-x.md',
      '---\n\nWords first.\n\n---\n\n# T\n\n## Context\n\nc\n\n## Decision\n\nd\n',
    );
    expect(itemOf(rule)).toMatchObject({ title: 'T', body: 'Words first.' });
    const broken = read(
      'adr/0001-x.md',
      '---\ntitle: Foo: bar "baz\nstatus: accepted\ntags: [a, b\n---\n## Context\n\nc\n\n## Decision\n\nd\n',
    );
    expect(itemOf(broken)).toMatchObject({ title: 'Foo: bar "baz', state: 'accepted' });
  });

  it('an unclosed comment hides nothing, an unclosed fence the rest', () => {
    const comment = read('adr/0001-x.md', '# T\n\n## Context\n\n<!-- c\n\n## Decision\n\nd\n');
    expect(itemOf(comment).fields).toMatchObject({ outcome: 'd' });
    const fence = read('adr/0001-x.md', '# T\n\n## Context\n\n```\n\n## Decision\n\nd\n');
    expect(itemOf(fence).fields['context']).toBe('```\n\n## Decision\n\nd');
  });

  it('ids and headings in code, quotes, comments and HTML are none', () => {
    const text = `# Spec\n\n## Requirements\n\n- **FR-001**: real\n\nwords\n\n    - **FR-002**: indented code\n\n~~~\n- **FR-003**: fence\n~~~\n\n<!--\n- **FR-004**: comment\n-->\n\n<pre>\n- **FR-005**: html\n</pre>\n\n> - **FR-006**: quote\n\n- a list\n\n  \`\`\`\n  - **FR-007**: fence in a list\n  \`\`\`\n`;
    expect(idsOf(read('specs/001-x/spec.md', text), 'requirement')).toEqual(['FR-001']);
  });

  it('tabs, old line ends and a missing last line end change nothing', () => {
    const text =
      '# Tasks\n\n- [ ] 1. A\n\t- detail\n\t- [x] 1.1 B\n\t\t- more\n\t\t- _Requirements: 1.1_';
    const expected = read('tasks.md', text).items.map(({ sourceId, title, body, state }) => ({
      sourceId,
      title,
      body,
      state,
    }));
    expect(expected).toMatchObject([
      { sourceId: '1', title: 'A', body: '- detail', state: 'todo' },
      { sourceId: '1.1', title: 'B', body: '- more', state: 'done' },
    ]);
    for (const end of ['\r\n', '\r']) {
      const other = read('tasks.md', text.replaceAll('\n', end));
      expect(
        other.items.map(({ sourceId, title, body, state }) => ({ sourceId, title, body, state })),
      ).toEqual(expected);
    }
  });

  it('what is beyond the limits of the schema is cut, remarked, and never written back', () => {
    const long = `word ${'x'.repeat(250_000)}`;
    const source = {
      path: 'adr/0001-x.md',
      text: `# ${'T'.repeat(900)}\n\n## Context\n\n${long}\n\n## Decision\n\nd\u0000\ud800\n`,
    };
    const parsed = readSource(source);
    expectSound(source, parsed);
    const item = itemOf(parsed);
    expect(item.title).toHaveLength(500);
    expect(item.fields['context']).toHaveLength(200_000);
    expect(Object.keys(item.fieldSpans)).not.toContain('context');
    expect(parsed.remarks).toMatchObject([{ code: 'unparsed' }]);
    expect(item.fields['outcome']).toBe('d\uFFFD\uFFFD');
  });

  it('many files with the same ids and broken links are resolved in time', () => {
    const files = Array.from({ length: 600 }, (_, index) => ({
      path: `specs/${index}/tasks.md`,
      text: Array.from(
        { length: 40 },
        (_unused, task) => `- [ ] T${task} [US${task}] do (depends on T${task + 1})\n`,
      ).join(''),
    }));
    const startedAt = performance.now();
    expect(readSources(files).links).toHaveLength(600 * 39);
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });
});
