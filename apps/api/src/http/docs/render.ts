import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import { isIntrospectionType } from 'graphql';
import { EXAMPLES } from './examples.ts';
import { type Html, html, page } from './html.ts';
import { KINDS, typeSection } from './types.ts';

const links = (types: readonly GraphQLNamedType[]): Html[] =>
  types.map(({ name }) => html`<a href="#${name}">${name}</a> `);

/** Addresses beside the documentation. */
const places = (graphiql: boolean): Html => html`<ul>
${graphiql ? html`<li><a href="/graphql">GraphiQL</a>: ask and see</li>` : html``}
<li><a href="/openapi.json">openapi.json</a>: files and briefings by address</li>
<li><a href="/export/visits.csv">visits.csv</a>, <a href="/export/statements.csv">statements.csv</a>, <a href="/export/theme-counts.csv">theme-counts.csv</a>: the data as files</li>
</ul>`;

/**
 * The documentation of a schema: its queries, types and examples, all from the schema itself.
 * @param graphiql whether GraphiQL is there to run the examples in.
 */
export function docsPage(schema: GraphQLSchema, graphiql: boolean): string {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null);
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !roots.some((root) => root === type))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const kinds = KINDS.map(({ title, of }) => ({ title, types: types.filter(of) })).filter((kind) => kind.types.length);
  const examples = EXAMPLES.map(
    ({ title, query }) => html`<h3>${title}</h3><pre>${query}</pre>
${graphiql ? html`<p><a href="/graphql?query=${encodeURIComponent(query)}">Run it in GraphiQL</a></p>` : html``}`,
  );
  return page(
    'Communiqué: documentation of the API',
    html`<h1>Documentation of the API</h1>
<p>${roots[0]?.description ?? ''} Send queries to <code>POST /graphql</code>, or <code>GET /graphql?query=…</code>.</p>${places(graphiql)}
<nav><a href="#examples">Examples</a>${roots.map(({ name }) => html`<a href="#${name}">${name}</a>`)}${kinds.map(({ title }) => html`<a href="#${title}">${title}</a>`)}</nav>
<h2 id="examples">Examples</h2>${examples}
${roots.map((root) => typeSection(root))}
${kinds.map(({ title, types: some }) => html`<h2 id="${title}">${title}</h2><p>${links(some)}</p>${some.map(typeSection)}`)}`,
  );
}

/** The page of the bare address. */
export const homePage = (graphiql: boolean): string =>
  page(
    'Communiqué: the API',
    html`<h1>Communiqué: the API</h1>
<p>Visits of delegations as data, each fact with the words it rests on.</p>
<ul><li><a href="/docs">Documentation</a>: types, fields, arguments, examples</li></ul>${places(graphiql)}`,
  );
