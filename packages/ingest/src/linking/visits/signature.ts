import { contentId } from '@communique/db';
import { type CountryCode, type ReportRecord, sameName, type VisitRecord } from '@communique/domain';
import { linkPlace } from '../places.ts';
import { type DaySpan, spanOf } from './days.ts';

/** One side of a visit as a report tells it. */
export interface SideSignature {
  countries: CountryCode[];
  /** Ids of localities, units of no particular day; empty for national bodies. */
  localities: string[];
  /** Names of the people on this side, the leader left out. */
  people: string[];
}

/**
 * What one report tells of one visit, as far as it serves to recognise the visit in another report. Plain data, and made
 * from the record alone, so that it can be stored beside the report and compared at any time.
 */
export interface VisitSignature {
  /** The id that the visit has by this report alone. */
  id: string;
  report: string;
  sender: SideSignature;
  host: SideSignature;
  leader: string | null;
  leaderOffices: string[];
  organisation: string | null;
  days: DaySpan | null;
  /** ISO day. */
  published: string | null;
  themes: string[];
}

/** The id of the n-th visit of a report by that report alone. */
export const ownVisitId = (report: string, ordinal: number): string => contentId('visit', report, ordinal);

const sorted = (values: readonly string[]): string[] => [...new Set(values)].sort();

/** People of a visit by side: by meeting where they are told in one, else by country. */
function peopleOf(record: ReportRecord, visit: VisitRecord, senders: CountryCode[], hosts: CountryCode[]) {
  const guests = new Set(record.meetings.flatMap((meeting) => meeting.guests));
  const receivers = new Set(record.meetings.flatMap((meeting) => meeting.hosts));
  const isLeader = (name: string): boolean => visit.leader !== null && sameName(name, visit.leader);
  for (const { name, country } of record.people) {
    if (guests.has(name) || receivers.has(name) || country === null) continue;
    if (senders.includes(country)) guests.add(name);
    else if (hosts.includes(country)) receivers.add(name);
  }
  const named = (names: ReadonlySet<string>): string[] => sorted([...names].filter((name) => !isLeader(name)));
  return { guests: named(guests), hosts: named(receivers) };
}

function signatureOf(report: string, record: ReportRecord, visit: VisitRecord, ordinal: number): VisitSignature {
  const context = { body: record.body, day: null };
  const localityId = (name: string, country: CountryCode | null): string =>
    linkPlace(name, country, context).locality.id;
  const known = (codes: readonly (CountryCode | null)[]): CountryCode[] =>
    sorted(codes.filter((code) => code !== null));
  const senders = known([visit.sender.country]);
  const hosts = known(visit.hosts.map(({ country }) => country));
  const people = peopleOf(record, visit, senders, hosts);
  const { leader } = visit;
  const leaderOffices =
    leader === null ? [] : (record.people.find(({ name }) => sameName(name, leader))?.offices ?? []);
  return {
    id: ownVisitId(report, ordinal),
    report,
    sender: {
      countries: senders,
      localities: sorted(visit.sender.localities.map((name) => localityId(name, visit.sender.country))),
      people: people.guests,
    },
    host: {
      countries: hosts,
      localities: sorted(
        visit.hosts.flatMap(({ locality, country }) => (locality === null ? [] : [localityId(locality, country)])),
      ),
      people: people.hosts,
    },
    leader,
    leaderOffices: sorted(leaderOffices),
    organisation: visit.sender.organisation,
    days: spanOf(visit),
    published: record.published,
    themes: sorted(record.themes),
  };
}

/** The signatures of a record's visits, in their order. Online meetings are no visits and have none. */
export const visitSignatures = (report: string, record: ReportRecord): VisitSignature[] =>
  record.visits.map((visit, ordinal) => signatureOf(report, record, visit, ordinal));
