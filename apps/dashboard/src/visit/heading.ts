import type { ShownDate } from '../format/dates.ts';
import type { Messages } from '../messages/messages.ts';
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
export function prepareHeading(visit: VisitPart, { visit: { heading: words }, say }: Messages): Heading {
  const senders = visit.parties.filter(({ side }) => side === 'SENDER');
  const hosts = visit.parties.filter(({ side }) => side === 'HOST');
  const from = placesOf(senders, say) || countriesOf(senders, say);
  const who = visit.leader ? words.led(visit.leader.name, from) : words.unled(from);
  const [out, into] = [countriesOf(senders, say), countriesOf(hosts, say)];
  return {
    title: `${who}${hostClause(hosts, words, say)}`,
    date: say.visitDate(visit),
    direction: out && into ? words.direction(out, into) : null,
    counts: [words.sources(visit.reports.length), say.statements(visit.statements.totalCount)].join(' · '),
  };
}

type Say = Messages['say'];

function hostClause(hosts: readonly PartyPart[], words: Messages['visit']['heading'], say: Say): string {
  if (hosts.length === 0) return '';
  const places = placesOf(hosts, say);
  const coming = hosts.every(({ stage }) => stage === 'PLANNED');
  if (places) return coming ? words.toVisit(places) : words.inPlaces(places);
  const countries = countriesOf(hosts, say);
  if (!countries) return '';
  return coming ? words.toVisit(countries) : words.receivedBy(countries);
}

function placesOf(parties: readonly PartyPart[], say: Say): string {
  const names = unique(parties.flatMap(({ locality }) => (locality ? [locality.name] : [])));
  return names.length > NAMED_PLACES ? say.localities(names.length) : say.list(names);
}

const countriesOf = (parties: readonly PartyPart[], say: Say): string =>
  say.list(unique(parties.flatMap(({ country }) => (country ? [country.name] : []))));

const unique = (names: readonly string[]): string[] => [...new Set(names)];
