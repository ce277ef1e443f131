import type { Prisma } from '@communique/db';
import type { ReportRecord } from '@communique/domain';
import { type VisitSignature, visitSignatures } from '../../linking/visits/index.ts';
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
}

const isoDay = (date: Date | string | null | undefined): string | null =>
  date == null ? null : new Date(date).toISOString().slice(0, 10);

const of = <T extends { visitId: string }>(rows: readonly T[], id: string): Omit<T, 'visitId'>[] =>
  rows.filter(({ visitId }) => visitId === id).map(({ visitId: _, ...rest }) => rest);

/** The tellings of a report, from its prepared rows. */
export function tellingsOf(reportId: string, record: ReportRecord, rows: Rows): Telling[] {
  const signatures = visitSignatures(reportId, record);
  return rows.visit.flatMap(({ id, start, end, ...visit }, ordinal) => {
    const signature = signatures[ordinal];
    if (signature === undefined) return [];
    const facts = {
      visit: { ...visit, start: isoDay(start), end: isoDay(end) },
      parties: of(rows.visitParty, id),
      localities: of(rows.visitLocality, id),
      people: of(rows.visitPerson, id),
    };
    return [{ id, reportId, ordinal, published: record.published, signature, facts }];
  });
}

/** Ids of the organisations and localities that a telling's rows name. */
export const refersTo = ({ parties, localities }: TellingFacts): string[] => [
  ...new Set([
    ...parties.flatMap(({ organisationId, localityId }) => [organisationId ?? [], localityId ?? []].flat()),
    ...localities.map(({ localityId }) => localityId),
  ]),
];
