import { type GraphQLField, getNamedType, isListType, isNonNullType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../src/schema/index.ts';
import { bench } from './harness.ts';

/** Which field of a record leads to which others, and what leads back; a path goes through parts that are no records. */
const EDGES: readonly (readonly [from: string, path: string, to: string])[] = [
  ['Visit', 'parties.locality', 'Locality'],
  ['Locality', 'visits.nodes', 'Visit'],
  ['Visit', 'parties.organisation', 'Organisation'],
  ['Organisation', 'visits.nodes', 'Visit'],
  ['Visit', 'people.person', 'Person'],
  ['Person', 'visits.nodes', 'Visit'],
  ['Visit', 'statements.nodes', 'Statement'],
  ['Statement', 'visit', 'Visit'],
  ['Visit', 'meetings', 'Meeting'],
  ['Meeting', 'visit', 'Visit'],
  ['Visit', 'reports', 'Report'],
  ['Report', 'visits', 'Visit'],
  ['Visit', 'evidence', 'Evidence'],
  ['Evidence', 'visit', 'Visit'],
  ['Locality', 'people.nodes', 'Person'],
  ['Person', 'offices.locality', 'Locality'],
  ['Locality', 'organisations', 'Organisation'],
  ['Organisation', 'locality', 'Locality'],
  ['Locality', 'meetings', 'Meeting'],
  ['Meeting', 'locality', 'Locality'],
  ['Locality', 'statements.nodes', 'Statement'],
  ['Statement', 'localities', 'Locality'],
  ['Organisation', 'people.nodes', 'Person'],
  ['Person', 'offices.organisation', 'Organisation'],
  ['Organisation', 'statements.nodes', 'Statement'],
  ['Statement', 'speakerOrganisation', 'Organisation'],
  ['Person', 'meetings', 'Meeting'],
  ['Meeting', 'participants.person', 'Person'],
  ['Person', 'statements.nodes', 'Statement'],
  ['Statement', 'speakerPerson', 'Person'],
  ['Person', 'evidence', 'Evidence'],
  ['Evidence', 'person', 'Person'],
  ['Report', 'people.nodes', 'Person'],
  ['Person', 'memberships.reports', 'Report'],
  ['Report', 'meetings', 'Meeting'],
  ['Meeting', 'report', 'Report'],
  ['Report', 'statements.nodes', 'Statement'],
  ['Statement', 'report', 'Report'],
  ['Report', 'evidence.nodes', 'Evidence'],
  ['Evidence', 'report', 'Report'],
  ['Statement', 'evidence', 'Evidence'],
  ['Evidence', 'statement', 'Statement'],
  ['Meeting', 'statements.nodes', 'Statement'],
  ['Statement', 'meeting', 'Meeting'],
  ['Meeting', 'evidence', 'Evidence'],
  ['Evidence', 'meeting', 'Meeting'],
];

const fieldOf = (type: unknown, name: string): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(type) ? type.getFields()[name] : undefined;

const isList = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type);

test.each(EDGES)('%s.%s leads to %s, and each list on the way is bounded', (from, path, to) => {
  let type: unknown = schema.getType(from);
  for (const name of path.split('.')) {
    const field = fieldOf(type, name);
    expect([name, field?.description?.length ?? 0]).toEqual([name, expect.toSatisfy((length: number) => length > 5)]);
    if (!field) return;
    const arguments_ = field.args.map((arg) => arg.name);
    if (isList(field) && name !== 'nodes' && name !== 'localities') expect(arguments_).toContain('first');
    if (getNamedType(field.type).name.endsWith('Connection'))
      expect(arguments_).toEqual(expect.arrayContaining(['first', 'after']));
    type = getNamedType(field.type);
  }
  expect(String(type)).toBe(to);
});

test('every edge has its way back', () => {
  const ways = new Set(EDGES.map(([from, , to]) => `${from} ${to}`));
  expect(EDGES.filter(([from, , to]) => !ways.has(`${to} ${from}`))).toEqual([]);
});

