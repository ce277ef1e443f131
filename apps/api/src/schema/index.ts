import { builder } from './builder.ts';
import './scalars.ts';
import './totals.ts';
import './error/type.ts';
import './query.ts';
import './theme/queries.ts';
import './locality/queries.ts';
import './person/organisation.ts';
import './person/queries.ts';
import './report/queries.ts';
import './report/visits.ts';
import './evidence/type.ts';
import './visit/party.ts';
import './visit/person.ts';
import './visit/queries.ts';
import './meeting/type.ts';
import './meeting/participant.ts';
import './meeting/document.ts';
import './meeting/invitation.ts';
import './statement/queries.ts';
import './counts/theme-counts.ts';
import './counts/locality-counts.ts';
import './dataset/query.ts';
import './briefing/query.ts';

/** The schema of the whole API, in alphabetical order; `schema.graphql` is its text. */
export const schema = builder.toSchema({ sortSchema: true });
