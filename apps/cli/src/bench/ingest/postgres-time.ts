import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Processor seconds that the server of a data folder has used so far, its connections that have ended included. */
export async function postgresSeconds(folder: string): Promise<number> {
  const pidFile = await readFile(path.join(folder, 'cluster', 'postmaster.pid'), 'utf8');
  const postmaster = Number(pidFile.split('\n', 1)[0]);
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,cputimes=']);
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const own = rows.filter(([pid, parent]) => pid === postmaster || parent === postmaster);
  return own.reduce((sum, [, , seconds = 0]) => sum + seconds, 0) + (await endedSeconds(postmaster));
}

/** Time of connections that are closed: the kernel adds it to the parent (Linux; elsewhere it is left out). */
async function endedSeconds(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const TICKS = 100;
  return (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) / TICKS;
}
