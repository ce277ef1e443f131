import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** What a running server says of itself in `postmaster.pid`. */
export interface Postmaster {
  pid: number;
  port: number;
}

const pidFile = (cluster: string): string => path.join(cluster, 'postmaster.pid');

function readPidFile(cluster: string): string | null {
  try {
    return readFileSync(pidFile(cluster), 'utf8');
  } catch {
    return null;
  }
}

function commandOf(pid: number): string {
  try {
    if (existsSync('/proc/self/cmdline')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** Whether the process is the Postgres of this cluster: a pid alone may have passed to another program. */
export function servesCluster(pid: number, cluster: string): boolean {
  const command = commandOf(pid);
  return command.includes('postgres') && command.includes(cluster);
}

/**
 * The server that runs on a cluster, or null. A pid file that an unclean stop left behind is removed, since Postgres
 * would take any process that has its pid by now for the server.
 */
export function findPostmaster(cluster: string): Postmaster | null {
  const text = readPidFile(cluster);
  if (text === null) return null;
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  if (servesCluster(pid, cluster)) return port > 0 ? { pid, port } : null;
  if (readPidFile(cluster) === text) rmSync(pidFile(cluster), { force: true });
  return null;
}
