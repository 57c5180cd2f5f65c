import { createReplyScanner, fatalError, queryMessage } from './wire-messages.ts';

/** The one PostgreSQL session all connections share. */
export interface Engine {
  execProtocolRawStream(
    message: Uint8Array,
    options: { syncToFs: boolean; onRawData(data: Uint8Array): void },
  ): Promise<void>;
}

/** A client's side of the queue. */
export interface Session {
  send: (reply: Buffer) => void;
  /** Sends a last error and hangs up. */
  end: (error: Buffer) => void;
}

/** Messages up to a Sync or simple Query (`isComplete`), or up to a Flush. */
export interface Unit {
  bytes: Buffer;
  isComplete: boolean;
}

export interface EngineQueue {
  join: (session: Session) => void;
  submit: (session: Session, unit: Unit) => void;
  /** Forgets a session; its open transaction is rolled back. */
  leave: (session: Session) => void;
  /** Whether a session holds the engine or waits for it. */
  isBusy: () => boolean;
}

interface QueueOptions {
  engine: Engine;
  /** A client that leaves a transaction open and silent for longer is cut off: it stops all others. */
  idleInTransactionMsMax: number;
  onFatal: (reason: string) => void;
}

const syncMessage = Buffer.from([0x53, 0, 0, 0, 4]);

/**
 * Lets the sessions take turns. A turn lasts until the engine is ready and outside a transaction:
 * the unnamed statement and portal belong to the one shared session, so a turn that ended earlier
 * would let one client's Bind meet another client's Parse. (Which is what @electric-sql/pglite-socket
 * does when a message arrives in several pieces: https://github.com/electric-sql/pglite/issues/1046)
 */
export function createEngineQueue(options: QueueOptions): EngineQueue {
  const pending = new Map<Session, Unit[]>();
  const waiting: Session[] = [];
  const scanner = createReplyScanner();
  let owner: Session | null = null;
  let isScheduled = false;
  let idleTimer: NodeJS.Timeout | undefined;

  async function execute(bytes: Buffer, onReply: (reply: Buffer) => void): Promise<void> {
    const onRawData = (data: Uint8Array): void => {
      // The engine reuses this memory for its next reply.
      const reply = Buffer.from(data);
      scanner.push(reply);
      onReply(reply);
    };
    await options.engine.execProtocolRawStream(bytes, { syncToFs: false, onRawData });
  }

  function schedule(): void {
    if (isScheduled || (!owner && waiting.length === 0)) return;
    isScheduled = true;
    // A turn of the event loop between two units: sockets and signals are served meanwhile.
    setImmediate(() => {
      runNext().then(
        () => {
          isScheduled = false;
          if (!owner || pending.get(owner)?.length) schedule();
        },
        (error: unknown) => options.onFatal(String(error)),
      );
    });
  }

  async function runNext(): Promise<void> {
    const session = owner ?? waiting.shift();
    const unit = session && pending.get(session)?.shift();
    if (!session || !unit) return;
    clearTimeout(idleTimer);
    owner = session;
    await execute(unit.bytes, session.send);
    spreadNotifications(session);
    if (unit.isComplete && scanner.status() === 'I') endTurn(session);
    else waitForOwner(session);
  }

  function endTurn(session: Session): void {
    owner = null;
    if (pending.get(session)?.length) waiting.push(session);
  }

  function waitForOwner(session: Session): void {
    clearTimeout(idleTimer);
    idleTimer = setTimeout(() => {
      const seconds = options.idleInTransactionMsMax / 1000;
      session.end(fatalError('25P03', `A transaction was left idle for more than ${seconds} s`));
    }, options.idleInTransactionMsMax);
    idleTimer.unref();
  }

  // NOTIFY reaches the session that ran the statement; as all share it, the others hear it from here.
  function spreadNotifications(sender: Session): void {
    for (const notification of scanner.takeNotifications()) {
      for (const session of pending.keys()) {
        if (session !== sender) session.send(notification);
      }
    }
  }

  async function cleanUpAfterOwner(): Promise<void> {
    const discard = (): void => {};
    // Ends an extended query that was cut off, and its implicit transaction.
    await execute(syncMessage, discard);
    if (scanner.status() !== 'I') await execute(queryMessage('ROLLBACK'), discard);
  }

  return {
    join(session) {
      pending.set(session, []);
    },
    submit(session, unit) {
      const units = pending.get(session);
      if (!units) return;
      units.push(unit);
      if (owner !== session && units.length === 1) waiting.push(session);
      schedule();
    },
    leave(session) {
      if (!pending.delete(session)) return;
      const position = waiting.indexOf(session);
      if (position !== -1) waiting.splice(position, 1);
      if (owner !== session) return;
      clearTimeout(idleTimer);
      const release = (): void => {
        owner = null;
        schedule();
      };
      cleanUpAfterOwner().then(release, (error: unknown) => options.onFatal(String(error)));
    },
    isBusy: () => owner !== null || waiting.length > 0,
  };
}
