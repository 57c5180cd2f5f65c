import { timingSafeEqual } from 'node:crypto';
import { createServer, type ListenOptions, type Server, type Socket } from 'node:net';
import type { EngineQueue, Session } from './engine-queue.ts';
import {
  askForPassword,
  createMessageReader,
  fatalError,
  greeting,
  startupCode,
} from './wire-messages.ts';

const CONNECTIONS_MAX = 100;

interface WireServerOptions {
  queue: EngineQueue;
  /** What every client is told at its start (server_version, client_encoding, …). */
  parameters: ReadonlyMap<string, string>;
  /** Asked for when given; a socket in a private directory needs none. */
  password: string | null;
}

export interface WireServer {
  listen: (address: ListenOptions) => Promise<Server>;
  connectionCount: () => number;
  /** Hangs up on everyone. Open transactions are rolled back. */
  stop: () => Promise<void>;
}

/** Speaks PostgreSQL's protocol with any number of clients in front of the one engine. */
export function createWireServer(options: WireServerOptions): WireServer {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    serveClient(socket, options);
  });
  server.maxConnections = CONNECTIONS_MAX;

  return {
    connectionCount: () => sockets.size,
    listen: (address) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(address, () => {
          server.off('error', reject);
          resolve(server);
        });
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) {
          hangUp(socket, fatalError('57P01', 'The database is shutting down'));
        }
      }),
  };
}

type Stage = 'startup' | 'password' | 'ready';

function serveClient(socket: Socket, options: WireServerOptions): void {
  const { queue } = options;
  const reader = createMessageReader();
  let stage: Stage = 'startup';
  let unit: Buffer[] = [];

  const session: Session = {
    send: (reply) => void socket.write(reply),
    end: (error) => hangUp(socket, error),
  };

  function admit(): void {
    stage = 'ready';
    queue.join(session);
    session.send(greeting(process.pid, options.parameters));
  }

  function refuse(code: string, description: string): void {
    session.end(fatalError(code, description));
  }

  function handleStartup(message: Buffer): void {
    const code = message.readInt32BE(4);
    if (code === startupCode.sslRequest || code === startupCode.gssEncryptionRequest) {
      session.send(Buffer.from('N'));
    } else if (code === startupCode.cancelRequest) {
      // A statement runs in one go; there is nothing that could be interrupted.
      socket.end();
    } else if (code !== startupCode.protocol3) {
      refuse('0A000', 'This server speaks version 3.0 of the protocol');
    } else if (options.password === null) {
      admit();
    } else {
      stage = 'password';
      session.send(askForPassword);
    }
  }

  function handlePassword(message: Buffer): void {
    const given = message.subarray(5, -1);
    if (options.password !== null && isSameText(given, options.password)) admit();
    else refuse('28P01', 'The password is wrong');
  }

  function handleMessage(message: Buffer): void {
    const type = String.fromCharCode(message[0] ?? 0);
    if (type === 'X') {
      socket.end();
      return;
    }
    unit.push(message);
    const isComplete = type === 'Q' || type === 'S' || type === 'F';
    if (!isComplete && type !== 'H') return;
    queue.submit(session, { bytes: Buffer.concat(unit), isComplete });
    unit = [];
  }

  const handle = { startup: handleStartup, password: handlePassword, ready: handleMessage };

  socket.setNoDelay(true);
  socket.on('data', (chunk: Buffer) => {
    reader.push(chunk);
    try {
      for (;;) {
        const message = reader.next(stage !== 'startup');
        if (!message || socket.writableEnded) return;
        handle[stage](message);
      }
    } catch {
      refuse('08P01', 'The message is malformed');
    }
  });
  // A client that vanished is a close; the error tells no more.
  socket.on('error', () => socket.destroy());
  socket.on('close', () => queue.leave(session));
}

// Does not wait for the client to hang up too: a stuck one would keep its transaction.
function hangUp(socket: Socket, lastWords: Buffer): void {
  socket.write(lastWords);
  socket.destroySoon();
}

function isSameText(given: Buffer, expected: string): boolean {
  const wanted = Buffer.from(expected);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
