/** The import table as ARCHITECTURE shows it, and the file that each of its cells stands for. */

const TABLE = `
| from ↓ to → | schema | domain | formats | services/ports | services | db | api | shared | testing |
|---|---|---|---|---|---|---|---|---|---|
| domain | yes | – | no | no | no | no | no | no | tests |
| formats | yes | yes | – | no | no | no | no | no | tests |
| services | yes | yes | yes | yes | – | no | no | no | tests |
| db | yes | no | no | yes | no | – | no | no | tests |
| api | yes | no | no | yes | yes | no | – | no | tests |
| shared | yes | no | no | no | no | no | types | – | tests |
| web | through shared | yes | no | no | no | no | no | yes | no |
| cli | through shared | yes | yes | no | no | no | no | yes | tests |
| server | yes | no | no | yes | yes | wiring | yes | no | tests |
| testing | yes | yes | no | yes | yes | yes | yes | no | – |
`;

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
    default:
      return [];
  }
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

export const IMPORT_CASES: readonly ImportCase[] = (() => {
  const [head = '', , ...rows] = TABLE.trim().split('\n');
  const targets = cellsOf(head).slice(1);
  return rows.flatMap((line) => {
    const [row = '', ...cells] = cellsOf(line);
    return cells.flatMap((cell, index) => casesOf(row, targets[index] ?? '', cell));
  });
})();
