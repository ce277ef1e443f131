import { type ShownDate, visitDate } from '../format/dates.ts';
import { counted, listed } from '../format/words.ts';
import type { PartyPart } from '../queries/fragments.ts';
import type { VisitPart } from '../queries/visit.ts';

/** Places beyond so many are counted, not named. */
const NAMED_PLACES = 3;

export interface Heading {
  title: string;
  date: ShownDate;
  /** “China to Vietnam”. */
  direction: string | null;
  counts: string;
}

/** Who went where, in one line: made of the record's fields alone. */
export function prepareHeading(visit: VisitPart): Heading {
  const senders = visit.parties.filter(({ side }) => side === 'SENDER');
  const hosts = visit.parties.filter(({ side }) => side === 'HOST');
  const from = placesOf(senders) || countriesOf(senders);
  const who = visit.leader
    ? `${visit.leader.name}${from ? ` of ${from}` : ''}`
    : `A delegation${from ? ` of ${from}` : ''}`;
  const [out, into] = [countriesOf(senders), countriesOf(hosts)];
  return {
    title: `${who}${hostClause(hosts)}`,
    date: visitDate(visit),
    direction: out && into ? `${out} to ${into}` : null,
    counts: [counted(visit.reports.length, 'source'), counted(visit.statements.totalCount, 'statement')].join(' · '),
  };
}

function hostClause(hosts: readonly PartyPart[]): string {
  if (hosts.length === 0) return '';
  const places = placesOf(hosts);
  const coming = hosts.every(({ stage }) => stage === 'PLANNED');
  if (places) return coming ? `, to visit ${places}` : ` in ${places}`;
  const countries = countriesOf(hosts);
  if (!countries) return '';
  return coming ? `, to visit ${countries}` : `, received by national bodies of ${countries}`;
}

function placesOf(parties: readonly PartyPart[]): string {
  const names = unique(parties.flatMap(({ locality }) => (locality ? [locality.name] : [])));
  return names.length > NAMED_PLACES ? counted(names.length, 'locality', 'localities') : listed(names);
}

const countriesOf = (parties: readonly PartyPart[]): string =>
  listed(unique(parties.flatMap(({ country }) => (country ? [country.name] : []))));

const unique = (names: readonly string[]): string[] => [...new Set(names)];
