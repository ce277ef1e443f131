import type { KnownKey } from '@communique/db';
import { type Command, Option } from 'commander';
import { EXIT, WrongCall } from '../exit.ts';
import type { Report } from '../main.ts';
import { storage } from '../storage.ts';

const SCOPES = { read: 'READ', write: 'WRITE' } as const;

interface Creation {
  name: string;
  scope: keyof typeof SCOPES;
  json?: true;
}

const LONGEST_NAME = 80;

/** A key as it is told: without its secret, which nobody keeps. */
const told = ({ name, prefix, scope, createdAt, lastUsedOn, revokedAt }: KnownKey) => ({
  name,
  prefix,
  scope: scope.toLowerCase(),
  created: createdAt.toISOString(),
  lastUsedOn: lastUsedOn?.toISOString().slice(0, 10) ?? null,
  revoked: revokedAt?.toISOString() ?? null,
});

/** `communique keys …`: makes, lists and revokes the keys with which programs and editors write. */
export function addKeys(root: Command, report: Report): void {
  const keys = root.command('keys').description('API keys: with one of the scope write the data may be corrected');
  keys
    .command('create')
    .description('make a key; its secret is printed once and kept nowhere')
    .requiredOption('--name <name>', 'who will use it: signs corrections, and is never given twice')
    .addOption(new Option('--scope <scope>', 'what it allows').choices(Object.keys(SCOPES)).makeOptionMandatory())
    .option('--json', 'print one object and nothing else')
    .action(create);
  keys
    .command('list')
    .description('list all keys, the revoked ones too; no secrets')
    .option('--json', 'print one object and nothing else')
    .action(list);
  keys
    .command('revoke')
    .description('end a key, now and for good')
    .argument('<name>', 'its name or prefix')
    .option('--json', 'print one object and nothing else')
    .action(async (name: string, options: { json?: true }) => revoke(name, options, report));
}

async function create({ name: given, scope, json }: Creation): Promise<void> {
  const name = given.normalize('NFC').trim();
  if (name === '' || name.length > LONGEST_NAME || /\p{Cc}/u.test(name))
    throw new WrongCall(`--name takes 1 to ${LONGEST_NAME} characters in one line`);
  const { openDatabase, createKey } = await storage();
  const database = await openDatabase();
  const { key, secret } = await createKey(database.client, { name, scope: SCOPES[scope] }).finally(() =>
    database.close(),
  );
  if (json) return console.log(JSON.stringify({ ...told(key), secret }));
  console.error(`Key "${name}" (${scope}). Keep it now: it is not shown again.`);
  console.log(secret);
}

async function list({ json }: { json?: true }): Promise<void> {
  const { openDatabase, listKeys } = await storage();
  const database = await openDatabase();
  const keys = (await listKeys(database.client).finally(() => database.close())).map(told);
  if (json) return console.log(JSON.stringify({ keys }));
  if (keys.length === 0) console.log('no keys');
  for (const { prefix, scope, name, created, lastUsedOn, revoked } of keys) {
    const state = revoked ? `revoked ${revoked.slice(0, 10)}` : `last used ${lastUsedOn ?? 'never'}`;
    console.log(`${prefix}  ${scope.padEnd(5)}  ${name}  (made ${created.slice(0, 10)}, ${state})`);
  }
}

async function revoke(name: string, { json }: { json?: true }, report: Report): Promise<void> {
  const { openDatabase, revokeKey } = await storage();
  const database = await openDatabase();
  const key = await revokeKey(database.client, name).finally(() => database.close());
  if (key === null) {
    report(EXIT.failed);
    console.error(`communique: no key in use has the name or prefix "${name}"; communique keys list shows all`);
  }
  if (json) console.log(JSON.stringify({ revoked: key && told(key) }));
  else if (key) console.log(`revoked ${key.prefix}  ${key.name}`);
}
