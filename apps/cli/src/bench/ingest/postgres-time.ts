import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Ticks of the kernel's clock in a second. */
const TICKS = 100;

/**
 * Processor seconds that the server of a data folder has used so far, its connections that have ended included. Reads
 * /proc: 0 where there is none.
 */
export async function postgresSeconds(folder: string): Promise<number> {
  const pidFile = await readFile(path.join(folder, 'cluster', 'postmaster.pid'), 'utf8');
  const postmaster = Number(pidFile.split('\n', 1)[0]);
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const times = await Promise.all(pids.map((pid) => timeOf(Number(pid))));
  const own = times
    .filter((one) => one !== null)
    .filter(({ pid, parent }) => pid === postmaster || parent === postmaster);
  return own.reduce((sum, { ticks }) => sum + ticks, 0) / TICKS;
}

/** A process's own ticks and those of its children that have ended, which the kernel adds up for the parent. */
async function timeOf(pid: number): Promise<{ pid: number; parent: number; ticks: number } | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return null;
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [, parent = 0, ...rest] = fields;
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = rest.slice(9);
  return { pid, parent, ticks: user + system + endedUser + endedSystem };
}
