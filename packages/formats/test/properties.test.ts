import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSameValue,
  type ParsedSource,
  patchSource,
  readSource,
  readSources,
} from '../src/index.ts';
import { expectSound } from './support.ts';

const LINES = [
  '---',
  '+++',
  'status: accepted',
  'id: task-1',
  'title: "T: t"',
  'tags: [a, b]',
  'dependencies:',
  '  - task-2',
  'date: 2020-01-01',
  '',
  '# 1. Title',
  '## Status',
  'Accepted',
  'Superseded by [2](0002-x.md)',
  '## Context',
  '## Decision',
  '## Decision Outcome',
  '### Consequences',
  '## Considered Options',
  '* One',
  '* Two',
  '  * nested',
  '### One',
  '## Pros and Cons of the Options',
  '- Status: draft',
  '- Date: 2020-02-03',
  '| Status | Done |',
  '|---|---|',
  '**Supersedes**: ADR-3',
  '### Requirement 1: A',
  '**User Story:** As a, I want b',
  '#### Acceptance Criteria',
  '1. WHEN a THE b SHALL c',
  '   more',
  '2. THE b SHALL d',
  '### Requirement: B',
  '#### Scenario: s',
  '- **WHEN** x',
  '### User Story 1 - S (Priority: P2)',
  '**Why this priority**: w',
  '**Given** g',
  '- **FR-001**: MUST (US1) [NEEDS CLARIFICATION: what?]',
  '| ID | Requirement |',
  '| FR-2 | do \\| it |',
  '- **SC-001**: fast',
  '- [ ] T001 [P] [US1] do (FR-001)',
  '- [x] 1. A',
  '  - [ ] 1.1 B',
  '    - _Requirements: 1.1, 2.x_',
  '<!-- AC:BEGIN -->',
  '- [x] #1 met',
  '## Description',
  '## Acceptance Criteria',
  '```',
  '~~~',
  '    code',
  '> quote',
  '\ttab',
  '<!--',
  '-->',
  '<pre>',
  '===',
  '***',
  'words',
  'words  ',
  '\\',
  'ü😀',
  '\u0000',
  '\ud800',
  '\u2028',
];
const PATHS = [
  'docs/adr/0001-x.md',
  'docs/adr/README.md',
  '.kiro/specs/x/requirements.md',
  '.kiro/specs/x/tasks.md',
  'specs/001-x/spec.md',
  'specs/001-x/tasks.md',
  'openspec/specs/x/spec.md',
  'openspec/changes/y/tasks.md',
  'backlog/tasks/task-1 - X.md',
  'backlog/decisions/decision-1.md',
  'backlog/config.yml',
  'notes.md',
  'x',
];

const end = fc.constantFrom('\n', '\r\n', '\r');
const someLine = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...LINES) },
  fc.string({ maxLength: 30, unit: 'binary' }),
);
const someText = fc
  .tuple(fc.array(someLine, { maxLength: 40 }), end, fc.constantFrom('', '\uFEFF'))
  .map(([lines, eol, mark]) => mark + lines.join(eol));
const somePath = fc.constantFrom(...PATHS);
const runs = { numRuns: 600 };

