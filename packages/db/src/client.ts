import { PrismaPg } from '@prisma/adapter-pg';
import type { ClientBase, PoolConfig } from 'pg';
import { PrismaClient, type Prisma } from './generated/client.ts';

export type { PoolConfig };

/** The client, or the same inside a transaction. */
export type Database = PrismaClient | Prisma.TransactionClient;

export interface ClientOptions {
  /** Told of each statement as it is sent: for tests that count them. */
  onStatement?: (sql: string) => void;
  /** Told when an idle connection breaks; the next call opens another. */
  onPoolError?: (error: Error) => void;
}

/** A client on a PostgreSQL connection; the embedded engine is reached in the same way. */
export function createClient(pool: PoolConfig, options: ClientOptions = {}): PrismaClient {
  const { onStatement, onPoolError } = options;
  // Without a listener a broken idle connection would end the process.
  const adapter = new PrismaPg(
    { ...pool, onConnect: turnOffJit },
    { onPoolError: onPoolError ?? (() => {}) },
  );
  const client = new PrismaClient({
    adapter,
    log: onStatement ? [{ emit: 'event', level: 'query' }] : [],
    // The embedded engine runs one transaction at a time: the others wait their turn.
    transactionOptions: { maxWait: 15_000, timeout: 60_000 },
  });
  if (onStatement) client.$on('query', (event) => onStatement(event.query));
  return client;
}

/** Compiling our longest statements takes a second, and running them a tenth of it. */
function turnOffJit(connection: ClientBase): void {
  // Queued before the connection's first statement; one that breaks here breaks there too, and is told there.
  connection.query('SET jit = off').catch(() => {});
}
