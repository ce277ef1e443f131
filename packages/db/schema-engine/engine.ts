import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';
import { SchemaEngineAdapter } from './adapter.ts';

export type Engine = glue.SchemaEngine;

/** A URL that no server answers: commands that need no database (`generate`, `validate`) never connect. */
const NO_DATABASE = 'postgresql://nobody@127.0.0.1:1/none';

/** Loads the WASM schema engine over the given schema files and database. */
export async function createEngine(datamodels: readonly string[], url: string | undefined): Promise<Engine> {
  const wasm = new URL('schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const { instance } = await WebAssembly.instantiate(readFileSync(fileURLToPath(wasm)), {
    './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start(): void }).__wbindgen_start();
  const files = datamodels.map((file): [string, string] => [file, readFileSync(file, 'utf8')]);
  return glue.SchemaEngine.new(
    { datamodels: files.length > 0 ? files : undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(new SchemaEngineAdapter(url ?? NO_DATABASE)),
  );
}
