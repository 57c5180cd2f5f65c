import type { BalanceEntry } from '@throughline/shared/schema';

/** A dot of the plot, in units of one step: 1 to 5 both ways, a little aside where several share a place. */
export interface Dot {
  entry: BalanceEntry;
  feasibility: number;
  value: number;
}

/** How far from the middle of its step a dot may stand. */
const SPREAD = 0.34;

/** A place for each entry. Those of one step stand in a square of rows, so that none hides another. */
export function placeDots(entries: readonly BalanceEntry[]): Dot[] {
  const cells = Map.groupBy(entries, ({ value, feasibility }) => `${value} ${feasibility}`);
  return [...cells.values()].flatMap((cell) => {
    const side = Math.ceil(Math.sqrt(cell.length));
    const rows = Math.ceil(cell.length / side);
    const offset = (at: number, of: number) =>
      of === 1 ? 0 : (at / (of - 1)) * 2 * SPREAD - SPREAD;
    return cell.map((entry, at) => ({
      entry,
      feasibility: entry.feasibility + offset(at % side, side),
      value: entry.value - offset(Math.floor(at / side), rows),
    }));
  });
}
