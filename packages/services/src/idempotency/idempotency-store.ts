export interface IdempotencyClaim {
  actorId: string;
  key: string;
  procedure: string;
  inputHash: string;
  at: Date;
}

export interface IdempotencyStore {
  /**
   * Claims the key inside the running transaction. When another call holds it, waits for that call
   * to end; then returns what it answered, or null if the key is ours.
   */
  claim(
    claim: IdempotencyClaim,
  ): Promise<{ procedure: string; inputHash: string; response: string | null } | null>;
  complete(actorId: string, key: string, response: string): Promise<void>;
  /** Forgets keys older than the moment: how many. */
  prune(before: Date): Promise<number>;
}