describe('reading anything', () => {
  it('never throws, stays inside the schema, and says exactly where things stand', () => {
    fc.assert(
      fc.property(somePath, someText, (path, text) => {
        expectSound({ path, text }, readSource({ path, text }));
      }),
      runs,
    );
  });

  it('never throws on any text at all', () => {
    fc.assert(
      fc.property(somePath, fc.string({ unit: 'binary', maxLength: 400 }), (path, text) => {
        expectSound({ path, text }, readSource({ path, text }));
      }),
      runs,
    );
  });

  it('is deterministic', () => {
    fc.assert(
      fc.property(somePath, someText, (path, text) => {
        expect(readSource({ path, text })).toEqual(readSource({ path, text }));
      }),
      { numRuns: 100 },
    );
  });

  it('gives equal items whatever the line ends', () => {
    const clean = someText.map((text) => text.replaceAll(/\r\n?/g, '\n'));
    fc.assert(
      fc.property(somePath, clean, end, (path, text, eol) => {
        const other = readSource({ path, text: text.replaceAll('\n', eol) });
        expect(withoutPlaces(other)).toEqual(withoutPlaces(readSource({ path, text })));
      }),
      runs,
    );
  });

  it('loses no line: each is inside an item, structure, or remarked', () => {
    const lines = fc.array(
      fc.constantFrom(
        ...LINES.filter((line) => line.isWellFormed() && !/[\u0000\u2028]/.test(line)),
      ),
      { maxLength: 30 },
    );
    const lost = fc.constantFrom(
      'lostword here',
      '- lostword',
      '1. lostword',
      '## lostword',
      'a **lostword**: b',
      '| lostword | b |',
      '  lostword',
    );
    fc.assert(
      fc.property(
        somePath,
        lines,
        lost,
        fc.nat(30),
        fc.boolean(),
        (path, before, line, at, isApart) => {
          // A word that is nowhere else: if it is gone from all items, it was dropped.
          const added = isApart ? ['', line, ''] : [line];
          const text = before.toSpliced(at, 0, ...added).join('\n');
          const { format, items, remarks } = readSource({ path, text });
          if (format === null || format === 'backlog-config' || isHidden(text)) return;
          const number = text.slice(0, text.indexOf('lostword')).split('\n').length;
          const isRemarked = remarks.some(
            (remark) => remark.line <= number && number <= remark.lineEnd,
          );
          expect(isRemarked || JSON.stringify(items).includes('lostword')).toBe(true);
        },
      ),
      runs,
    );
  });

  it('resolves links between any files without throwing, to items that are there', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(somePath, someText), { maxLength: 6, selector: ([path]) => path }),
        (files) => {
          const { sources, links } = readSources(files.map(([path, text]) => ({ path, text })));
          const places = new Set(
            sources.flatMap(({ path, items }) =>
              items.map(({ sourceId }) => `${path} ${sourceId}`),
            ),
          );
          for (const { from, to } of links)
            expect([
              places.has(`${from.path} ${from.sourceId}`),
              places.has(`${to.path} ${to.sourceId}`),
            ]).toEqual([true, true]);
          expect(
            new Set(links.map(({ type, from, to }) => JSON.stringify([type, from, to]))).size,
          ).toBe(links.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('editing anything', () => {
  const someValue = fc.oneof(
    someLine,
    fc.array(someLine, { maxLength: 3 }).map((lines) => lines.join('\n')),
    fc.array(someLine, { maxLength: 3 }),
    fc.constantFrom(null, 'accepted', 'done', 'must', 'high', '2024-05-06'),
  );

  it('writes a value so that it reads back and all else stays, or refuses it and writes nothing', () => {
    fc.assert(
      fc.property(somePath, someText, fc.nat(), someValue, (path, text, which, value) => {
        const before = readSource({ path, text });
        const places = before.items.flatMap(({ sourceId, fieldSpans }, at) =>
          Object.keys(fieldSpans).map((name) => ({ sourceId, field: name.split('.')[0]!, at })),
        );
        const place = places[which % places.length];
        if (!place) return;
        const { sourceId, field, at } = place;
        const patched = patchSource({ path, text }, [{ sourceId, values: { [field]: value } }]);
        if (patched.unwritten.length > 0) {
          expect(patched.text).toBe(text);
          return;
        }
        expect(patched.source).toEqual(readSource({ path, text: patched.text }));
        const item = patched.source.items[at]!;
        expect(isSameValue({ ...item, ...item.fields }[field as 'title'], value)).toBe(true);
        const others = (source: ParsedSource) =>
          source.items
            .filter((_, index) => index !== at)
            .map(({ kind, title, body, fields }) => ({ kind, title, body, fields }));
        expect(others(patched.source)).toEqual(others(before));
      }),
      runs,
    );
  });
});

function withoutPlaces({ items, links, remarks, format }: ParsedSource): unknown {
  return {
    format,
    remarks,
    items: items.map(({ span: _span, fieldSpans, ...rest }) => ({
      ...rest,
      placed: Object.keys(fieldSpans),
    })),
    links: links.map(({ span: _span, ...rest }) => rest),
  };
}

// Inside a comment, or inside front matter that is closed.
function isHidden(text: string): boolean {
  const [before, after] = text.split('lostword') as [string, string];
  if (before.lastIndexOf('<!--') > before.lastIndexOf('-->') && after.includes('-->')) return true;
  return /^(?:---|\+\+\+)\n/.test(text) && !/\n(?:---|\+\+\+)\n/.test(before);
}
