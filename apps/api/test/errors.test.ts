import { describe, expect, test } from 'vitest';
import { bench } from './harness.ts';

const api = bench();
const UNKNOWN = '00000000-0000-8000-8000-000000000000';

describe('typed: members of the answer', () => {
  const ONE = '__typename ... on Error { message code } ... on NotFound { id } ... on InvalidInput { field }';

  test.each([
    [`{ it: visit(id: "Visit:${UNKNOWN}") { ${ONE} } }`, 'NotFound', `No visit has the id "Visit:${UNKNOWN}".`],
    [`{ it: visit(id: "Visit:nothing") { ${ONE} } }`, 'InvalidInput', 'cannot be the id of a Visit'],
    [
      `{ it: visit(id: "Person:${UNKNOWN}") { ${ONE} } }`,
      'InvalidInput',
      'is the id of a Person; give the id of a Visit',
    ],
    [`{ it: locality(id: "VN-ZZ") { ${ONE} } }`, 'NotFound', 'No locality has the id "VN-ZZ".'],
    [`{ it: person(id: "${UNKNOWN}") { ${ONE} } }`, 'NotFound', 'No person has the id'],
    [`{ it: report(id: "x") { ${ONE} } }`, 'InvalidInput', 'take ids from the answers of this API'],
    [`{ it: statement(id: "${UNKNOWN}") { ${ONE} } }`, 'NotFound', 'No statement has the id'],
  ])('%s', async (query, type, message) => {
    const { data, errors, status } = await api.ask<{ it: { field?: string } }>(query);
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    expect(data.it).toMatchObject({
      __typename: type,
      message: expect.stringContaining(message),
      code: type === 'NotFound' ? 'NOT_FOUND' : 'INVALID_INPUT',
    });
    expect(data.it.field).toBe(type === 'InvalidInput' ? 'id' : undefined);
  });
});

describe('in errors: a code, what to do, where, and the id of the request', () => {
  test.each([
    ['{ visits(first: 101) { totalCount } }', 'INVALID_INPUT', 'first', 'from 1 to 100'],
    ['{ visits(first: 0) { totalCount } }', 'INVALID_INPUT', 'first', 'from 1 to 100'],
    ['{ visits(first: -1) { totalCount } }', 'INVALID_INPUT', 'first', 'from 1 to 100'],
    ['{ visits(first: 2, last: 2) { totalCount } }', 'INVALID_INPUT', 'last', 'not both'],
    ['{ visits { nodes { parties(first: 500) { side } } } }', 'INVALID_INPUT', 'first', 'from 1 to 100'],
    [
      '{ visits(filter: { from: "2024-02-01", to: "2024-01-01" }) { totalCount } }',
      'INVALID_INPUT',
      'filter.from',
      'earlier day',
    ],
    [
      '{ visits(filter: { from: "2024-02-01", undated: ONLY }) { totalCount } }',
      'INVALID_INPUT',
      'filter.undated',
      'leave out from and to',
    ],
    [
      '{ visits(filter: { countries: ["Vietnam"] }) { totalCount } }',
      'INVALID_INPUT',
      'filter.countries',
      'ISO 3166-1',
    ],
    ['{ visits(filter: { themes: ["Trade!"] }) { totalCount } }', 'INVALID_INPUT', 'filter.themes', 'query themes'],
    ['{ statements(filter: { sides: ["us"] }) { totalCount } }', 'INVALID_INPUT', 'filter.sides', 'ISO 3166-1'],
    ['{ visits(filter: { people: ["Khoa"] }) { totalCount } }', 'INVALID_INPUT', 'filter.people', 'id of a Person'],
    ['{ visits(filter: { text: "…" }) { totalCount } }', 'INVALID_INPUT', 'filter.text', 'letters or figures'],
    [
      '{ statements(filter: { text: "a\\u0000b" }) { totalCount } }',
      'INVALID_INPUT',
      'filter.text',
      'words to look for',
    ],
    ['{ visits(after: "nowhere") { nodes { id } } }', 'INVALID_INPUT', 'after', 'cursor'],
    ['{ themeCounts(groupBy: []) { statements } }', 'INVALID_INPUT', 'groupBy', 'at least one'],
    ['{ themeCounts(groupBy: [MONTH, YEAR]) { statements } }', 'INVALID_INPUT', 'groupBy', 'one of MONTH'],
    ['{ node(id: "what") { id } }', 'INVALID_INPUT', 'id', 'Locality:VN-66'],
  ])('%s', async (query, code, field, message) => {
    const { errors, headers } = await api.ask(query);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code, field, requestId: headers.get('x-request-id') },
    });
  });

  test('filters nested without end', async () => {
    let filter: object = { acts: ['sign'] };
    for (let depth = 0; depth < 8; depth += 1) filter = { not: filter };
    const { errors } = await api.ask('query ($filter: VisitFilter) { visits(filter: $filter) { totalCount } }', {
      filter,
    });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'INVALID_INPUT', field: 'filter' } });
  });

  test.each(['2024-02-30', '2024-2-3', 'yesterday', ''])('"%s" is no day', async (from) => {
    const { errors } = await api.ask('query ($from: Date) { visits(filter: { from: $from }) { totalCount } }', {
      from,
    });
    expect(errors?.[0]?.message).toContain('YYYY-MM-DD');
  });
});
