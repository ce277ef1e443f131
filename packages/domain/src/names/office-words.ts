/** Words of titles that say nothing of which office it is: small ones, and those that only repeat that it is local. */
const IDLE = new Set(
  'of the a an and in for to s its his her province provincial city municipal prefecture prefectural region regional autonomous local state'.split(
    ' ',
  ),
);

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/gu, 'd')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/gu)
    .filter((word) => word !== '');

/**
 * The words that tell an office from others of its place, in plain lower-case letters: "Secretary of the Hưng Yên provincial
 * Party Committee" is secretary, party, committee.
 * @param places names of the place that the office is of.
 */
export function officeWords(title: string, places: readonly string[] = []): ReadonlySet<string> {
  const place = new Set(places.flatMap(wordsOf));
  return new Set(wordsOf(title).filter((word) => !IDLE.has(word) && !place.has(word)));
}
