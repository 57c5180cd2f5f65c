/** Transaction control and checks of the connection: part of every call, and none of its queries. */
const NOT_A_QUERY = /^\s*(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|SET|SHOW|SELECT 1\s*;?\s*$)\b/i;

/** The SQL statements that a client sent, in order. */
export class StatementLog {
  readonly #texts: string[] = [];

  readonly add = (text: string): void => {
    if (!NOT_A_QUERY.test(text)) this.#texts.push(text);
  };

  /** Runs the work: its result, and the statements sent meanwhile. Nothing else may use the client then. */
  async during<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
    const start = this.#texts.length;
    const result = await work();
    // Prisma tells of a statement on the next turn of the event loop at the latest.
    await new Promise((resolve) => setImmediate(resolve));
    return { result, statements: this.#texts.slice(start) };
  }
}
