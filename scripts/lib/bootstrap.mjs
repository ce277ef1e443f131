// Runs on the system's Node (20 or newer), before anything is installed: plain JavaScript, built-in modules only.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '..', '..');
const STAMP = path.join(ROOT, 'node_modules', '.communique-installed');
const OLDEST_NODE = [22, 18];

/** One sentence on standard error, then exit 1. */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * Installs what the lockfile says unless that very lockfile is installed already.
 * @returns true when something was installed.
 */
function install() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return false;
  console.log('Installing packages (about a minute, once) …');
  const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], { cwd: ROOT, stdio: 'inherit' });
  if (npm.status !== 0)
    fail('npm ci failed: the lines above say why. Check the network or the registry, then run the command again.');
  writeFileSync(STAMP, lock);
  return true;
}

const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
};

/** The environment of everything we start: local tools first on PATH, no telemetry. */
export function environment() {
  const bin = path.join(ROOT, 'node_modules', '.bin');
  return {
    ...process.env,
    PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`,
    NEXT_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
  };
}

/**
 * Makes sure that packages are installed and that this script runs on a Node that runs TypeScript; when the system's
 * Node is older, the one among the packages takes over, signals and exit code passed through.
 * @returns true when the caller may go on, false when the newer Node does the work.
 */
export function bootstrap(script) {
  if (process.platform === 'win32') fail('Communiqué runs on Linux and macOS; on Windows, start it inside WSL2.');
  install();
  if (isNewEnough(process.versions.node)) return true;
  const newer = path.join(ROOT, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (!existsSync(newer))
    fail(
      `Communiqué needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. Install a newer Node and run the command again.`,
    );
  const child = spawn(newer, [...process.execArgv, script, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: environment(),
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
  return false;
}

/** Runs a command to its end in the repository's root; exits with its code when it fails. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: environment(), ...options });
  if (done.status !== 0) {
    if (done.stdout) process.stdout.write(done.stdout);
    if (done.stderr) process.stderr.write(done.stderr);
    process.exit(done.status ?? 1);
  }
}
