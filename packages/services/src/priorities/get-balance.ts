import { explainBalance, netBalance, quadrantOf, valueOf } from '@throughline/domain';
import { Quadrant, type Balance, type BalanceEntry, type BalanceInput } from '@throughline/schema';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';
import type { JudgedItem } from './priority-store.ts';

/** The open requirements between value, feasibility and performance cost, the best first. */
export async function getBalance(context: Context, input: BalanceInput): Promise<Balance> {
  await permit(context, 'reader', input.projectId);
  const all = await context.stores.priorities.open(input.projectId, 'requirement');
  const judged = all.flatMap((each) => balanceEntry(each) ?? []);
  const isJudged = new Set(judged.map(({ item }) => item.id));
  const unjudged = all.filter(({ item }) => !isJudged.has(item.id));
  // Sorting keeps the order of those that are equal, which is that of their numbers.
  const entries = judged.toSorted(
    (a, b) =>
      Quadrant.options.indexOf(a.quadrant) - Quadrant.options.indexOf(b.quadrant) ||
      netBalance(b) - netBalance(a),
  );
  return {
    entries: entries.slice(0, input.limit),
    total: entries.length,
    unjudged: unjudged.slice(0, input.limit).map(({ item, priority }) => ({ item, priority })),
    unjudgedTotal: unjudged.length,
  };
}

function balanceEntry({ item, priority, balance, wsjf }: JudgedItem): BalanceEntry | null {
  const value = balance && valueOf(balance, wsjf);
  if (!balance || value === null) return null;
  const { feasibility, performanceCost, note } = balance;
  const quadrant = quadrantOf(value, feasibility);
  return {
    item,
    priority,
    value,
    isValueDerived: balance.value === null,
    feasibility,
    performanceCost,
    note,
    quadrant,
    explanation: explainBalance(quadrant, performanceCost),
  };
}
