import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { scanPage } from '../src/markdown/scan-page.ts';
import { corpusFiles, corpusFolder } from './support.ts';

type Tree = ReturnType<typeof fromMarkdown>;
const folder = corpusFolder();

/** Level and line of each heading of the document itself, by the reference parser. */
function expectedHeadings(tree: Tree): string[] {
  return tree.children.flatMap((node) =>
    node.type === 'heading' ? [`${node.depth} ${node.position!.start.line}`] : [],
  );
}

function headings(text: string, skipped = 0): string[] {
  return scanPage({ path: 'a.md', text }).headings.map(
    ({ level, first }) => `${level} ${first + 1 - skipped}`,
  );
}

/** Lines inside fences and indented code of the document itself, by the reference parser. */
function expectedCode(tree: Tree): number[] {
  return tree.children.flatMap((node) =>
    node.type === 'code' ? linesBetween(node.position!.start.line, node.position!.end.line) : [],
  );
}

const linesBetween = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('the block structure', () => {
  it.skipIf(folder === null)(
    'has the headings and code that CommonMark has, in every file of the corpus',
    () => {
      for (const { path, text } of corpusFiles(folder!).filter((file) =>
        file.path.endsWith('.md'),
      )) {
        const page = scanPage({ path, text });
        const start = page.lines[page.bodyLine]?.start ?? text.length;
        const tree = fromMarkdown(text.slice(start));
        expect([path, headings(text, page.bodyLine)]).toEqual([path, expectedHeadings(tree)]);
        const literal = page.lines.flatMap(({ kind }, index) =>
          kind === 'fence' || kind === 'code' ? [index + 1 - page.bodyLine] : [],
        );
        const missing = expectedCode(tree).filter(
          (line) =>
            !literal.includes(line) && page.lines[line - 1 + page.bodyLine]!.kind !== 'blank',
        );
        expect([path, missing]).toEqual([path, []]);
      }
    },
    60_000,
  );

  it('has the headings that CommonMark has, in anything made of these lines', () => {
    const line = fc.constantFrom(
      '# a',
      '## b ##',
      '   ### c',
      '#no',
      '#',
      'text',
      'a  ',
      '',
      '',
      '- item',
      '  - nested',
      '- ',
      '1. one',
      '   inside',
      '> quote',
      '> # in a quote',
      '- # in a list',
      '===',
      '---',
      '***',
      '```',
      '~~~',
      '```js',
      '<!-- x -->',
      '<pre>x</pre>',
      '<div>',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        // Front matter is none of CommonMark's.
        if (/^---(?:\n|$)/.test(text)) return;
        expect(headings(text)).toEqual(expectedHeadings(fromMarkdown(text)));
      }),
      { numRuns: 1500 },
    );
  });
});
