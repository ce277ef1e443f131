import type { VisitFilter } from '../queries/variables.ts';

/** The query of the examples: whole, short, and good under any filter. */
const QUERY = `query Visits($filter: VisitFilter) {
  visits(filter: $filter, first: 20) {
    totalCount
    nodes {
      id
      start
      end
      leader { name }
      parties(first: 10) { side country { code } locality { name } }
      statements(first: 5) { nodes { act { code } words { quote } } }
    }
  }
}`;

/** Ways to ask the API for what the filters mean. */
export interface Examples {
  curl: string;
  query: string;
  variables: string;
  both: string;
}

/**
 * Examples under a filter.
 * @param api address of the GraphQL API.
 */
export function examplesOf(api: string, query: string, filter: VisitFilter): Examples {
  const file = new URL('/export/visits.csv', api);
  const variables = JSON.stringify({ filter }, null, 2);
  const body = JSON.stringify({ query: QUERY.replace(/\s+/g, ' '), variables: { filter } });
  return {
    curl: `curl -O ${quoted(`${file.href}${query ? `?${query}` : ''}`)}`,
    query: QUERY,
    variables,
    both: `curl ${quoted(api)} -H 'content-type: application/json' \\\n  -d ${quoted(body)}`,
  };
}

/** A word of a shell: nothing in it is run. */
const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;
