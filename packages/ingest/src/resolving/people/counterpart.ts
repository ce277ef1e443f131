import { firstFrom, spanAt, spansWithin } from '../../mentions/spans.ts';
import type { CountryCode, Mentions, Person, PlaceMention, Reading, Sentence } from '../../model.ts';
import { inferred } from '../grounds.ts';
import type { Company } from './company.ts';
import { type Belonging, couldBeFrom } from './country.ts';

/** Verbs whose subject and object sit on two sides of a table. */
const FACED =
  /(?<!\p{L})(?:met|meets|meeting|received|receives|receiving|hosted|hosts|hosting|welcomed|welcomes|(?:talks|session|meeting|dialogue|discussions?)(?: \p{L}+| \d+){0,5} with|sat down with|conferred with|worked with|call(?:s|ed)? (?:up)?on|session with|reception for|greeted)(?!\p{L})/u;

/** A company of another country, by its adjective or behind "from": "a Lao delegation", "the guests from Laos". */
const COMPANY_BEHIND =
  /^(?:['’]s?)?(?: [\p{L}\d-]+){0,2} (?:delegations?|guests?|visitors|entourage|mission)(?!\p{L})/u;
const COMPANY_BEFORE =
  /(?<!\p{L})(?:delegations?|guests?|visitors|entourage|mission) (?:of|from) (?:the )?(?:\p{L}+ (?:of )?)?$/u;

/** Words that put somebody at the side of the one named before. */
const BESIDE = /(?<!\p{L})(?:accompan\p{L}+|together with|along with|alongside|also present)(?!\p{L})/u;

/** Places looked at before and behind the sentence. */
const REACH = 200;

/** Words in front of the place where an encounter is. */
const WHERE = /(?<!\p{L})(?:in|at|to|visiting)\s(?:the )?(?:\p{L}+ ){0,2}$/iu;

/**
 * The side of an officer whose office names no country, by the one he met: the two heads of a meeting's verb never
 * share a country. His is that of the place where they met, of the report's dateline, or else the one other country
 * of the text. National papers never write their own country's adjective.
 */
export function countryByCounterpart(
  reading: Reading,
  mentions: Mentions,
  person: Person,
  company: Company,
): Belonging | null {
  if (person.offices.length === 0) return null;
  for (const mention of person.mentions) {
    const sentence = spanAt(reading.sentences, mention.start);
    if (!sentence) continue;
    const isFaced = ({ start, end }: { start: number; end: number }): boolean => {
      const between = reading.body.slice(Math.min(end, mention.end), Math.max(start, mention.start));
      const verb = FACED.exec(between);
      return verb !== null && !BESIDE.test(between.slice(verb.index));
    };
    const opposite =
      spansWithin(company.mentions, sentence).find(isFaced)?.person.country ??
      spansWithin(mentions.places, sentence).find((place) => isOfCompany(reading.body, place) && isFaced(place))
        ?.country;
    if (!opposite) continue;
    const home = homeOpposite(reading, mentions, sentence, opposite, person.name);
    if (!home) continue;
    const reason = 'the one he met is of another country, and this is the country they met in';
    return { country: home.country, grounds: inferred(home, 'country/counterpart', reason) };
  }
  return null;
}

/** The country or locality that a delegation is of. */
const isOfCompany = (body: string, { start, end }: PlaceMention): boolean =>
  COMPANY_BEHIND.test(body.slice(end, end + 40)) || COMPANY_BEFORE.test(body.slice(Math.max(0, start - 60), start));

/** A place of the meeting, of the dateline, or of the one other country of the text. */
function homeOpposite(
  { body, dateline }: Reading,
  { places, people }: Mentions,
  sentence: Sentence,
  opposite: CountryCode,
  name: string,
): PlaceMention | null {
  const inOffice = ({ start, end }: PlaceMention): boolean =>
    people.some(({ offices }) => offices.some((office) => office.start <= start && end <= office.end));
  const near = firstFrom(places, sentence.start);
  const around = places.slice(Math.max(0, near - REACH), near + REACH);
  const isOther = ({ country }: PlaceMention): boolean =>
    country !== null && country !== opposite && couldBeFrom(country, name);
  const other = around.filter(isOther);
  const where = spansWithin(other, sentence).find(
    (place) => WHERE.test(body.slice(Math.max(0, place.start - 40), place.start)) && !inOffice(place),
  );
  const written = dateline && spansWithin(places, dateline).find(isOther);
  const countries = new Set(other.map(({ country }) => country));
  return where ?? written ?? (countries.size === 1 ? other[0]! : null);
}
