export { createClient, type ClientOptions, type PoolConfig } from './client.ts';
export { createChangeFeed, type ChangeFeed } from './engine/change-feed.ts';
export { openEmbedded, type EmbeddedEngine, type EmbeddedOptions } from './engine/embedded.ts';
export {
  DatabaseUrlError,
  EngineLockedError,
  EngineStartError,
  MigrationError,
} from './engine/errors.ts';
export { migrate } from './engine/migrate.ts';
export { readDatabaseUrl } from './engine/postgres-url.ts';
export { superviseEmbedded } from './engine/supervise.ts';
export { ensureTemplate } from './engine/template.ts';
export type { PrismaClient } from './generated/client.ts';
export { createStores } from './stores.ts';
