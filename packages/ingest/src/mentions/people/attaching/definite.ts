import type { OfficeMention } from '../../../model.ts';
import type { FoundName } from '../names/found.ts';
import { foldName } from '../names/shapes.ts';
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
  const holders = new Set([...held.keys()].flatMap((name) => foldName(name.name).split(' ')));
  const without = names.filter(({ name }) =>
    foldName(name)
      .split(' ')
      .every((word) => !holders.has(word)),
  );
  const people = new Set(without.filter(({ name }) => name.includes(' ')).map(({ name }) => foldName(name)));
  if (people.size !== 1) return [];
  const taken = new Set([...held.values()].flat().map((office) => headOf(office.text)));
  const office = free.find(
    ({ start, head, text }) =>
      /(?<!\p{L})[Tt]he $/u.test(body.slice(Math.max(0, start - 5), start)) &&
      !WEAK_HEADS.has(head) &&
      !taken.has(head) &&
      text.split(' ').length <= 3,
  );
  const name = office && without.findLast(({ start }) => start < office.start);
  return office && name ? [{ name, office }] : [];
}

const headOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ (?:of|for|to|in|at) .*$/u, '')
    .split(' ')
    .at(-1) ?? '';
