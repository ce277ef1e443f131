import type { Prisma } from '@communique/db';
import type { ReportRecord } from '@communique/domain';
import { type Corrections, given, NO_CORRECTIONS, type PartyValue } from '../../correcting/index.ts';
import { spanOf, type VisitSignature, visitSignatures } from '../../linking/visits/index.ts';
import type { Rows } from '../preparing/index.ts';

/** A visit's own row, with days in ISO form, so that it can be kept as JSON. */
export type VisitFacts = Omit<Prisma.VisitCreateManyInput, 'id' | 'start' | 'end'> & {
  start: string | null;
  end: string | null;
};

/** The rows of a visit by one report alone, but for the visit's id. */
export interface TellingFacts {
  visit: VisitFacts;
  parties: Omit<Prisma.VisitPartyCreateManyInput, 'visitId'>[];
  localities: Omit<Prisma.VisitLocalityCreateManyInput, 'visitId'>[];
  people: Omit<Prisma.VisitPersonCreateManyInput, 'visitId'>[];
}

/** What one report tells of a visit. */
export interface Telling {
  /** The visit's id by this report alone. */
  id: string;
  reportId: string;
  ordinal: number;
  /** ISO day on which the report came out. */
  published: string | null;
  signature: VisitSignature;
  facts: TellingFacts;
  /** Ids of the corrections that the facts hold, in their order. */
  corrected: string[];
}

const isoDay = (date: Date | string | null | undefined): string | null =>
  date == null ? null : new Date(date).toISOString().slice(0, 10);

const of = <T extends { visitId: string }>(rows: readonly T[], id: string): Omit<T, 'visitId'>[] =>
  rows.filter(({ visitId }) => visitId === id).map(({ visitId: _, ...rest }) => rest);

/** How a visit is recognised when an editor has corrected it: by what is right. */
function correctedSignature(signature: VisitSignature, corrections: Corrections): VisitSignature {
  const { id } = signature;
  const side = (own: VisitSignature['sender'], parties: readonly PartyValue[] | undefined): VisitSignature['sender'] =>
    parties === undefined
      ? own
      : {
          ...own,
          countries: [...new Set(parties.flatMap(({ country }) => country ?? []))].sort(),
          localities: [...new Set(parties.flatMap(({ locality }) => locality?.id ?? []))].sort(),
        };
  const leader = given(corrections, id, 'visit.leader');
  const days = given(corrections, id, 'visit.days');
  return {
    ...signature,
    sender: side(signature.sender, given(corrections, id, 'visit.senders')?.value),
    host: side(signature.host, given(corrections, id, 'visit.hosts')?.value),
    leader: leader ? (leader.value?.name ?? null) : signature.leader,
    days: days ? spanOf(days.value) : signature.days,
  };
}

/** The tellings of a report, from its prepared rows. Those of rejected visits are among them: they are only not shown. */
export function tellingsOf(
  reportId: string,
  record: ReportRecord,
  rows: Rows,
  corrections: Corrections = NO_CORRECTIONS,
  corrected: (tellingId: string) => string[] = () => [],
): Telling[] {
  const signatures = visitSignatures(reportId, record).map((one) => correctedSignature(one, corrections));
  return rows.visit.flatMap(({ id, start, end, ...visit }, ordinal) => {
    const signature = signatures[ordinal];
    if (signature === undefined) return [];
    const facts = {
      visit: { ...visit, start: isoDay(start), end: isoDay(end) },
      parties: of(rows.visitParty, id),
      localities: of(rows.visitLocality, id),
      people: of(rows.visitPerson, id),
    };
    return [{ id, reportId, ordinal, published: record.published, signature, facts, corrected: corrected(id) }];
  });
}

/** Ids of the organisations and localities that a telling's rows name. */
export const refersTo = ({ parties, localities }: TellingFacts): string[] => [
  ...new Set([
    ...parties.flatMap(({ organisationId, localityId }) => [organisationId ?? [], localityId ?? []].flat()),
    ...localities.map(({ localityId }) => localityId),
  ]),
];
