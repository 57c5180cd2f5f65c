import type { PrioritisationMethod, RiceInputs, WsjfInputs } from '@throughline/schema';

/**
 * The cost of delay in points: user and business value, time criticality, and risk reduction or
 * opportunity enablement, added up (SAFe, “WSJF”).
 */
export const costOfDelay = (inputs: WsjfInputs): number =>
  inputs.businessValue + inputs.timeCriticality + inputs.riskReduction;

/**
 * Weighted shortest job first: cost of delay ÷ job size (Reinertsen, The Principles of Product
 * Development Flow, 2009, with SAFe’s job size for the duration). 0.15 to 60.
 */
export const wsjfScore = (inputs: WsjfInputs): number => costOfDelay(inputs) / inputs.jobSize;

/** RICE: reach × impact × confidence ÷ effort (McBride, Intercom, 2016), in people or events per person-month. */
export const riceScore = (inputs: RiceInputs): number =>
  (inputs.reach * inputs.impact * (inputs.confidencePercent / 100)) / inputs.effortPersonMonths;

/** The inputs of an item, by method. */
export interface Judged {
  wsjf: WsjfInputs | null;
  rice: RiceInputs | null;
}

/** The score of an item; null where it has no inputs for the method, which is not the same as 0. */
export function scoreOf({ wsjf, rice }: Judged, method: PrioritisationMethod): number | null {
  if (method === 'wsjf') return wsjf && wsjfScore(wsjf);
  return rice && riceScore(rice);
}
