import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The real API in a process of its own. */
export interface ApiServer {
  url: string;
  /** An API key that may write. */
  key: string;
  close: () => Promise<void>;
}

const SCRIPT = join(import.meta.dirname, 'serve-api.ts');

/** Starts it on a free port of this machine, over the samples, over nothing, or over so many generated visits. */
export async function startApiServer({ empty = false, visits = 0 } = {}): Promise<ApiServer> {
  const over = visits ? [`--visits=${visits}`] : empty ? ['--empty'] : [];
  const child = spawn(process.execPath, [SCRIPT, ...over], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const said = await Promise.race([
    new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data).trim()))),
    ended.then(() => Promise.reject(new Error('The API of the tests did not start.'))),
  ]);
  const [url = '', key = ''] = said.split(' ');
  return {
    url,
    key,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
