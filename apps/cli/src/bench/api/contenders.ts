import { execFile } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { REPOSITORY } from '../../paths.ts';
import { freePort, run, stopped } from '../programs.ts';

/** A server that is measured. */
export interface Contender {
  name: ContenderName;
  port: number;
  stop(): Promise<void>;
}

export type ContenderName = 'raw' | 'postgraphile' | 'ours' | 'cached';

/** Versions that are compared with; graphql must be the one that both know. */
const PEER = { postgraphile: '5.1.5', graphql: '16.15.0' } as const;
const HERE = join(import.meta.dirname, 'peer');
const INSTALLED = join(REPOSITORY, '.data', 'bench', 'postgraphile');

/** Our own server, as `npm start -w @communique/api` starts it. */
export const SERVER = ['--max-semi-space-size=8', join(REPOSITORY, 'apps/api/src/main.ts')];

/** Connection strings of the owner and of the reader. */
export interface Urls {
  owner: string;
  reader: string;
}

/**
 * Installs PostGraphile in a folder of its own, outside the product.
 * @throws Error in one sentence when it cannot be had.
 */
async function installPeer(): Promise<string> {
  await mkdir(INSTALLED, { recursive: true });
  await writeFile(
    join(INSTALLED, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: PEER }),
  );
  await cp(HERE, INSTALLED, { recursive: true });
  try {
    await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'], {
      cwd: INSTALLED,
    });
  } catch (error) {
    throw new Error(
      `PostGraphile ${PEER.postgraphile} cannot be installed in ${INSTALLED}: npm must reach its registry. --without-peer leaves it out.`,
      { cause: error },
    );
  }
  return join(INSTALLED, 'server.mjs');
}

/** Starts a contender over a database, in production mode and with ten connections, as all of them have. */
export async function start(name: ContenderName, { owner, reader }: Urls): Promise<Contender> {
  const port = await freePort();
  const env = { ...process.env, NODE_ENV: 'production' };
  const api = { ...env, DATABASE_URL: owner, DATABASE_READ_URL: reader, API_PORT: String(port) };
  const child = {
    raw: () => run([join(import.meta.dirname, 'raw', 'server.ts'), String(port)], { ...env, DATABASE_URL: reader }),
    postgraphile: async () => run([await installPeer(), String(port)], { ...env, DATABASE_URL: reader }),
    ours: () => run(SERVER, { ...api, RESPONSE_CACHE: 'off' }),
    cached: () => run(SERVER, { ...api, RESPONSE_CACHE: 'on' }),
  }[name];
  const running = await child();
  return { name, port, stop: () => stopped(running) };
}
