import { KIND_NAMES, LEGAL_LINKS, type Kind, type Matrix } from '@throughline/shared/schema';
import { countOf, KIND_WORDS } from '../../../kinds/kind-words.ts';

/** The kinds that some legal link joins to this one, in the order of the work. */
export function linkableKinds(kind: Kind): Kind[] {
  const linked = new Set(
    LEGAL_LINKS.flatMap(({ from, to }) => (from === kind ? [to] : to === kind ? [from] : [])),
  );
  return KIND_NAMES.filter((name) => linked.has(name));
}

export const rowKinds: readonly Kind[] = KIND_NAMES.filter(
  (kind) => linkableKinds(kind).length > 0,
);

/** `5 of 8 requirements are linked to tests.` Of the rows at hand. */
export function sayCoverage(matrix: Matrix, rows: Kind, columns: Kind): string {
  const covered = new Set(matrix.cells.map(({ row }) => row)).size;
  const many = KIND_WORDS[columns].many.toLowerCase();
  if (matrix.rows.length === 0) return '';
  return `${covered} of ${countOf(rows, matrix.rows.length)} ${covered === 1 ? 'is' : 'are'} linked to ${many}.`;
}
