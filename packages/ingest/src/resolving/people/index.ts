import { laterMention } from '@communique/domain';
import type { Mentions, OfficeMention, Person, PlaceMention, Reading } from '../../model.ts';
import { memo } from '../../reading/memo.ts';
import { antecedentOf } from './antecedent.ts';
import { type Company, companyOf, countryByCompany } from './company.ts';
import { countryByCounterpart } from './counterpart.ts';
import { type Belonging, countryOf } from './country.ts';
import { countryByExclusion } from './exclusion.ts';
import { genderOf } from './gender.ts';
import { type Group, groupMentions } from './grouping.ts';
import { takesPart } from './taking-part.ts';

/** Below all ranks of the domain: somebody without an office. */
const NO_OFFICE = 8;

/** Gathers the mentions of each person, with country, offices and gender; marks those who take no part. */
export function resolvePeople(reading: Reading, mentions: Mentions): Person[] {
  const people = groupMentions(reading.body, mentions.people).map((group) => describe(reading, mentions, group));
  return FROM_OTHERS.reduce<Person[]>((known, countryFrom) => {
    const company = companyOf(known);
    return known.map((person) =>
      person.country === null ? withCountry(mentions, person, countryFrom(reading, mentions, person, company)) : person,
    );
  }, people);
}

/** How the others of the report tell somebody's side, the surest first; each rests on what those before it found. */
const FROM_OTHERS: readonly ((
  reading: Reading,
  mentions: Mentions,
  person: Person,
  company: Company,
) => Belonging | null)[] = [countryByCounterpart, countryByCompany, countryByExclusion];

function describe(reading: Reading, mentions: Mentions, group: Group): Person {
  const offices = distinct(group.mentions.flatMap((mention) => mention.offices));
  const { country, grounds } = countryOf(reading.body, group, offices, mentions.places);
  const highest = offices.toSorted((a, b) => a.rank - b.rank)[0];
  return {
    name: group.name,
    shortName: laterMention(group.name, country),
    country,
    countryEvidence: grounds,
    offices,
    locality: localityOf(offices, mentions.places, country),
    rank: highest?.rank ?? NO_OFFICE,
    gender: genderOf(reading, group),
    takesPart: takesPart(reading, mentions, group),
    mentions: group.mentions,
  };
}

function withCountry(mentions: Mentions, person: Person, told: Belonging | null): Person {
  if (!told) return person;
  const { country, grounds } = told;
  const shortName = laterMention(person.name, country);
  const locality = localityOf(person.offices, mentions.places, country);
  return { ...person, country, countryEvidence: grounds, shortName, locality };
}

/** Each office once: a shorter form of one already given ("the Vice Chairman") says nothing new. */
function distinct(offices: readonly OfficeMention[]): OfficeMention[] {
  const kept: OfficeMention[] = [];
  const lengthOf = ({ text }: OfficeMention): number => text.split(' ').length;
  for (const office of offices.toSorted((a, b) => lengthOf(b) - lengthOf(a) || a.start - b.start)) {
    if (!kept.some((other) => holds(other.text, office.text) || areOneParty(other, office))) kept.push(office);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const PARTY_HEAD = /(?<!deputy |vice )(?:party (?:chief|secretary|boss|head)|secretary of .*party)/i;

/** "Party chief" and "Secretary of the Party Committee" of one place. */
function areOneParty(a: OfficeMention, b: OfficeMention): boolean {
  const [place, other] = [a.place?.candidates[0]?.id, b.place?.candidates[0]?.id];
  return !!place && place === other && PARTY_HEAD.test(a.text) && PARTY_HEAD.test(b.text);
}

/** Abbreviations of offices, for telling that two wordings are one office. */
const SHORT: Readonly<Record<string, string>> = {
  pm: 'prime minister',
  dpm: 'deputy prime minister',
  fm: 'foreign minister',
  vp: 'vice president',
  deputy: 'vice',
};

const wordsOf = memo((text): readonly string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => (SHORT[word] ?? word).split(' ')),
);

function holds(long: string, short: string): boolean {
  const words = new Set(wordsOf(long));
  return wordsOf(short).every((word) => words.has(word));
}

/** The locality of the highest office that names one, else the one that an office points back to. */
function localityOf(
  offices: readonly OfficeMention[],
  places: readonly PlaceMention[],
  country: string | null,
): PlaceMention | null {
  const byRank = offices.toSorted((a, b) => a.rank - b.rank);
  const written = byRank.find(({ place }) => place && !place.isCountry)?.place;
  if (written) return written;
  for (const office of byRank) {
    const place = office.place ?? antecedentOf(office, places, country);
    if (place) return place;
  }
  return null;
}
