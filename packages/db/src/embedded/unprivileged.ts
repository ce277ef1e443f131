import { execFileSync, spawnSync } from 'node:child_process';

/** How a program is run without being root, and the uid that its files must belong to. */
export interface Runner {
  uid: number;
  gid: number;
  /** Puts in front of a command whatever drops root. */
  wrap(command: string, args: readonly string[]): [string, string[]];
}

const NOBODY = 65534;

const works = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, [...args, 'true'], { stdio: 'ignore' }).status === 0;

function idsOf(user: string): { uid: number; gid: number } | null {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

/** A user namespace in which root is called nobody: files stay root's, so a checkout under a private home works. */
function inUserNamespace(): Runner | null {
  const args = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
  if (!works('unshare', args)) return null;
  return { uid: 0, gid: 0, wrap: (command, rest) => ['unshare', [...args, command, ...rest]] };
}

/** Another uid that keeps root's access to files: for containers, where user namespaces are forbidden. */
function asOtherUser(): Runner | null {
  const ids = idsOf('postgres') ?? idsOf('nobody');
  if (ids === null) return null;
  const capabilities = '+dac_override,+dac_read_search';
  const who = [`--reuid=${ids.uid}`, `--regid=${ids.gid}`, '--clear-groups'];
  const args = [...who, `--inh-caps=${capabilities}`, `--ambient-caps=${capabilities}`];
  const kept = [args, [...who, '--inh-caps=+dac_override', '--ambient-caps=+dac_override'], who];
  const usable = kept.find((candidate) => works('setpriv', candidate));
  if (usable === undefined) return null;
  return { ...ids, wrap: (command, rest) => ['setpriv', [...usable, command, ...rest]] };
}

/** Postgres refuses to run as root: finds a way for this process. Throws one sentence when there is none. */
export function findRunner(): Runner {
  const uid = process.getuid?.() ?? 0;
  const gid = process.getgid?.() ?? 0;
  if (uid !== 0) return { uid, gid, wrap: (command, args) => [command, [...args]] };
  const runner = inUserNamespace() ?? asOtherUser();
  if (runner === null) {
    throw new Error(
      'Postgres does not run as root, and neither unshare nor setpriv works here: start as an ordinary user, or set DATABASE_URL.',
    );
  }
  return runner;
}
