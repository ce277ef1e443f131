import type { DocumentParty, DocumentRecord } from '@communique/domain';
import { placeInTitle } from '../../linking/index.ts';
import { type Context, factId, knownCountry, organisationOf, placeOf } from './context.ts';
import type { LinkedMeeting } from './meetings.ts';
import { type Rows, toDate } from './rows.ts';
import type { LinkedVisit } from './visits.ts';

const STATUSES = { signed: 'SIGNED', 'to-be-signed': 'TO_BE_SIGNED' } as const;

/** Adds the rows of the documents, of their parties and of those who signed them; each belongs to the first visit, or, online, to the first meeting. */
export function addDocuments(
  rows: Rows,
  context: Context,
  visits: readonly LinkedVisit[],
  meetings: readonly LinkedMeeting[],
): void {
  const { record, reportId } = context;
  const visitId = visits[0]?.id ?? null;
  const meetingId = visitId === null ? (meetings[0]?.id ?? null) : null;
  record.documents?.forEach((document, ordinal) => {
    const id = factId(context, 'document', ordinal);
    const { title, kind, day, status } = document;
    rows.document.push({
      id,
      reportId,
      visitId,
      meetingId,
      title,
      kind,
      day: toDate(day),
      status: STATUSES[status],
      ordinal,
    });
    addParties(rows, context, id, document);
    for (const personId of signatoriesOf(context, document)) rows.documentSignatory.push({ documentId: id, personId });
  });
}

/** Parties that name nothing that is known are left out. */
function addParties(rows: Rows, context: Context, documentId: string, { parties }: DocumentRecord): void {
  const linked = parties.map((party) => partyOf(context, party));
  linked
    .filter(({ countryCode, localityId, organisationId }) => countryCode ?? localityId ?? organisationId)
    .forEach((party, ordinal) => {
      rows.documentParty.push({ documentId, ordinal, ...party });
    });
}

function partyOf(context: Context, { country: code, locality: name, organisation: body }: DocumentParty) {
  const country = knownCountry(code);
  const locality = name === null ? null : placeOf(context, name, country);
  const seat = locality ?? (body === null ? null : placeInTitle(body, country, context.places));
  const organisation = body === null ? null : organisationOf(context, body, country, seat);
  return {
    countryCode: country ?? knownCountry(locality?.country ?? null),
    localityId: organisation ? null : (locality?.id ?? null),
    organisationId: organisation?.id ?? null,
  };
}

/** People of the record alone, each once. */
const signatoriesOf = ({ people }: Context, { signatories }: DocumentRecord): Set<string> =>
  new Set(signatories.flatMap((name) => people.find(name)?.id ?? []));
