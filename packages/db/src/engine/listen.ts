import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { EngineConnection } from './child-messages.ts';
import type { EngineQueue } from './engine-queue.ts';
import {
  localSocketDirectory,
  SOCKET_PORT,
  socketPath,
  temporarySocketDirectory,
} from './socket-address.ts';
import { createWireServer, type WireServer } from './wire-server.ts';

interface ListenRequest {
  directory: string;
  queue: EngineQueue;
  parameters: ReadonlyMap<string, string>;
  /** `loopback` is what Windows gets: a TCP port on 127.0.0.1 behind a random password. */
  transport: 'socket' | 'loopback';
}

interface Listening {
  server: WireServer;
  connection: EngineConnection;
  /** A socket directory outside the data directory, to be removed at the end. */
  temporaryDirectory: string | null;
}

const role = { user: 'postgres', database: 'postgres' };

/** Opens the door to the engine: a Unix socket nobody else can reach, or a password on loopback. */
export async function listen(request: ListenRequest): Promise<Listening> {
  if (request.transport === 'loopback') return listenOnLoopback(request);
  const local = localSocketDirectory(request.directory);
  const inDirectory = local && (await tryListenIn(local, request));
  if (inDirectory) return { ...inDirectory, temporaryDirectory: null };
  const temporary = temporarySocketDirectory();
  return { ...(await listenIn(temporary, request)), temporaryDirectory: temporary };
}

// Some shared and network file systems carry no sockets.
async function tryListenIn(socketDirectory: string, request: ListenRequest) {
  try {
    return await listenIn(socketDirectory, request);
  } catch {
    return null;
  }
}

async function listenIn(socketDirectory: string, { queue, parameters }: ListenRequest) {
  const server = createWireServer({ queue, parameters, password: null });
  await server.listen({ path: socketPath(socketDirectory) });
  return { server, connection: { host: socketDirectory, port: SOCKET_PORT, ...role } };
}

async function listenOnLoopback({ queue, parameters }: ListenRequest): Promise<Listening> {
  const password = randomBytes(32).toString('base64url');
  const server = createWireServer({ queue, parameters, password });
  const host = '127.0.0.1';
  const { port } = (await server.listen({ host, port: 0 })).address() as AddressInfo;
  return { server, connection: { host, port, ...role, password }, temporaryDirectory: null };
}
