import { AlertIcon, DotFillIcon } from '@primer/octicons-react';
import { Link } from '@tanstack/react-router';
import { LINK_RULES, type ItemSummary, type Kind, type Matrix } from '@throughline/shared/schema';
import { useMemo } from 'react';
import { KeyLink } from '../../../components/key-link.tsx';
import { KIND_WORDS } from '../../../kinds/kind-words.ts';
import { progressOf } from '../../../kinds/state-words.ts';
import { useProject } from '../../../routes/use-project.ts';
import classes from './matrix-table.module.css';

type Cell = Matrix['cells'][number];

/** Rows against columns; a dot where they are linked, a warning where that is suspect, a hollow ring on rows with nothing. */
export function MatrixTable({ matrix, columnKind }: { matrix: Matrix; columnKind: Kind }) {
  const { slug } = useProject();
  const cells = useMemo(() => {
    const byPlace = new Map<string, Cell[]>();
    for (const cell of matrix.cells) {
      const place = `${cell.row} ${cell.column}`;
      byPlace.set(place, [...(byPlace.get(place) ?? []), cell]);
    }
    return byPlace;
  }, [matrix]);
  const covered = useMemo(() => new Set(matrix.cells.map(({ row }) => row)), [matrix]);

  return (
    // It scrolls both ways, so keyboards must be able to get into it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classes.scroll} tabIndex={0} aria-label="Matrix">
      <table className={classes.table}>
        <thead>
          <tr>
            <td className={classes.corner}>
              <span className="visually-hidden">Rows by columns</span>
            </td>
            {matrix.columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={classes.column}
                title={`${column.key} ${column.title}`}
              >
                <KeyLink itemKey={column.key} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <tr key={row.id} data-covered={covered.has(row.id) || undefined}>
              <th scope="row" className={classes.row}>
                <span className={classes.name}>
                  <KeyLink itemKey={row.key} />
                  <Link
                    to="/p/$slug/i/$key"
                    params={{ slug, key: row.key }}
                    className={classes.title}
                  >
                    {row.title}
                  </Link>
                  {!covered.has(row.id) && progressOf(row.kind, row.state) !== null && (
                    <span className={classes.none}>
                      <span className={classes.port} aria-hidden /> no{' '}
                      {KIND_WORDS[columnKind].one.toLowerCase()}
                    </span>
                  )}
                </span>
              </th>
              {matrix.columns.map((column) => (
                <td key={column.id} className={classes.cell}>
                  {cells.get(`${row.id} ${column.id}`)?.map((cell) => (
                    <Mark key={cell.link} cell={cell} row={row} column={column} />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Mark({ cell, row, column }: { cell: Cell; row: ItemSummary; column: ItemSummary }) {
  const { says, inverse } = LINK_RULES[cell.link];
  const verb = cell.direction === 'forward' ? says : inverse;
  const words = `${row.key} ${verb} ${column.key}${cell.isSuspect ? ', suspect' : ''}`;
  return (
    <span
      className={classes.mark}
      data-kind={column.kind}
      data-suspect={cell.isSuspect || undefined}
      title={words}
    >
      {cell.isSuspect ? (
        <AlertIcon size={14} aria-label={words} />
      ) : (
        <DotFillIcon size={16} aria-label={words} />
      )}
    </span>
  );
}
