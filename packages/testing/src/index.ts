export { allPages, areaOf, type AnyItem, type AreaCaller } from './areas.ts';
export { fingerprintOf } from './fingerprint.ts';
export { KIND_SAMPLES } from './kind-samples.ts';
export { startPostgres, type PostgresServer } from './postgres.ts';
export { problemOfCall } from './problem.ts';
export { openTestDatabase, runsOn, type TestDatabase } from './test-database.ts';
export { createWorld, tickingClock, type Caller, type World } from './world.ts';
