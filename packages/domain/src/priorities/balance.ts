import {
  WSJF_SCALE,
  type BalanceInputs,
  type Quadrant,
  type WsjfInputs,
} from '@throughline/schema';

/** From this rating on something counts as high. */
const HIGH = 3;

/** What a quadrant is called and why something is in it. */
export const QUADRANTS: Record<Quadrant, { title: string; because: string }> = {
  do_first: { title: 'Do first', because: 'worth much and feasible' },
  plan: { title: 'Plan', because: 'worth much, but hard: find out how before you promise it' },
  reconsider: { title: 'Reconsider', because: 'feasible, but worth little: ask who needs it' },
  drop: { title: 'Drop', because: 'worth little and hard' },
};

/**
 * The value, 1 to 5: as judged, or else from WSJF’s business value, whose seven steps are spread evenly
 * over five. Null where neither is there.
 */
export function valueOf(
  balance: Pick<BalanceInputs, 'value'>,
  wsjf: Pick<WsjfInputs, 'businessValue'> | null,
): number | null {
  if (balance.value !== null) return balance.value;
  if (wsjf === null) return null;
  const at = WSJF_SCALE.indexOf(wsjf.businessValue);
  return 1 + Math.round((at * 4) / (WSJF_SCALE.length - 1));
}

/** Where a requirement stands by value and feasibility; 3 and more is high. */
export function quadrantOf(value: number, feasibility: number): Quadrant {
  if (value >= HIGH) return feasibility >= HIGH ? 'do_first' : 'plan';
  return feasibility >= HIGH ? 'reconsider' : 'drop';
}

/**
 * How much speaks for a requirement: value + feasibility − performance cost, −3 to 9. The sum only
 * orders what stands in one quadrant; it is no measure.
 */
export function netBalance(each: {
  value: number;
  feasibility: number;
  performanceCost: number;
}): number {
  return each.value + each.feasibility - each.performanceCost;
}

/** `Do first: worth much and feasible; costs much performance (4 of 5).` */
export function explainBalance(quadrant: Quadrant, performanceCost: number): string {
  const { title, because } = QUADRANTS[quadrant];
  const much = performanceCost > HIGH ? 'much' : performanceCost === HIGH ? 'some' : 'little';
  return `${title}: ${because}; costs ${much} performance (${performanceCost} of 5).`;
}