describe('over the fixture', () => {
  const api = bench();

  /** What a path within a record's JSON holds, lists spread and nulls left out. */
  const idsAt = (record: unknown, [name, ...more]: readonly string[]): string[] => {
    if (Array.isArray(record)) return record.flatMap((item) => idsAt(item, name === undefined ? [] : [name, ...more]));
    if (typeof record !== 'object' || record === null) return [];
    return name === undefined
      ? [(record as { id: string }).id]
      : idsAt((record as Record<string, unknown>)[name], more);
  };

  const selected = (path: string): string => path.split('.').reduceRight((inner, name) => `${name} { ${inner} }`, 'id');

  /** Ids of all records of a type that visits and reports lead to. */
  const all = async (type: string): Promise<string[]> => {
    const starts: Record<string, string> = {
      Visit: 'visits { nodes { id } }',
      Report: 'reports { nodes { id } }',
      Person: 'people { nodes { id } }',
      Statement: 'statements(first: 100) { nodes { id } }',
      Meeting: 'reports { nodes { meetings { id } } }',
      Locality: 'visits { nodes { parties { locality { id } } } }',
      Organisation: 'visits { nodes { parties { organisation { id } } } }',
      Evidence: 'visits { nodes { evidence { id } } }',
    };
    const path = (starts[type] ?? '').match(/[a-z]\w*(?=[ (].*\{)/gi) ?? [];
    const { data } = await api.ask(`{ ${starts[type]} }`);
    return [
      ...new Set(
        idsAt(
          data,
          path.filter((name) => name !== 'first'),
        ),
      ),
    ];
  };

  const pairs = async (from: string, path: string): Promise<string[]> => {
    const { data } = await api.ask<{ nodes: { id: string }[] }>(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on ${from} { ${selected(path)} } } }`,
      { ids: (await all(from)).slice(0, 100) },
    );
    return data.nodes.flatMap((record) => idsAt(record, path.split('.')).map((id) => `${record.id} ${id}`));
  };

  /** The new edges against those that lead back. */
  test.each([
    ['Organisation', 'visits.nodes', 'Visit', 'parties.organisation'],
    ['Person', 'meetings', 'Meeting', 'participants.person'],
    ['Person', 'visits.nodes', 'Visit', 'people.person'],
    ['Report', 'visits', 'Visit', 'reports'],
  ])('%s.%s holds what %s.%s does', async (from, path, to, back) => {
    const there = new Set(await pairs(from, path));
    const andBack = new Set((await pairs(to, back)).map((pair) => pair.split(' ').reverse().join(' ')));
    expect(there.size).toBeGreaterThan(0);
    expect([...there].sort()).toEqual([...andBack].sort());
  });

  test('who held an office of a locality, and whom a report names', async () => {
    const { data } = await api.ask<{
      people: { nodes: { id: string; offices: { locality: { id: string } | null; report: { id: string } }[] }[] };
    }>('{ people(first: 100) { nodes { id offices { locality { id } report { id } } } } }');
    const held = data.people.nodes.flatMap(({ id, offices }) =>
      offices.flatMap(({ locality }) => (locality ? [`${locality.id} ${id}`] : [])),
    );
    expect(held.length).toBeGreaterThan(0);
    const places = [...new Set(held.map((pair) => pair.split(' ')[0]))];
    const listed = await api.ask<{ nodes: { id: string; people: { totalCount: number; nodes: { id: string }[] } }[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Locality { people { totalCount nodes { id } } } } }',
      { ids: places },
    );
    const found = listed.data.nodes.flatMap(({ id, people }) => people.nodes.map((person) => `${id} ${person.id}`));
    expect(found.sort()).toEqual([...new Set(held)].sort());
    expect(listed.data.nodes.map(({ people }) => people.totalCount)).toEqual(
      listed.data.nodes.map(({ people }) => people.nodes.length),
    );
    const reports = new Set(await pairs('Report', 'people.nodes'));
    for (const { id, offices } of data.people.nodes)
      for (const { report } of offices) expect(reports).toContain(`${report.id} ${id}`);
  });
});
