import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { endingAll } from './ending.ts';

/** A measurement that starts a program of its own, prints its id and goes on for ever. */
const ENDLESS = `
  import { spawn } from 'node:child_process';
  import { endingAll } from ${JSON.stringify(join(import.meta.dirname, 'ending.ts'))};
  import { stopped } from ${JSON.stringify(join(import.meta.dirname, 'programs.ts'))};
  await endingAll(async (onEnd) => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    onEnd(() => stopped(child));
    child.once('spawn', () => console.log(child.pid));
    await new Promise(() => {});
  });
`;

const lives = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

it.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)('%s ends what was started, then the process with %i', async (signal, code) => {
  const measuring = spawn(process.execPath, ['--input-type=module-typescript', '-e', ENDLESS], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => measuring.once('exit', resolve));
  const pid = await new Promise<number>((resolve) => measuring.stdout.once('data', (data) => resolve(Number(data))));
  expect(lives(pid)).toBe(true);
  measuring.kill(signal);
  expect(await ended).toBe(code);
  expect(lives(pid)).toBe(false);
});

it('ends the last first, also when the measurement fails and when one does not end', async () => {
  const ended: string[] = [];
  const failing = endingAll(async (onEnd) => {
    onEnd(async () => void ended.push('first'));
    onEnd(() => Promise.reject(new Error('a program of the test that does not end')));
    onEnd(async () => void ended.push('last'));
    throw new Error('It cannot be measured.');
  });
  await expect(failing).rejects.toThrow('It cannot be measured.');
  expect(ended).toEqual(['last', 'first']);
});

it('gives what was measured', async () => {
  expect(await endingAll(async () => ({ figure: 1 }))).toEqual({ figure: 1 });
});
