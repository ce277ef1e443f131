import type { Correction, Prisma } from '@communique/db';
import { reconsiderPeople } from '../storing/identifying/index.ts';
import { leadToPeople } from '../storing/merging/index.ts';
import { type Author, type Editing, enter } from './author.ts';
import { UnusableEdit } from './failures.ts';
import { type Pair, pairsAcross } from './pairs.ts';
import { findPerson, type Target } from './subjects.ts';
import { edit } from './transaction.ts';

/** People of one correction at most. */
const MOST_PEOPLE = 20;
/** Pairs of tellings that one correction may part. */
const MOST_PAIRS = 50_000;
/** Tellings of a person that are tied to those of another: more than one, because reports may be removed. */
const TIES = 3;

/** A correction with the people that there are after it. */
export interface PeopleEdited {
  correction: Correction;
  personIds: string[];
}

interface Told {
  id: string;
  reportId: string;
  personId: string;
}

const tellingsOf = (tx: Prisma.TransactionClient, personIds: readonly string[]): Promise<Told[]> =>
  tx.personTelling.findMany({
    where: { personId: { in: [...personIds] } },
    select: { id: true, reportId: true, personId: true },
    orderBy: { id: 'asc' },
  });

/** Decides anew who is who around tellings, and writes the reports that name them. */
export async function reconsider(tx: Prisma.TransactionClient, tellingIds: readonly string[]): Promise<void> {
  await leadToPeople(tx, await reconsiderPeople(tx, tellingIds));
}

async function constrain(tx: Prisma.TransactionClient, correctionId: string, pairs: readonly Pair[]): Promise<void> {
  await tx.personConstraint.createMany({
    data: pairs.map(({ a, b, same }) => ({ correctionId, lowerId: a, higherId: b, same })),
  });
  await reconsider(tx, [...new Set(pairs.flatMap(({ a, b }) => [a, b]))]);
}

async function peopleNow(tx: Prisma.TransactionClient, tellingIds: readonly string[]): Promise<string[]> {
  const rows = await tx.personTelling.findMany({ where: { id: { in: [...tellingIds] } }, orderBy: { id: 'asc' } });
  return [...new Set(rows.map(({ personId }) => personId))];
}

async function labelled(tx: Prisma.TransactionClient, { id }: Target): Promise<{ id: string; label: string }> {
  const { name, countryCode } = await tx.person.findUniqueOrThrow({ where: { id } });
  return { id, label: [name, countryCode].filter(Boolean).join(' · ') };
}

/**
 * Makes one person of several, and keeps him one.
 * @throws NothingThere or UnusableEdit; nothing is written then.
 */
export function mergePeople(
  db: Editing,
  author: Author,
  { ids, reason }: { ids: readonly string[]; reason: string },
): Promise<PeopleEdited> {
  if (ids.length > MOST_PEOPLE) throw new UnusableEdit('people', `Give at most ${MOST_PEOPLE} people.`);
  return edit(db, async (tx) => {
    const people = new Map<string, Target>();
    for (const id of ids) {
      const target = await findPerson(tx, id);
      people.set(target.id, target);
    }
    if (people.size < 2) throw new UnusableEdit('people', 'Give two people or more; those you gave are one already.');
    const told = await tellingsOf(tx, [...people.keys()]);
    const tied = [...people.keys()].map((id) => told.filter(({ personId }) => personId === id).slice(0, TIES));
    const pairs = pairsAcross(tied.map((some) => some.map(({ id }) => id))).map((pair) => ({ ...pair, same: true }));
    const before = [];
    for (const target of people.values()) before.push(await labelled(tx, target));
    const reportIds = [...new Set(told.map(({ reportId }) => reportId))];
    const subjectIds = [...people.values()].flatMap((target) => target.subjectIds);
    const correction = await enter(
      tx,
      author,
      reason,
      { subject: 'PERSON', subjectIds, reportIds, anchor: null },
      { kind: 'MERGE_PERSONS', before },
    );
    await constrain(tx, correction.id, pairs);
    return {
      correction,
      personIds: await peopleNow(
        tx,
        told.map(({ id }) => id),
      ),
    };
  });
}

/**
 * Parts the person of some reports from the person of the others: two people of one name.
 * @throws NothingThere or UnusableEdit; nothing is written then.
 */
export function splitPerson(
  db: Editing,
  author: Author,
  { id, reportIds, reason }: { id: string; reportIds: readonly string[]; reason: string },
): Promise<PeopleEdited> {
  return edit(db, async (tx) => {
    const target = await findPerson(tx, id);
    const told = await tellingsOf(tx, [target.id]);
    const parted = told.filter((one) => reportIds.includes(one.reportId)).map((one) => one.id);
    const left = told.filter((one) => !reportIds.includes(one.reportId)).map((one) => one.id);
    if (parted.length === 0 || left.length === 0)
      throw new UnusableEdit('reports', 'Name some of the reports that name this person, but not all.');
    if (parted.length * left.length > MOST_PAIRS)
      throw new UnusableEdit('reports', 'These are too many reports for one correction: part fewer at once.');
    const before = [await labelled(tx, target)];
    const correction = await enter(tx, author, reason, target, { kind: 'SPLIT_PERSON', before, after: [left, parted] });
    const [first = '', ...others] = parted;
    const together = pairsAcross([[first], others]).map((pair) => ({ ...pair, same: true }));
    await constrain(tx, correction.id, [...pairsAcross([left, parted]), ...together]);
    return {
      correction,
      personIds: await peopleNow(
        tx,
        told.map((one) => one.id),
      ),
    };
  });
}
