import { contentId } from '@communique/db';
import { fold, type Locality } from '@communique/domain';
import { given } from '../../correcting/index.ts';
import { rankOf } from '../../mentions/people/offices/rank.ts';
import { type Context, everybody, knownCountry } from './context.ts';
import { homeIn } from './meetings.ts';
import { type Rows, toDate } from './rows.ts';
import { type LinkedVisit, sideOf } from './visits.ts';

/** The id of an office as one report gives it. */
export const officeId = (context: Context, personId: string, title: string): string =>
  contentId('office', context.reportId, personId, title);

/** Seniority by the office's words and the level of its locality, 1 highest. */
function rankIn(title: string, locality: Locality | null): number {
  const span = { start: 0, end: title.length, rule: 'office/stored' };
  const place = locality && {
    ...span,
    text: locality.names.en,
    name: locality.names.en,
    candidates: [locality],
    country: locality.country,
    isCountry: false,
    isDemonym: false,
  };
  return rankOf(title, place, false);
}

/** Adds all people whom the facts name, their spellings and their offices of the day. */
export function addPeople(rows: Rows, context: Context, visits: readonly LinkedVisit[]): void {
  const { reportId, record } = context;
  const seenOn = toDate(context.places.day);
  for (const { id, name, country } of everybody(context)) {
    rows.person.push({ id, name, folded: fold(name), countryCode: knownCountry(country) });
    rows.personName.push({ personId: id, reportId, name, folded: fold(name) });
  }
  for (const { name, country, offices } of record.people) {
    const person = context.people.link(name, country);
    const visit = visits.find((candidate) => sideOf(candidate, country) !== null) ?? null;
    const side = (visit && sideOf(visit, country)) ?? 'SENDER';
    [...new Set(offices)].forEach((title, ordinal) => {
      const id = officeId(context, person.id, title);
      const worded = given(context.corrections, id, 'office.title')?.value ?? title;
      const locality = homeIn(context, { country, offices: [worded] }, visit, side);
      if (rows.office.some((office) => office.id === id)) return;
      rows.office.push({
        id,
        personId: person.id,
        reportId,
        title: worded,
        folded: fold(worded),
        rank: rankIn(worded, locality),
        localityId: locality?.id ?? null,
        seenOn,
        ordinal,
      });
    });
  }
}

/** Adds the organisations and the localities in no list that the facts name. */
export function addNamed(rows: Rows, context: Context): void {
  for (const { id, name, country, locality } of context.organisations.values()) {
    rows.organisation.push({
      id,
      name,
      folded: fold(name),
      countryCode: knownCountry(country),
      localityId: locality?.id ?? null,
    });
  }
  for (const { id, names, country, kind, level } of context.unresolved.values()) {
    rows.locality.push({
      id,
      nameEn: names.en,
      folded: fold(names.en),
      countryCode: knownCountry(country),
      kind: KINDS[kind],
      level,
      currentId: id,
      aliases: [],
      resolved: false,
    });
  }
}

const KINDS = {
  province: 'PROVINCE',
  municipality: 'MUNICIPALITY',
  'autonomous-region': 'AUTONOMOUS_REGION',
  'special-region': 'SPECIAL_REGION',
  state: 'STATE',
  region: 'REGION',
  prefecture: 'PREFECTURE',
  city: 'CITY',
  county: 'COUNTY',
  district: 'DISTRICT',
  ward: 'WARD',
} as const;
