import type { RouterOutputs } from '@throughline/shared';
import type { Run } from '../definition.ts';
import { parseKind } from '../items/kind-words.ts';
import { toCsv } from '../text/csv.ts';
import { matrixText } from '../text/matrix-text.ts';

type Matrix = RouterOutputs['trace']['matrix'];
const PAGE_SIZE = 500;

export const run: Run<[string, string], { csv?: true }> = async (
  session,
  [rowWord, columnWord],
  { csv },
) => {
  const query = { rows: parseKind(rowWord), columns: parseKind(columnWord) };
  const [client, project] = [await session.client(), await session.project()];
  const read = (offset: number) =>
    client.trace.matrix.query({ projectId: project.id, ...query, limit: PAGE_SIZE, offset });
  const matrix = await readAll(read);
  return {
    data: matrix,
    text: () =>
      csv ? matrixCsv(matrix) : matrixText(session.paint, matrix, session.environment.columns),
  };
};

/** Puts the pages of rows together; each page knows only the columns that its rows are linked to. */
async function readAll(read: (offset: number) => Promise<Matrix>): Promise<Matrix> {
  const matrix = await read(0);
  while (matrix.rows.length < matrix.totalRows) {
    const page = await read(matrix.rows.length);
    if (page.rows.length === 0) break;
    matrix.rows.push(...page.rows);
    matrix.cells.push(...page.cells);
    const known = new Set(matrix.columns.map((column) => column.id));
    matrix.columns.push(...page.columns.filter((column) => !known.has(column.id)));
  }
  const number = (key: string) => Number(key.split('-').at(-1));
  matrix.columns.sort((a, b) => number(a.key) - number(b.key));
  return matrix;
}

function matrixCsv({ rows, columns, cells }: Matrix): string {
  const words = new Map<string, string[]>();
  for (const { row, column, link, isSuspect } of cells) {
    const place = `${row} ${column}`;
    words.set(place, [...(words.get(place) ?? []), isSuspect ? `${link} (suspect)` : link]);
  }
  return toCsv([
    ['key', 'title', ...columns.map((column) => column.key)],
    ...rows.map((row) => [
      row.key,
      row.title,
      ...columns.map((column) => words.get(`${row.id} ${column.id}`)?.join('; ') ?? ''),
    ]),
  ]);
}
