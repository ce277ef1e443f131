import type { CountryCode, Host, Locality, VisitRecord } from '@communique/domain';
import { given, type PartyValue, withDays } from '../../correcting/index.ts';
import { type LinkedOrganisation, type LinkedPerson, placeInTitle, withAncestors } from '../../linking/index.ts';
import { type Context, chosenPerson, chosenPlace, factId, knownCountry, organisationOf, placeOf } from './context.ts';
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
  leader: LinkedPerson | null;
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
function stageOf({ record: { published } }: Context, { start }: VisitRecord): 'VISITED' | 'PLANNED' {
  return start !== null && published !== null && start > published ? 'PLANNED' : 'VISITED';
}

function hosts(context: Context, visit: VisitRecord): Party[] {
  const stage = stageOf(context, visit);
  return visit.hosts.map((host: Host): Party => {
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

/** The parties that an editor gives a side. */
function chosenParties(context: Context, visit: VisitRecord, side: Party['side'], values: readonly PartyValue[]) {
  return values.map(({ country: code, locality: place, organisation: body, stage }): Party => {
    const locality = place === null ? null : chosenPlace(context, place, code);
    const country = knownCountry(code) ?? knownCountry(locality?.country ?? null);
    const organisation = body === null ? null : organisationOf(context, body, country, locality);
    return {
      side,
      country,
      locality,
      organisation,
      stage: side === 'HOST' ? (stage ?? stageOf(context, visit)) : null,
    };
  });
}

function leaderOf(context: Context, id: string, { leader, sender }: VisitRecord): LinkedPerson | null {
  const correction = given(context.corrections, id, 'visit.leader');
  if (correction) return correction.value && chosenPerson(context, correction.value);
  return leader === null ? null : context.people.link(leader, knownCountry(sender.country));
}

/** Links the parties and leaders of all visits of the record; where an editor has given others, these. */
export function linkVisits(context: Context): LinkedVisit[] {
  const { corrections } = context;
  return context.record.visits.map((read, index) => {
    const id = factId(context, 'visit', index);
    const days = given(corrections, id, 'visit.days');
    const dated = days ? withDays(read, days.value) : read;
    const sending = given(corrections, id, 'visit.senders');
    const receiving = given(corrections, id, 'visit.hosts');
    const parties = [
      ...(sending ? chosenParties(context, dated, 'SENDER', sending.value) : senders(context, dated)),
      ...(receiving ? chosenParties(context, dated, 'HOST', receiving.value) : hosts(context, dated)),
    ].filter(named);
    const leader = leaderOf(context, id, dated);
    return { id, index, record: { ...dated, leader: leader?.name ?? null }, parties, leader };
  });
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

/** How the date is known: as an editor says, else from the evidence of the visit's start or EDTF text. */
function dateGrounds({ record, corrections }: Context, { id, index, record: visit }: LinkedVisit) {
  const correction = given(corrections, id, 'visit.days');
  if (correction && visit.edtf === null)
    return { dateStatus: 'ABSENT', dateReason: `corrected: ${correction.reason}` } as const;
  if (correction?.kind === 'SET')
    return { dateStatus: 'INFERRED', dateReason: `corrected: ${correction.reason}` } as const;
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
    const { id, index, record, parties, leader } = visit;
    const { start, end, edtf, rangeStated, datePrecision } = record;
    rows.visit.push({
      id,
      leaderId: leader?.id ?? null,
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
    addCountedLocalities(rows, context, visit);
  }
}

function addCountedLocalities(rows: Rows, context: Context, { id, parties }: LinkedVisit): void {
  for (const side of ['SENDER', 'HOST'] as const) {
    const ofSide = parties.filter((party) => party.side === side);
    const stage = side === 'SENDER' ? null : ofSide.every((party) => party.stage === 'PLANNED') ? 'PLANNED' : 'VISITED';
    const localities = ofSide.flatMap(({ locality }) => (locality === null ? [] : [locality]));
    for (const { locality, direct } of withAncestors(localities, context.places.day)) {
      rows.visitLocality.push({ visitId: id, localityId: locality.id, side, stage, direct });
    }
  }
}
