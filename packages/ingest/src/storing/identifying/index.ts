import type { Prisma } from '@communique/db';
import { type Identity, identities, nameKeys } from '../../linking/identity/index.ts';
import type { Rows } from '../preparing/index.ts';
import { keepLinks, keepTellings, type StoredTelling, sharingNames } from './stored.ts';
import { personTellingsOf } from './telling.ts';

export { personTellingId, personTellingsOf } from './telling.ts';

/** Leads ids that nobody has any more to the person who has their tellings now, and frees ids that are taken again. */
async function redirect(
  tx: Prisma.TransactionClient,
  tellings: readonly StoredTelling[],
  people: readonly Identity[],
): Promise<void> {
  const live = new Set(people.map(({ id }) => id));
  const personOf = new Map(people.flatMap(({ id, tellings: own }) => own.map((telling) => [telling.id, id] as const)));
  const moved = new Map<string, string>();
  for (const { id, ownId, personId } of tellings.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    for (const former of [personId, ownId])
      if (!live.has(former) && !moved.has(former)) moved.set(former, personOf.get(id) ?? former);
  const gone = [...moved.keys()];
  await tx.personRedirect.deleteMany({ where: { fromId: { in: [...gone, ...live] } } });
  if (moved.size === 0) return;
  const led = JSON.stringify([...moved].map(([from, to]) => ({ from, to })));
  await tx.$executeRaw`
    UPDATE person_redirects r SET to_id = given."to"
      FROM json_to_recordset(${led}::json) AS given ("from" uuid, "to" uuid)
     WHERE r.to_id = given."from"`;
  await tx.personRedirect.createMany({ data: [...moved].map(([fromId, toId]) => ({ fromId, toId })) });
}

/**
 * Decides anew who is who among all tellings that share names with the given keys. What results depends on the stored
 * tellings and editors' words alone, whatever came first. Gives the reports whose facts now lead to other people.
 */
async function decide(tx: Prisma.TransactionClient, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const { tellings, constraints } = await sharingNames(tx, keys);
  const people = identities(tellings, constraints);
  const stored = new Map(tellings.map((telling) => [telling.id, telling]));
  const moved = people.flatMap(({ id: to, tellings: own }) =>
    own.flatMap(({ id }) => {
      const telling = stored.get(id);
      return telling && telling.personId !== to ? [{ id, to, reportId: telling.reportId }] : [];
    }),
  );
  if (moved.length > 0)
    await tx.$executeRaw`
      UPDATE person_tellings t SET person_id = given."to"
        FROM json_to_recordset(${JSON.stringify(moved)}::json) AS given (id uuid, "to" uuid)
       WHERE t.id = given.id`;
  await keepLinks(
    tx,
    tellings.map(({ id }) => id),
    people.flatMap(({ links }) => links),
  );
  await redirect(tx, tellings, people);
  return [...new Set(moved.map(({ reportId }) => reportId))];
}

/**
 * Keeps what reports tell of their people, from their rows as read, and decides who they are. Gives other reports to write
 * anew.
 */
export async function tellPeople(tx: Prisma.TransactionClient, read: ReadonlyMap<string, Rows>): Promise<string[]> {
  const tellings = [...read].flatMap(([reportId, rows]) =>
    personTellingsOf(reportId, rows).map((telling) => ({ ...telling, reportId })),
  );
  await keepTellings(tx, tellings);
  const keys = tellings.flatMap(({ name, country }) => nameKeys(name, country));
  return (await decide(tx, [...new Set(keys)])).filter((id) => !read.has(id));
}

/** Forgets what reports tell of people, and decides anew who the others are. Gives the reports to write anew. */
export async function forgetPeople(tx: Prisma.TransactionClient, reportIds: readonly string[]): Promise<string[]> {
  const told = { reportId: { in: [...reportIds] } };
  const rows = await tx.personTelling.findMany({ where: told, select: { offers: true } });
  await tx.personTelling.deleteMany({ where: told });
  return decide(tx, [...new Set(rows.flatMap(({ offers }) => offers))]);
}

/** Decides anew who is who around the given tellings: after an editor's word about them. Gives the reports to write anew. */
export async function reconsiderPeople(tx: Prisma.TransactionClient, tellingIds: readonly string[]): Promise<string[]> {
  const rows = await tx.personTelling.findMany({ where: { id: { in: [...tellingIds] } }, select: { offers: true } });
  return decide(tx, [...new Set(rows.flatMap(({ offers }) => offers))]);
}

/** Who the people of reports are, by the ids that reading gives; those whose id is their own are left out. */
export async function peopleOf(
  tx: Prisma.TransactionClient,
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const rows = await tx.personTelling.findMany({
    where: { reportId: { in: [...reportIds] } },
    select: { reportId: true, ownId: true, personId: true },
  });
  const others = rows.filter(({ ownId, personId }) => ownId !== personId);
  const byReport = Map.groupBy(others, ({ reportId }) => reportId);
  return new Map([...byReport].map(([id, own]) => [id, new Map(own.map(({ ownId, personId }) => [ownId, personId]))]));
}
