import type pg from 'pg';
import type { QueryName } from './names.ts';

/** One request of a query: how each contender is asked, and how its answer is read for comparing. */
export interface Question {
  ours: GraphQLRequest;
  peer: GraphQLRequest;
  /** Values of the hand-written statement. */
  raw: readonly unknown[];
}

export interface GraphQLRequest {
  query: string;
  variables: Record<string, unknown>;
}

/**
 * The most frequent theme in the latest five months, which have most visits: few months of a locality are empty even
 * in a small database, so that answers are about as long at any size, and growth is not theirs.
 */
const THEMES = 1;
const AGGREGATED = { from: '2026-02-01', to: '2026-06-30' };
const WORDS = { asked: 'Trần Quang', folded: '%tranquang%' };
const ORDER = 'orderBy: [START_DATE_DESC, ROW_ID_ASC]';

/** The questions, as this database's rows fill them. */
export async function questionsOf(
  pool: pg.Pool,
  peerCursor: (place: number) => Promise<string>,
): Promise<Record<QueryName, Question>> {
  const { rows: frequent } = await pool.query<{ subject: string }>(
    `SELECT subject FROM theme_counts WHERE subject_kind = 'theme' AND place_kind = 'any'
      GROUP BY 1 ORDER BY sum(statements) DESC, 1 LIMIT ${THEMES}`,
  );
  const themes = frequent.map(({ subject }) => subject);
  const { rows: counted } = await pool.query<{ place: number }>('SELECT (count(*) * 0.6)::int AS place FROM visits');
  const place = counted[0]?.place ?? 0;
  const { rows: found } = await pool.query<{ id: string; start: string }>(
    'SELECT id, start_date::text AS start FROM visits ORDER BY start_date DESC NULLS LAST, id OFFSET $1 LIMIT 1',
    [place],
  );
  const { id = '', start = '' } = found[0] ?? {};
  return {
    list: {
      ours: { query: '{ visits(first: 50) { nodes { id start end rangeStated } } }', variables: {} },
      peer: {
        query: `{ allVisits(first: 50, ${ORDER}) { nodes { rowId startDate endDate rangeStated } } }`,
        variables: {},
      },
      raw: [],
    },
    nested: {
      ours: {
        query: `{ visits(first: 20) { nodes { id start leader { name } parties { side country { code } locality { name } }
          meetings { day place } statements { nodes { id speaker } } } } }`,
        variables: {},
      },
      peer: {
        query: `{ allVisits(first: 20, ${ORDER}) { nodes { rowId startDate personByLeaderId { name }
          visitPartiesByVisitId { nodes { side countryByCountryCode { code } localityByLocalityId { nameEn } } }
          meetingsByVisitId { nodes { day place } } statementsByVisitId { nodes { rowId speaker } } } } }`,
        variables: {},
      },
      raw: [],
    },
    aggregate: {
      ours: {
        query: `query ($filter: StatementFilter) { themeCounts(groupBy: [THEME, LOCALITY, MONTH], filter: $filter) {
          theme { code } country { code } locality { code } period statements } }`,
        variables: { filter: { themes, ...AGGREGATED, online: false } },
      },
      peer: {
        query: `query ($themes: [String], $since: Date, $until: Date) { benchThemeCounts(themes: $themes, since: $since, until: $until) {
          nodes { theme country locality period statements } } }`,
        variables: { themes, since: AGGREGATED.from, until: AGGREGATED.to },
      },
      raw: [themes, AGGREGATED.from, AGGREGATED.to],
    },
    search: {
      ours: {
        query: 'query ($filter: VisitFilter) { visits(first: 20, filter: $filter) { nodes { id start } } }',
        variables: { filter: { text: WORDS.asked } },
      },
      peer: {
        query:
          'query ($pattern: String) { benchSearchVisits(pattern: $pattern, first: 20) { nodes { rowId startDate } } }',
        variables: { pattern: WORDS.folded },
      },
      raw: [WORDS.folded],
    },
    deep: {
      ours: {
        query: 'query ($after: String) { visits(first: 20, after: $after) { nodes { id start } } }',
        variables: { after: Buffer.from(`GPC:S:${id}`).toString('base64') },
      },
      peer: {
        query: `query ($after: Cursor) { allVisits(first: 20, after: $after, ${ORDER}) { nodes { rowId startDate } } }`,
        variables: { after: await peerCursor(place) },
      },
      raw: [start, id],
    },
  };
}

/** The peer's question for the cursor of the record at a place. */
export const peerCursorQuestion = (place: number): GraphQLRequest => ({
  query: `query ($offset: Int) { allVisits(first: 1, offset: $offset, ${ORDER}) { pageInfo { endCursor } } }`,
  variables: { offset: place },
});
