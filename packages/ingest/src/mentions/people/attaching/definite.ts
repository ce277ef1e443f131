import type { OfficeMention } from '../../../model.ts';
import type { FoundName } from '../names/found.ts';
import { foldName, wordsOfName } from '../names/shapes.ts';
import type { FoundOffice } from '../offices/find.ts';
import { WEAK_HEADS } from '../offices/heads.ts';

/**
 * "the governor" of a story in which one person alone has no office and nobody else is a governor: his office. Gives
 * it to the last mention before it.
 */
export function definiteOffices(
  body: string,
  names: readonly FoundName[],
  held: ReadonlyMap<FoundName, readonly OfficeMention[]>,
  free: readonly FoundOffice[],
): { name: FoundName; office: FoundOffice }[] {
  const holders = new Set([...held.keys()].flatMap((name) => wordsOfName(name.name)));
  const without = names.filter(({ name }) =>
    foldName(name)
      .split(' ')
      .every((word) => !holders.has(word)),
  );
  const people = new Set(without.filter(({ name }) => name.includes(' ')).map(({ name }) => foldName(name)));
  if (people.size !== 1) return [];
  const taken = new Set([...held.values()].flat().map((office) => headOf(office.text)));
  const definite = free.filter(
    ({ start, head }) =>
      /(?<!\p{L})[Tt]he $/u.test(body.slice(Math.max(0, start - 5), start)) &&
      !WEAK_HEADS.has(head) &&
      !taken.has(head),
  );
  const short = definite.find(({ text }) => text.split(' ').length <= 3);
  const office = short ?? (definite.length === 1 && opensSentence(body, definite[0]!) ? definite[0] : undefined);
  const name = office && without.findLast(({ start }) => start < office.start);
  return office && name ? [{ name, office }] : [];
}

/** "The vice mayor of A came home": the whole title, as the subject of a sentence behind the one with the name. */
const opensSentence = (body: string, { start }: FoundOffice): boolean =>
  /[.!?]["”’]?\s+The $/u.test(body.slice(Math.max(0, start - 12), start));

const headOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ (?:of|for|to|in|at) .*$/u, '')
    .split(' ')
    .at(-1) ?? '';
