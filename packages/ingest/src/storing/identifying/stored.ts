import type { Prisma } from '@communique/db';
import { nameKeys, type PersonConstraint, type PersonLink, type PersonTelling } from '../../linking/identity/index.ts';
import { copyRows, LINK_COLUMNS } from '../copying.ts';

/** A telling, its report, and the person it is taken for. */
export interface StoredTelling extends PersonTelling {
  reportId: string;
  personId: string;
}

type Stance = Pick<PersonTelling, 'offices' | 'days' | 'occasions'>;

const COLUMNS = { id: true, reportId: true, ownId: true, personId: true, name: true, countryCode: true, stance: true };

/** Keeps what reports tell of people. */
export const keepTellings = (
  tx: Prisma.TransactionClient,
  tellings: readonly (PersonTelling & { reportId: string })[],
) =>
  copyRows(
    tx,
    'person_tellings',
    tellings,
    {
      id: ({ id }) => id,
      report_id: ({ reportId }) => reportId,
      own_id: ({ ownId }) => ownId,
      person_id: ({ ownId }) => ownId,
      name: ({ name }) => name,
      country_code: ({ country }) => country,
      stance: ({ offices, days, occasions }) => ({ offices, days, occasions }),
      offers: ({ name, country }) => nameKeys(name, country),
    },
    ['stance'],
  );

/** What editors say of pairs of the tellings. */
async function constraintsAmong(tx: Prisma.TransactionClient, ids: ReadonlySet<string>): Promise<PersonConstraint[]> {
  const list = { in: [...ids] };
  const rows = await tx.personConstraint.findMany({
    where: { OR: [{ lowerId: list }, { higherId: list }] },
    orderBy: { correction: { number: 'asc' } },
  });
  const last = new Map(rows.map((row) => [`${row.lowerId} ${row.higherId}`, row]));
  return [...last.values()].map(({ lowerId, higherId, same }) => ({ a: lowerId, b: higherId, same }));
}

/**
 * All stored tellings that keys of names, or editors' words, lead to from the given keys, and what editors say of them:
 * among these it is decided who is who.
 */
export async function sharingNames(
  tx: Prisma.TransactionClient,
  keys: readonly string[],
): Promise<{ tellings: StoredTelling[]; constraints: PersonConstraint[] }> {
  const found = new Map<string, StoredTelling>();
  const asked = new Set<string>();
  let constraints: PersonConstraint[] = [];
  let next: string[] = [...keys];
  let named: string[] = [];
  while (next.length > 0 || named.length > 0) {
    for (const key of next) asked.add(key);
    const rows = await tx.personTelling.findMany({
      where: { OR: [{ offers: { hasSome: next } }, { id: { in: named } }] },
      select: COLUMNS,
    });
    for (const { countryCode, stance, ...row } of rows)
      found.set(row.id, { ...row, country: countryCode, ...(stance as unknown as Stance) });
    next = [...new Set(rows.flatMap(({ name, countryCode }) => nameKeys(name, countryCode)))].filter(
      (key) => !asked.has(key),
    );
    constraints = await constraintsAmong(tx, new Set(found.keys()));
    const missing = constraints.flatMap(({ a, b }) => [a, b]).filter((id) => !found.has(id));
    named = missing.filter((id) => !asked.has(id));
    for (const id of missing) asked.add(id);
  }
  return { tellings: [...found.values()], constraints: constraints.filter(({ a, b }) => found.has(a) && found.has(b)) };
}

/** Keeps by which pairs the tellings were taken for one person, in place of what was kept of them. */
export async function keepLinks(
  tx: Prisma.TransactionClient,
  tellingIds: readonly string[],
  links: readonly PersonLink[],
): Promise<void> {
  if (tellingIds.length < 2) return;
  await tx.personLink.deleteMany({ where: { lowerId: { in: [...tellingIds] } } });
  await copyRows(tx, 'person_links', links, LINK_COLUMNS, ['explain']);
}
