import type { CountryCode, Host, Locality, VisitRecord } from '@communique/domain';
import { type LinkedOrganisation, placeInTitle, withAncestors } from '../../linking/index.ts';
import { type Context, factId, knownCountry, organisationOf, placeOf } from './context.ts';
import { type Rows, toDate } from './rows.ts';

/** One party of a visit with what it is linked to. */
export interface Party {
  side: 'SENDER' | 'HOST';
  country: CountryCode | null;
  locality: Locality | null;
  organisation: LinkedOrganisation | null;
  /** Of hosts; null for senders. */
  stage: 'VISITED' | 'PLANNED' | null;
}

/** A visit of the record, linked. */
export interface LinkedVisit {
  id: string;
  index: number;
  record: VisitRecord;
  parties: Party[];
}

function senders(context: Context, { sender }: VisitRecord): Party[] {
  const country = knownCountry(sender.country);
  const localities = sender.localities.map((name) => placeOf(context, name, country));
  const [sole = null] = localities.length === 1 ? localities : [];
  const organisation =
    sender.organisation === null
      ? null
      : organisationOf(
          context,
          sender.organisation,
          country,
          sole ?? placeInTitle(sender.organisation, country, context.places),
        );
  const party = (locality: Locality | null, body: LinkedOrganisation | null): Party => ({
    side: 'SENDER',
    country: country ?? knownCountry(locality?.country ?? null),
    locality,
    organisation: body,
    stage: null,
  });
  if (sole !== null || localities.length === 0) return [party(sole, organisation)];
  const parties = localities.map((locality) => party(locality, null));
  return organisation === null ? parties : [...parties, party(null, organisation)];
}

/** A visit that begins after the report was published is still to come: its hosts are planned. */
function hosts(context: Context, { hosts: given, start }: VisitRecord): Party[] {
  const { published } = context.record;
  const stage = start !== null && published !== null && start > published ? 'PLANNED' : 'VISITED';
  return given.map((host: Host): Party => {
    const country = knownCountry(host.country);
    const locality = host.locality === null ? null : placeOf(context, host.locality, country);
    return {
      side: 'HOST',
      country: country ?? knownCountry(locality?.country ?? null),
      locality,
      organisation: null,
      stage,
    };
  });
}

const named = ({ country, locality, organisation }: Party): boolean =>
  country !== null || locality !== null || organisation !== null;

/** Links the parties of all visits of the record. */
export function linkVisits(context: Context): LinkedVisit[] {
  return context.record.visits.map((record, index) => ({
    id: factId(context, 'visit', index),
    index,
    record,
    parties: [...senders(context, record), ...hosts(context, record)].filter(named),
  }));
}

/** The side of a visit that a country is on; null when it is on neither or on both. */
export function sideOf(visit: LinkedVisit, country: CountryCode | null): 'SENDER' | 'HOST' | null {
  const sides = new Set(visit.parties.filter((party) => party.country === country).map(({ side }) => side));
  const [side] = sides;
  return country !== null && sides.size === 1 && side !== undefined ? side : null;
}

/** The localities of a side; of hosts, those where the delegation was. */
export function localitiesOf(visit: LinkedVisit, side: 'SENDER' | 'HOST'): Locality[] {
  return visit.parties
    .filter((party) => party.side === side && party.stage !== 'PLANNED')
    .flatMap(({ locality }) => (locality === null ? [] : [locality]));
}

/** How the date is known, from the evidence of the visit's start or EDTF text. */
function dateGrounds({ record }: Context, { index, record: visit }: LinkedVisit) {
  const of = (field: string) => record.evidence.find((proof) => proof.field === `/visits/${index}/${field}`);
  const proof = visit.start === null ? (of('edtf') ?? of('start')) : of('start');
  if (visit.start === null && visit.edtf === null) {
    return { dateStatus: 'ABSENT', dateReason: proof?.reason ?? 'no date in the text' } as const;
  }
  if (proof?.status === 'inferred') return { dateStatus: 'INFERRED', dateReason: proof.reason ?? proof.rule } as const;
  return { dateStatus: 'STATED', dateReason: null } as const;
}

const PRECISIONS = { day: 'DAY', month: 'MONTH', year: 'YEAR' } as const;

/** Adds the rows of the visits, their parties and the localities they count for. */
export function addVisits(rows: Rows, context: Context, visits: readonly LinkedVisit[]): void {
  for (const visit of visits) {
    const { id, index, record, parties } = visit;
    const leaderCountry = knownCountry(record.sender.country);
    const { start, end, edtf, rangeStated, datePrecision } = record;
    rows.visit.push({
      id,
      leaderId: record.leader === null ? null : context.people.link(record.leader, leaderCountry).id,
      start: toDate(start),
      end: toDate(end),
      datePrecision: datePrecision && PRECISIONS[datePrecision],
      edtf,
      rangeStated,
      ...dateGrounds(context, visit),
    });
    rows.visitReport.push({ visitId: id, reportId: context.reportId, ordinal: index });
    parties.forEach(({ side, country, locality, organisation, stage }, ordinal) => {
      rows.visitParty.push({
        id: factId(context, `party of visit ${index}`, ordinal),
        visitId: id,
        side,
        countryCode: country,
        localityId: locality?.id ?? null,
        organisationId: organisation?.id ?? null,
        stage,
        ordinal,
      });
    });
    addCountedLocalities(rows, visit);
  }
}

function addCountedLocalities(rows: Rows, { id, parties }: LinkedVisit): void {
  for (const side of ['SENDER', 'HOST'] as const) {
    const ofSide = parties.filter((party) => party.side === side);
    const stage = side === 'SENDER' ? null : ofSide.every((party) => party.stage === 'PLANNED') ? 'PLANNED' : 'VISITED';
    const localities = ofSide.flatMap(({ locality }) => (locality === null ? [] : [locality]));
    for (const { locality, direct } of withAncestors(localities)) {
      rows.visitLocality.push({ visitId: id, localityId: locality.id, side, stage, direct });
    }
  }
}
