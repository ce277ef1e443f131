import { realpathSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { partsOf } from '../embedded/folder.ts';
import { findPostmaster, servesCluster } from '../embedded/postmaster.ts';

/** Stops the server of a data folder as a power cut does: immediate mode, nothing is finished. Resolves when it is gone. */
export async function killPostgres(folder: string): Promise<void> {
  const { cluster } = partsOf(realpathSync(folder));
  const running = findPostmaster(cluster);
  if (!running) return;
  process.kill(running.pid, 'SIGQUIT');
  while (servesCluster(running.pid, cluster)) await sleep(10);
}
