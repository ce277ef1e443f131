#!/usr/bin/env node
/**
 * Stands in for Prisma's native schema engine, so that generate, migrate and db work without downloading it: speaks the
 * engine's JSON-RPC over stdio and its `cli` commands, and carries them out in @prisma/schema-engine-wasm over pg.
 * Prisma's CLI starts it through PRISMA_SCHEMA_ENGINE_BINARY (see the scripts of package.json).
 */
import { createInterface } from 'node:readline';
import { readArguments } from './arguments.ts';
import { connectOnce, createDatabase, dropDatabase } from './databases.ts';
import { createEngine, type Engine } from './engine.ts';

const { datamodels, url, command, version } = readArguments(process.argv.slice(2));

/** The CLI reads the engine's log lines, and the error code in them, from stderr. */
function log(level: 'INFO' | 'ERROR', message: string, errorCode?: string): void {
  const fields = errorCode === undefined ? { message } : { message, error_code: errorCode };
  const line = { timestamp: new Date().toISOString(), level, fields, target: 'schema_engine::logger' };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

const PRISMA_CODES: Record<string, string> = { '3D000': 'P1003', '28P01': 'P1000' };

async function runCommand(name: string | undefined): Promise<number> {
  log('INFO', 'Starting schema engine CLI'); // the CLI drops the first line
  try {
    if (url === undefined) throw new Error('No database URL was given.');
    if (name === 'can-connect-to-database') await connectOnce(url);
    else if (name === 'create-database') await createDatabase(url);
    else if (name === 'drop-database') await dropDatabase(url);
    return 0;
  } catch (error) {
    const { message, code } = error as { message: string; code?: string };
    log('ERROR', message || String(code), PRISMA_CODES[code ?? ''] ?? 'P1001');
    return 1;
  }
}

interface Request {
  id: number;
  method?: string;
  params?: unknown;
}

const send = (message: object): void => void process.stdout.write(`${JSON.stringify(message)}\n`);

async function answer(engine: () => Promise<Engine>, method: string, params: unknown): Promise<unknown> {
  if (method === 'createDatabase') return { databaseName: await createDatabase(url ?? '') };
  const running = await engine();
  if (method === 'getDatabaseVersion') return running.version(params as Parameters<Engine['version']>[0]);
  const run = running[method as keyof Engine] as ((params: unknown) => Promise<unknown>) | undefined;
  if (run === undefined) throw new Error(`The schema engine has no method ${method}.`);
  const result = await run.call(running, params);
  const printed = method === 'diff' ? (result as { stdout?: string | null } | undefined)?.stdout : undefined;
  if (printed != null) send({ jsonrpc: '2.0', id: crypto.randomUUID(), method: 'print', params: { content: printed } });
  return result ?? {};
}

function failure(error: unknown): object {
  const { message, code, meta } = error as { message?: string; code?: unknown; meta?: unknown };
  return {
    code: 4466,
    message: 'An error happened. Check the data field for details.',
    data: {
      is_panic: false,
      message: message ?? String(error),
      meta: meta ?? null,
      error_code: typeof code === 'string' ? code : null,
    },
  };
}

async function serve(): Promise<void> {
  let started: Promise<Engine> | undefined;
  const engine = () => (started ??= createEngine(datamodels, url));
  const pending: Promise<void>[] = [];
  const handle = async (line: string): Promise<void> => {
    const { id, method, params } = JSON.parse(line) as Request;
    if (method === undefined) return;
    try {
      send({ jsonrpc: '2.0', id, result: await answer(engine, method, params) });
    } catch (error) {
      send({ jsonrpc: '2.0', id, error: failure(error) });
    }
  };
  for await (const line of createInterface({ input: process.stdin })) if (line.trim()) pending.push(handle(line));
  await Promise.all(pending);
}

if (version) process.stdout.write('schema-engine-cli wasm\n');
else if (command[0] === 'cli') process.exit(await runCommand(command[1]));
else await serve().then(() => process.exit(0));
