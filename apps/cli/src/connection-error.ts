/** A call that got no answer. `reason` is the system's word for it: `ECONNREFUSED`. */
export class ConnectionError extends Error {
  readonly reason: string;
  /** Whether there was a connection: what was asked for may have been done. */
  readonly isSent: boolean;

  constructor(cause: NodeJS.ErrnoException, isSent: boolean) {
    super(cause.message, { cause });
    this.reason = cause.code ?? cause.message;
    this.isSent = isSent;
  }
}
