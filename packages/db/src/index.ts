export { createClient } from './client.ts';
export type { PrismaClient } from './generated/client.ts';
export { createStores } from './stores.ts';
