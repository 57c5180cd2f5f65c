/** The import table of ARCHITECTURE.md, and the file that each of its cells stands for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

/** The one in ARCHITECTURE.md: what people read is what is tested. */
const TABLE = readTable();

function readTable(): string[] {
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const table = /(?:^\| from ↓ to → .*\n)(?:^\|.*\n)+/m.exec(text)?.[0];
  if (!table) throw new Error('ARCHITECTURE.md has no import table any more.');
  return table.trim().split('\n');
}

const APPS = new Set(['web', 'cli', 'server']);

export interface ImportCase {
  readonly file: string;
  readonly text: string;
  /** The rule that must catch it; none where the import is allowed. */
  readonly rule?: string;
}

const importOf = (target: string, keyword = 'import') =>
  `${keyword} { thing } from '@throughline/${target}';\n`;

/** What one cell says, as files to plant: what it forbids with the rule's name, what it allows without. */
function casesOf(row: string, target: string, cell: string): ImportCase[] {
  const folder = `${APPS.has(row) ? 'apps' : 'packages'}/${row}`;
  const name = `plant-${target.replace('/', '-')}.ts`;
  const src = `${folder}/src/${name}`;
  const text = importOf(target);
  switch (cell) {
    case 'yes':
      return [{ file: src, text }];
    case 'no':
    case 'through shared':
      return [{ file: src, text, rule: `${row}-imports` }];
    case 'tests':
      return [
        { file: src, text, rule: 'testing-in-tests' },
        { file: `${folder}/test/${name}`, text },
      ];
    case 'types':
      return [
        { file: src, text, rule: 'shared-imports-types-of-api' },
        { file: `${folder}/src/types-${name}`, text: importOf(target, 'import type') },
      ];
    case 'wiring':
      return [
        { file: src, text, rule: 'server-imports-db-for-wiring' },
        { file: `${folder}/src/wiring.ts`, text },
      ];
    case '–':
      return [];
    default:
      throw new Error(`ARCHITECTURE.md says "${cell}" of ${row} and ${target}: no case knows it.`);
  }
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

export const IMPORT_CASES: readonly ImportCase[] = (() => {
  const [head = '', , ...rows] = TABLE;
  const targets = cellsOf(head).slice(1);
  return rows.flatMap((line) => {
    const [row = '', ...cells] = cellsOf(line);
    return cells.flatMap((cell, index) => casesOf(row, targets[index] ?? '', cell));
  });
})();
