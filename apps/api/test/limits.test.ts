import { describe, expect, test } from 'vitest';
import { bench } from './harness.ts';

describe('cost', () => {
  const api = bench();

  const costOf = async (body: object): Promise<{ cost: number; errors?: { message: string }[] }> => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const { extensions, errors } = await response.json();
    return { cost: extensions?.cost, errors };
  };

  test.each<[string, object, number]>([
    ['a field is a value', { query: '{ dataset { version } }' }, 2],
    ['a page is as many as it holds', { query: '{ visits(first: 50) { nodes { id } } }' }, 1 + 50 * 2],
    ['without a size it is the usual one', { query: '{ visits { nodes { id } } }' }, 1 + 20 * 2],
    [
      'pages in pages',
      { query: '{ visits(first: 5) { nodes { statements(first: 3) { nodes { id } } } } }' },
      1 + 5 * (1 + (1 + 3 * 2)),
    ],
    [
      'sizes in variables count',
      { query: 'query ($n: Int) { visits(first: $n) { nodes { id } } }', variables: { n: 100 } },
      1 + 100 * 2,
    ],
    [
      'of several operations the one that is run',
      { query: 'query A { visits(first: 100) { nodes { id } } } query B { dataset { version } }', operationName: 'B' },
      2,
    ],
  ])('%s', async (_name, body, cost) => {
    expect(await costOf(body)).toEqual({ cost, errors: undefined });
  });

  test('of what is too costly it is told too', async () => {
    const { cost, errors } = await costOf({
      query: '{ visits(first: 100) { nodes { statements(first: 100) { nodes { evidence(first: 100) { quote } } } } } }',
    });
    expect(cost).toBeGreaterThan(250_000);
    expect(errors?.[0]?.message).toContain(`is ${cost}, the limit is 250000`);
  });

  test('wrong arguments are told as ever', async () => {
    const { errors } = await costOf({ query: '{ visits(first: 101) { nodes { id } } }' });
    expect(errors?.[0]?.message).toContain('first must be from 1 to 100');
  });

  test('on this machine nothing is limited', async () => {
    const big = '{ visits(first: 100) { nodes { statements(first: 100) { nodes { id side } } } } }';
    for (let round = 0; round < 5; round += 1) expect((await api.ask(big)).status).toBe(200);
  });
});

describe('rate', () => {
  const api = bench({ settings: { rateLimit: 250_000, trustedProxies: 1 } });
  const BIG = '{ visits(first: 100) { nodes { statements(first: 100) { nodes { id side day } } } } }';

  const from = (
    address: string,
    path = '/graphql',
    query: string | null = '{ dataset { version } }',
  ): Promise<Response> =>
    fetch(`${api.url}${path}`, {
      method: query === null ? 'GET' : 'POST',
      headers: { 'x-forwarded-for': address, 'content-type': 'application/json' },
      ...(query === null ? {} : { body: JSON.stringify({ query }) }),
    });

  test('whoever has spent his points is told when to come again; others are served', async () => {
    let last = await from('203.0.113.1', '/graphql', BIG);
    expect(last.status).toBe(200);
    for (let round = 0; round < 8 && last.status === 200; round += 1) last = await from('203.0.113.1', '/graphql', BIG);
    expect(last.status).toBe(429);
    const wait = Number(last.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    const { data, errors, extensions } = await last.json();
    expect(data ?? null).toBeNull();
    expect(errors).toEqual([
      {
        message: expect.stringMatching(/^This request costs \d+ points and \d+ are left\. Try again in \d+ seconds/),
        extensions: { code: 'RATE_LIMITED', retryAfter: wait, requestId: last.headers.get('x-request-id') },
      },
    ]);
    expect(extensions.cost).toBeGreaterThan(0);
    expect((await from('203.0.113.1')).status).toBe(200);
    expect((await from('203.0.113.2', '/graphql', BIG)).status).toBe(200);
    expect((await from('127.0.0.1', '/graphql', BIG)).status).toBe(200);
  });

  test('files cost points as well', async () => {
    const answers: Response[] = [];
    for (let round = 0; round < 3; round += 1) answers.push(await from('203.0.113.3', '/export/visits.csv', null));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(Number(answers[2]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await answers[2]?.json()).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
    expect((await from('203.0.113.3', '/health/live', null)).status).toBe(200);
  });
});
