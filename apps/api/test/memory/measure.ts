/**
 * How much memory the API takes while it writes files of many rows:
 * `npm run measure:export -w @communique/api [rows] [formats, with commas between]`.
 * Prints, a line of JSON a file, its bytes, rows (counted by DuckDB), seconds and the most resident memory of the process.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { startTestDatabase } from '@communique/db/testing';
import { DuckDBInstance } from '@duckdb/node-api';
import { fill } from './fill.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const rows = Number(process.argv[2] ?? 1_000_000);
const formats = (process.argv[3] ?? 'csv,parquet,ndjson').split(',');
/** The memory of young objects, as `npm start` bounds it: the README says why. */
const HEAP = '--max-semi-space-size=8';

/** Resident memory of a process in MB, as Linux tells it. */
const resident = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

const database = await startTestDatabase();
const folder = mkdtempSync(path.join(os.tmpdir(), 'communique-measure-'));
try {
  await fill(database.pool, rows);
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: database.url,
    API_PORT: '0',
    QUERY_TIMEOUT: '60',
  };
  const api = spawn(process.execPath, [HEAP, MAIN], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let last = '';
  api.stderr.on('data', (data: Buffer) => {
    last = data.toString();
  });
  const ended = once(api, 'exit').then(() => {
    throw new Error(`The API ended: ${last}`);
  });
  ended.catch(() => {}); // in the end it does
  const [line] = (await Promise.race([once(api.stdout, 'data'), ended])) as [Buffer];
  const url = /(http:\S+)\/graphql/.exec(String(line))?.[1];
  const pid = api.pid ?? 0;
  await fetch(`${url}/health/ready`);
  process.stdout.write(`${JSON.stringify({ file: null, residentMb: Math.round(resident(pid)) })}\n`);
  const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
  for (const name of ['visits', 'statements'])
    for (const extension of formats) {
      const file = path.join(folder, `${name}.${extension}`);
      let most = resident(pid);
      const timer = setInterval(() => {
        most = Math.max(most, resident(pid));
      }, 50);
      const began = performance.now();
      const response = await fetch(`${url}/export/${name}.${extension}`);
      await pipeline(Readable.fromWeb(response.body as never), createWriteStream(file));
      clearInterval(timer);
      const seconds = Math.round((performance.now() - began) / 100) / 10;
      const found = await duckdb.runAndReadAll(`SELECT count(*)::INT AS rows FROM '${file}'`);
      const figures = {
        file: `${name}.${extension}`,
        ...found.getRowObjectsJson()[0],
        seconds,
        bytes: statSync(file).size,
      };
      process.stdout.write(`${JSON.stringify({ ...figures, residentMb: Math.round(most) })}\n`);
      rmSync(file);
    }
  api.kill('SIGTERM');
  await once(api, 'exit');
} finally {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}
