import { isDeepStrictEqual } from 'node:util';
import { openEmbedded, type EmbeddedEngine, type EmbeddedOptions } from './embedded.ts';

/** As often may the engine die within a minute and be started again. */
const RESTARTS_MAX = 3;
const WITHIN_MS = 60_000;

export interface SupervisedOptions extends EmbeddedOptions {
  /** Called once, when the engine is gone and will not come back. */
  onLost(reason: string): void;
}

/** An embedded engine that is started again, on the same address, when its process dies. */
export interface SupervisedEngine {
  connection: EmbeddedEngine['connection'];
  close(): Promise<void>;
}

/** Opens the embedded engine and watches over it. Calls that were under way when it died fail; nothing acknowledged is lost. */
export async function superviseEmbedded(options: SupervisedOptions): Promise<SupervisedEngine> {
  const log = options.log ?? (() => {});
  const deaths: number[] = [];
  let isClosed = false;
  let engine = await openEmbedded(options);
  const { connection } = engine;
  let watching = watch();

  async function watch(): Promise<void> {
    const { isExpected, reason } = await engine.exited;
    if (isExpected || isClosed) return;
    const now = Date.now();
    deaths.push(now);
    const isTooOften = deaths.filter((at) => now - at < WITHIN_MS).length > RESTARTS_MAX;
    if (isTooOften) return options.onLost(reason);
    log('warn', `${reason} It is started again.`);
    try {
      engine = await openEmbedded(options);
    } catch (error) {
      return options.onLost(String(error));
    }
    // The pool knows one address: a new one (a loopback port, a temporary socket) is as good as none.
    if (!isDeepStrictEqual(engine.connection, connection)) {
      await engine.close();
      return options.onLost(reason);
    }
    watching = watch();
  }

  return {
    connection,
    async close() {
      isClosed = true;
      await engine.close();
      await watching;
      // A restart that was under way when we closed.
      await engine.close();
    },
  };
}
