import type { Prisma } from '@communique/db';
import { type CountryCode, fold, isSurname } from '@communique/domain';

/** Letters and tones that no other Latin spelling of names here has, decomposed: breve, circumflex, horn, hook, dot below, tilde; and đ. */
const VIETNAMESE = /[\u0302\u0303\u0306\u0309\u031b\u0323]|đ/iu;

const isVietnameseSpelling = (name: string): boolean => VIETNAMESE.test(name.normalize('NFD'));

const isShouted = (name: string): boolean => name === name.toUpperCase() && name !== name.toLowerCase();

/** What speaks for showing a spelling, the weightiest first. */
const merits = (name: string, country: CountryCode | null): number[] => {
  const [first = ''] = name.split(' ');
  return [
    Number(!isShouted(name)),
    Number(isVietnameseSpelling(name) === (country === 'VN')),
    Number(country !== null && isSurname(first, country)),
    name.split(' ').length,
    Buffer.byteLength(name),
  ];
};

/**
 * The spelling under which a person is shown: in mixed case, a Vietnamese with his marks and others without Vietnamese ones,
 * the family name in front where that is the custom, words apart, the longest; of equal ones the first in the order of code
 * points. Empty when none is given.
 */
export function shownName(spellings: readonly string[], country: CountryCode | null): string {
  const ranked = spellings.map((name) => ({ name, merits: merits(name, country) }));
  ranked.sort((a, b) => {
    const at = a.merits.findIndex((merit, index) => merit !== b.merits[index]);
    return at >= 0 ? (b.merits[at] ?? 0) - (a.merits[at] ?? 0) : a.name < b.name ? -1 : 1;
  });
  return ranked[0]?.name ?? '';
}

/** Sets the shown names and countries of stored people from all that reports say of them. */
export async function namePeople(tx: Prisma.TransactionClient, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return;
  const names = await tx.$queryRaw<{ personId: string; name: string }[]>`
    SELECT DISTINCT person_id AS "personId", name FROM person_names WHERE person_id = ANY (${[...personIds]}::uuid[])`;
  const countries = await tx.$queryRaw<{ personId: string; country: CountryCode }[]>`
    SELECT DISTINCT ON (person_id) person_id AS "personId", country_code AS country FROM person_tellings
     WHERE person_id = ANY (${[...personIds]}::uuid[]) AND country_code IS NOT NULL`;
  const countryOf = new Map(countries.map(({ personId, country }) => [personId, country]));
  const rows = [...Map.groupBy(names, ({ personId }) => personId)].map(([id, spellings]) => {
    const name = shownName(
      spellings.map((spelling) => spelling.name.normalize('NFC')),
      countryOf.get(id) ?? null,
    );
    return { id, name, folded: fold(name), country: countryOf.get(id) ?? null };
  });
  const given = JSON.stringify(rows);
  await tx.$executeRaw`
    UPDATE people SET name = given.name, folded = given.folded, country_code = coalesce(given.country, people.country_code)
      FROM json_to_recordset(${given}::json) AS given (id uuid, name text, folded text, country text)
     WHERE people.id = given.id`;
}
