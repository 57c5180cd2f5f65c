import { readFile } from 'node:fs/promises';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import pg from 'pg';
import { introspectionAdapter } from './introspection-adapter.ts';

interface WasmGlue {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
  SchemaEngine: typeof SchemaEngine;
}

const glue = engine as unknown as WasmGlue;

/** The engine's own loader imports a .wasm file as a module, which Node only does behind a flag. */
async function loadGlue(): Promise<WasmGlue> {
  const glueUrl = import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const binary = await readFile(new URL('schema_engine_bg.wasm', glueUrl));
  const module = await WebAssembly.compile(binary);
  const imports = { './schema_engine_bg.js': engine as unknown as WebAssembly.ModuleImports };
  const { exports } = await WebAssembly.instantiate(module, imports);
  glue.__wbg_set_wasm(exports);
  (exports['__wbindgen_start'] as () => void)();
  return glue;
}

/** Prisma's schema engine on a database, by the WebAssembly build: its native one is not always to be had. */
export async function withSchemaEngine<T>(
  connection: pg.PoolConfig,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const { SchemaEngine: Engine } = await loadGlue();
  const pool = new pg.Pool(connection);
  const adapter = bindMigrationAwareSqlAdapterFactory(introspectionAdapter(pool));
  const schemaEngine = await Engine.new({ datamodels: undefined }, () => {}, adapter);
  try {
    return await work(schemaEngine);
  } finally {
    schemaEngine.free();
    await pool.end();
  }
}
