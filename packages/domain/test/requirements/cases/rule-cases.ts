/** Sentences that a rule must find fault with, each with the words it must point at, and ones it must leave alone. */
export interface RuleCases {
  positives: readonly (readonly [text: string, excerpt: string])[];
  negatives: readonly string[];
}

export type CasesByRule = Record<string, RuleCases>;
