import type { Measured } from './load.ts';
import { load } from './load.ts';

const nested = (levels: number, within: string): string =>
  levels ? `{ visit ${nested(levels - 1, within)} }` : within;

/** Requests that cost much or are wrong: deep, wide, aliased, huge, slow, batched, introspection, broken. */
export const HOSTILE: readonly string[] = [
  JSON.stringify({ query: `{ visits { nodes { statements(first: 1) { nodes ${nested(30, '{ id }')} } } } }` }),
  JSON.stringify({
    query: `{ visits(first: 100) { nodes { ${Array.from({ length: 399 }, (_, at) => `f${at}: start`).join(' ')} } } }`,
  }),
  JSON.stringify({ query: `{ ${Array.from({ length: 300 }, (_, at) => `v${at}: visits { totalCount }`).join(' ')} }` }),
  JSON.stringify({
    query: `{ visits(first: 100) { nodes { statements(first: 100) { nodes { evidence(first: 20) { quote } } } } } }`,
  }),
  JSON.stringify({
    query: `{ a: people(filter: { text: "zz" }) { totalCount } b: statements(filter: { text: "zz" }) { totalCount } }`,
  }),
  JSON.stringify(Array.from({ length: 50 }, () => ({ query: '{ visits { totalCount } }' }))),
  JSON.stringify({ query: '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }' }),
  JSON.stringify({ query: 'x'.repeat(100_000) }),
  '{ "query": ',
];

/** Connections over which all of them are sent at once. */
const CONNECTIONS = 1;

/** Measures a normal query beside hostile ones: each of these over a connection of its own, again and again. */
export async function besideHostile(
  port: number,
  body: string,
  connections: number,
  milliseconds: number,
): Promise<Measured> {
  const path = '/graphql';
  const [measured] = await Promise.all([
    load({ port, path, body, connections, milliseconds }),
    ...HOSTILE.map((hostile) =>
      load({ port, path, body: hostile, connections: CONNECTIONS, milliseconds, isAny: true }),
    ),
  ]);
  return measured;
}
