import { readFileSync } from 'node:fs';

/**
 * A connection string with the password that stands in a file (DATABASE_PASSWORD_FILE, the way containers hand over
 * secrets) put in; one that carries a password is left as it is.
 * @throws Error when the file can't be read or is empty.
 */
export function withPasswordFrom(url: string, file: string | undefined): string {
  const parsed = new URL(url);
  if (!file || parsed.password) return url;
  const password = read(file).trim();
  if (!password) throw new Error(`DATABASE_PASSWORD_FILE names ${file}, which is empty: write the password into it.`);
  parsed.password = encodeURIComponent(password);
  return parsed.href;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(
      `DATABASE_PASSWORD_FILE names ${file}, which can't be read (${(error as NodeJS.ErrnoException).code}).`,
      {
        cause: error,
      },
    );
  }
}
