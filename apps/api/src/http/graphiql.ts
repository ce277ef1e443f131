import type { GraphiQLOptions } from 'graphql-yoga';

/** What GraphiQL shows a first visitor. */
const FIRST_QUERY = `# Visits between Vietnam and China in which something was signed, the latest first.
query Signed {
  visits(first: 5, filter: { acts: ["sign"], and: [{ countries: ["VN"] }, { countries: ["CN"] }] }) {
    totalCount
    nodes {
      start
      leader { name }
      parties { side country { code } locality { name } }
      statements(first: 3) { nodes { side act { label } themes { label } words { quote } } }
    }
  }
}
`;

export const GRAPHIQL: GraphiQLOptions = { title: 'Communiqué API', defaultQuery: FIRST_QUERY };

/** GraphiQL with its scripts and styles inline: nothing is fetched from elsewhere. Loaded when first asked for. */
export async function renderGraphiql(options: GraphiQLOptions): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL(options);
}
