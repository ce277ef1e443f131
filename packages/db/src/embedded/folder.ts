import { createHash } from 'node:crypto';
import { accessSync, chownSync, constants, lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Runner } from './unprivileged.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../../../..');

/** Where the data stands: COMMUNIQUE_DATA, else `.data/postgres` in the checkout. */
export function dataFolder(): string {
  return path.resolve(process.env.COMMUNIQUE_DATA ?? path.join(REPOSITORY, '.data', 'postgres'));
}

/** The parts of a data folder. Secrets stand inside the cluster, so that both come into being in one rename. */
export function partsOf(folder: string): { cluster: string; secrets: string; log: string } {
  const cluster = path.join(folder, 'cluster');
  return { cluster, secrets: path.join(cluster, 'communique.json'), log: path.join(folder, 'server.log') };
}

/** Passwords of the embedded server's roles as kept in a file that its owner alone can read. */
export interface StoredSecrets {
  superuser: string;
  owner: string;
  reader: string;
}

/** The same with the editor's, which is derived from the owner's, so that older data folders have it too. */
export interface Secrets extends StoredSecrets {
  editor: string;
}

/** Reads the passwords of an initialised data folder. */
export function readSecrets(folder: string): Secrets {
  const stored = JSON.parse(readFileSync(partsOf(folder).secrets, 'utf8')) as StoredSecrets;
  const editor = createHash('sha256').update(`editor ${stored.owner}`).digest('base64url');
  return { ...stored, editor };
}

/** Gives a tree to the uid that runs Postgres. Only root can, and only root needs to. */
export function giveTo(runner: Runner, target: string): void {
  const { uid } = lstatSync(target);
  if (uid !== runner.uid) chownSync(target, runner.uid, runner.gid);
  if (!lstatSync(target).isDirectory()) return;
  for (const name of readdirSync(target)) giveTo(runner, path.join(target, name));
}

/** Makes the data folder, and tells to whom the cluster in it belongs; throws one sentence when it cannot be used. */
export function openFolder(folder: string): { uid: number; gid: number } | undefined {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const cluster = lstatSync(partsOf(folder).cluster, { throwIfNoEntry: false });
    if (cluster === undefined) accessSync(folder, constants.W_OK);
    const uid = process.getuid?.();
    if (cluster && uid !== 0 && cluster.uid !== uid) throw new Error('it belongs to another user');
    return cluster;
  } catch (error) {
    const reason = (error as Error).message;
    throw new Error(`The data folder ${folder} cannot be used (${reason}): set COMMUNIQUE_DATA to another folder.`);
  }
}
