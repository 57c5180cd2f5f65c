/** What a condition says: where (a feature), while (a state), when (an event), if (something unwanted). */
export type ConditionType = 'where' | 'while' | 'when' | 'if';

/** A condition of a statement, in token ranges (half open). */
export interface Condition {
  type: ConditionType;
  /** The whole of it, keyword included, comma excluded. */
  from: number;
  to: number;
  /** First token after the keyword. */
  contentFrom: number;
  /** False for `once`, `upon`, `as long as` and the like. */
  isStandard: boolean;
  /** Before the subject, as EARS wants it, or after the response. */
  position: 'leading' | 'trailing';
}

export interface TokenRange {
  from: number;
  to: number;
}

/** One sentence read as EARS: [conditions,] [then] subject modal response. */
export interface EarsSentence {
  conditions: readonly Condition[];
  /** Words before the subject that are no condition: `On start-up,`. */
  lead: TokenRange | null;
  /** Index of `then`. */
  thenAt: number | null;
  /** Index of the comma that parts the conditions from `then` or the subject. */
  commaAt: number | null;
  subject: TokenRange | null;
  modal: TokenRange | null;
  /** The modal is `shall` or `must`. */
  isBinding: boolean;
  response: TokenRange | null;
  /** Further `shall` or `must` after the first, by index. */
  furtherModals: readonly number[];
}
