import type { Invitee } from '@communique/domain';
import { placeInTitle } from '../../linking/index.ts';
import { type Context, factId, knownCountry, organisationOf, placeOf } from './context.ts';
import type { Rows } from './rows.ts';
import type { LinkedVisit } from './visits.ts';

/** Adds the rows of the invitations; names stand as written, with the person, locality or body that they mean. */
export function addInvitations(rows: Rows, context: Context, visits: readonly LinkedVisit[]): void {
  context.record.invitations?.forEach(({ by, to, forEdtf }, ordinal) => {
    const [inviting, invited] = [linked(context, by), linked(context, to)];
    rows.invitation.push({
      id: factId(context, 'invitation', ordinal),
      reportId: context.reportId,
      visitId: visits[0]?.id ?? null,
      by: by.name,
      byPersonId: inviting.person,
      byLocalityId: inviting.locality,
      byOrganisationId: inviting.organisation,
      to: to.name,
      toPersonId: invited.person,
      toLocalityId: invited.locality,
      toOrganisationId: invited.organisation,
      forEdtf,
      ordinal,
    });
  });
}

/** The ids of what a name means; at most one of them. */
function linked(context: Context, { name, kind, country: code }: Invitee) {
  const country = knownCountry(code);
  const none = { person: null, locality: null, organisation: null };
  if (kind === 'person') return { ...none, person: context.people.find(name)?.id ?? null };
  if (kind === 'locality') return { ...none, locality: placeOf(context, name, country).id };
  const { id } = organisationOf(context, name, country, placeInTitle(name, country, context.places));
  return { ...none, organisation: id };
}
