import { execFileSync, spawnSync } from 'node:child_process';

/** How a program is run without being root, and the user that its files must belong to. */
export interface Runner {
  uid: number;
  gid: number;
  /** Puts in front of a command whatever drops root. */
  wrap(command: string, args: readonly string[]): [string, string[]];
}

type Ids = Pick<Runner, 'uid' | 'gid'>;

const NOBODY = 65534;
const ROOT: Ids = { uid: 0, gid: 0 };

/** What must be reached by the program: a command that runs it, and a folder that it may enter. */
export interface Needs {
  program: string;
  folder: string;
}

const serves = (runner: Runner, { program, folder }: Needs): boolean =>
  [runner.wrap(program, ['--version']), runner.wrap('ls', ['-d', `${folder}/.`])].every(
    ([command, args]) => spawnSync(command, args, { stdio: 'ignore', cwd: '/' }).status === 0,
  );

function idsOf(user: string): Ids | null {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

/** A user namespace in which root is called nobody: root's files stay his, so a checkout under his private home works. */
function inUserNamespace(): Runner {
  const args = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
  return { ...ROOT, wrap: (command, rest) => ['unshare', [...args, command, ...rest]] };
}

/** Another user who keeps root's access to files: for containers, where user namespaces are forbidden. */
function asUser(ids: Ids): Runner {
  const kept = '+dac_override';
  const args = [
    `--reuid=${ids.uid}`,
    `--regid=${ids.gid}`,
    '--clear-groups',
    `--inh-caps=${kept}`,
    `--ambient-caps=${kept}`,
  ];
  return { ...ids, wrap: (command, rest) => ['setpriv', [...args, command, ...rest]] };
}

/** The ways for root, best first: the user to whom the data belongs already comes before others. */
function waysForRoot(owner: Ids | undefined): Runner[] {
  const other = idsOf('postgres') ?? idsOf('nobody');
  const ways = [inUserNamespace(), ...(other === null ? [] : [asUser(other)])];
  return owner === undefined || owner.uid === 0 ? ways : [asUser(owner), ...ways];
}

/**
 * Postgres refuses to run as root: finds a way for this process. `owner` is the user to whom existing data belongs.
 * Throws one sentence when there is no way.
 */
export function findRunner(needs: Needs, owner: Ids | undefined): Runner {
  const uid = process.getuid?.() ?? 0;
  const gid = process.getgid?.() ?? 0;
  if (uid !== 0) return { uid, gid, wrap: (command, args) => [command, [...args]] };
  const runner = waysForRoot(owner).find((way) => serves(way, needs));
  if (runner === undefined) {
    throw new Error(
      'Postgres does not run as root, and neither unshare nor setpriv works here: start as an ordinary user, or set DATABASE_URL.',
    );
  }
  return runner;
}
