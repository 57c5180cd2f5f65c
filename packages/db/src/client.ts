import { PrismaPg } from '@prisma/adapter-pg';
import type { PoolConfig } from 'pg';
import { PrismaClient, type Prisma } from './generated/client.ts';

/** The client, or the same inside a transaction. */
export type Database = PrismaClient | Prisma.TransactionClient;

/** A client on a PostgreSQL connection; the embedded engine is reached in the same way. */
export function createClient(pool: PoolConfig, onStatement?: (sql: string) => void): PrismaClient {
  const adapter = new PrismaPg(pool);
  const client = new PrismaClient({
    adapter,
    log: onStatement ? [{ emit: 'event', level: 'query' }] : [],
    // The embedded engine runs one transaction at a time: the others wait their turn.
    transactionOptions: { maxWait: 15_000, timeout: 60_000 },
  });
  if (onStatement) client.$on('query', (event) => onStatement(event.query));
  return client;
}
