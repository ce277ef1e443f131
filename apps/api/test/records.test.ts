import { describe, expect, test } from 'vitest';
import { type Answer, bench } from './harness.ts';

const api = bench();

/** Answers of queries over the fixture, word for word. */
test.each<[string, string, unknown]>([
  [
    'themes in their order',
    '{ themes { code group { code } } }',
    { themes: expect.arrayContaining([{ code: 'border-economy', group: { code: 'economy' } }]) },
  ],
  [
    'acts',
    '{ acts { code } }',
    {
      acts: expect.arrayContaining(
        ['agree', 'sign', 'propose', 'intend', 'appraise', 'act', 'object'].map((code) => ({ code })),
      ),
    },
  ],
  [
    'countries that take part',
    '{ countries { code name nameVi } }',
    {
      countries: [
        { code: 'CN', name: 'China', nameVi: 'Trung Quốc' },
        { code: 'LA', name: 'Laos', nameVi: 'Lào' },
        { code: 'VN', name: 'Vietnam', nameVi: 'Việt Nam' },
      ],
    },
  ],
  [
    'a locality by code, with its way back to visits, statements and what lies below',
    `{ locality(id: "CN-GX") { ... on Locality {
        id code level name nameVi country { code } parent { code }
        visits { totalCount nodes { leader { name } } }
        statements(filter: { acts: ["propose"] }) { totalCount nodes { speaker } }
        children(first: 100) { code }
    } } }`,
    {
      locality: {
        id: 'Locality:CN-GX',
        code: 'CN-GX',
        level: 1,
        name: 'Guangxi',
        nameVi: 'Quảng Tây',
        country: { code: 'CN' },
        parent: null,
        visits: { totalCount: 1, nodes: [{ leader: { name: 'Tran Minh Khoa' } }] },
        statements: { totalCount: 1, nodes: [{ speaker: 'Tran Minh Khoa' }] },
        children: expect.arrayContaining([{ code: 'cn-gx-nanning' }]),
      },
    },
  ],
  [
    'localities by name without marks',
    '{ localities(filter: { text: "lao cai", countries: ["VN"], levels: [1] }) { nodes { name validTo successor { code } } } }',
    { localities: { nodes: expect.arrayContaining([expect.objectContaining({ name: 'Lào Cai' })]) } },
  ],
  [
    'localities that visits count for',
    '{ localities(filter: { withVisits: true, countries: ["CN"] }) { totalCount nodes { code } } }',
    { localities: { totalCount: 3, nodes: [{ code: 'CN-GX' }, { code: 'cn-gx-nanning' }, { code: 'CN-YN' }] } },
  ],
  [
    'a person by office, with visits and statements',
    `{ people(filter: { text: "vice governor" }) { totalCount nodes {
        name names country { code } offices { title seenOn report { sourceId } }
        visits { totalCount } statements { totalCount nodes { act { code } } }
    } } }`,
    {
      people: {
        totalCount: 1,
        nodes: [
          {
            name: 'Wang Zhen',
            names: ['Wang Zhen'],
            country: { code: 'CN' },
            offices: [{ title: 'Vice Governor of Yunnan', seenOn: null, report: { sourceId: 'yunnan-in-lao-cai' } }],
            visits: { totalCount: 1 },
            statements: { totalCount: 1, nodes: [{ act: { code: 'intend' } }] },
          },
        ],
      },
    },
  ],
  [
    'people of a locality',
    '{ people(filter: { localities: ["VN-02"] }) { nodes { name } } }',
    { people: { nodes: [{ name: 'Pham Thi Sen' }] } },
  ],
  [
    'reports by verdict and publisher, with their facts',
    `{ reports(filter: { verdicts: [VISIT_REPORT], publishers: ["Harbour Wire"] }) { totalCount nodes {
        sourceId visits { leader { name } } meetings { online } statements { totalCount } evidence(first: 1) { nodes { pointer } }
    } } }`,
    {
      reports: {
        totalCount: 2,
        nodes: [
          {
            sourceId: 'quang-ninh-in-nanning',
            visits: [{ leader: { name: 'Tran Minh Khoa' } }],
            meetings: [{ online: false }],
            statements: { totalCount: 3 },
            evidence: { nodes: [{ pointer: '/statements/0' }] },
          },
          {
            sourceId: 'shanghai-on-screen',
            visits: [],
            meetings: [{ online: true }],
            statements: { totalCount: 1 },
            evidence: { nodes: [{ pointer: '/statements/0' }] },
          },
        ],
      },
    },
  ],
  [
    'reports, dated first and the latest first',
    '{ reports { nodes { sourceId } } }',
    {
      reports: {
        nodes: [
          { sourceId: 'quarterly-figures' },
          { sourceId: 'champasak-in-hue' },
          { sourceId: 'ministry-in-hanoi' },
          { sourceId: 'chua-doc' },
          { sourceId: 'quang-ninh-in-nanning' },
          { sourceId: 'shanghai-on-screen' },
          { sourceId: 'yunnan-in-lao-cai' },
        ],
      },
    },
  ],
  [
    'a text that no rule reads yet',
    '{ reports(filter: { verdicts: [NOT_READ] }) { nodes { language sample visits { id } } } }',
    { reports: { nodes: [{ language: 'vi', sample: true, visits: [] }] } },
  ],
  [
    'words of an online meeting belong to no visit',
    '{ statements(filter: { online: true }) { totalCount nodes { visit { id } meeting { online place } localities { code } } } }',
    {
      statements: {
        totalCount: 1,
        nodes: [
          {
            visit: null,
            meeting: { online: true, place: null },
            localities: [{ code: 'CN-SH' }, { code: 'VN-SG' }],
          },
        ],
      },
    },
  ],
  [
    'the data set',
    `{ dataset { sample reports reportsNotRead visits undatedVisits meetings onlineMeetings statements people
        coverageStart coverageEnd newestReport { sourceId } } }`,
    {
      dataset: {
        sample: true,
        reports: 6,
        reportsNotRead: 1,
        visits: 4,
        undatedVisits: 1,
        meetings: 4,
        onlineMeetings: 1,
        statements: 8,
        people: 10,
        coverageStart: '2024-03-11',
        coverageEnd: '2025-02-28',
        newestReport: { sourceId: 'quarterly-figures' },
      },
    },
  ],
])('%s', async (_name, query, expected) => {
  const { data, errors } = await api.ask(query);
  expect(errors).toBeUndefined();
  expect(data).toEqual(expected);
});

describe('statements', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ['by theme', { themes: ['trade'] }, ['agree', 'appraise']],
    ['by act', { acts: ['sign'] }, ['sign']],
    ['of a side', { sides: ['CN'] }, ['propose', 'intend']],
    ['of both', { sides: ['both'] }, ['agree', 'sign', 'agree']],
    ['of neither', { sides: ['unknown'] }, []],
    ['for a locality, in its cities too', { localities: ['CN-GX'] }, ['agree', 'propose', 'sign']],
    ['of national bodies', { nationalBodies: ['CN'] }, ['propose']],
    ['of a country, online too', { countries: ['CN'], acts: ['agree'] }, ['agree', 'agree']],
    ['of visits only', { online: false, acts: ['agree'] }, ['agree']],
    ['in a range, by the visit’s first day', { from: '2025-02-28', to: '2025-02-28' }, ['intend']],
    ['undated only', { undated: 'ONLY' }, ['intend', 'appraise']],
    ['by words', { text: 'RAILWAY bridge' }, ['intend']],
    ['by words with other marks', { text: 'Ráilway brïdge'.normalize('NFD') }, ['intend']],
    ['by words that are signs elsewhere', { text: '50% more' }, ['intend']],
    ['signs stand for themselves', { text: '5_% m%e' }, []],
    ['of visits that come in', { direction: { of: 'VN', is: 'INCOMING' }, sides: ['VN'] }, ['intend', 'appraise']],
    ['not', { not: { countries: ['CN'] } }, ['intend']],
  ])('%s', async (_name, filter, acts) => {
    const { data, errors } = await api.ask<{ statements: { totalCount: number; nodes: { act: { code: string } }[] } }>(
      'query ($filter: StatementFilter) { statements(filter: $filter) { totalCount nodes { act { code } } } }',
      { filter },
    );
    expect(errors).toBeUndefined();
    expect(data.statements.nodes.map((node) => node.act.code)).toEqual(acts);
    expect(data.statements.totalCount).toBe(acts.length);
  });

  test('pages hold each statement once', async () => {
    const met: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const { data }: Answer<{ statements: Page }> = await api.ask(
        'query ($after: String) { statements(first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      met.push(...data.statements.nodes.map((node) => node.id));
      after = data.statements.pageInfo.endCursor;
      more = data.statements.pageInfo.hasNextPage;
    }
    expect([met.length, new Set(met).size]).toEqual([8, 8]);
  });
});

interface Page {
  nodes: Id[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

interface Id {
  id: string;
}

test('every kind of record is found again by its id', async () => {
  const { data } = await api.ask<{
    visits: { nodes: [{ id: string; leader: Id }] };
    statements: { nodes: [Id] };
    reports: { nodes: [Id] };
    evidence: { nodes: [{ evidence: { nodes: [Id] } }] };
    meetings: { nodes: [{ meetings: [Id]; parties: [{ organisation: Id }] }] };
  }>(`{
    visits(first: 1) { nodes { id leader { id } } }
    statements(first: 1) { nodes { id } }
    reports(first: 1) { nodes { id } }
    evidence: reports(filter: { publishers: ["Harbour Wire"] }) { nodes { evidence(first: 1) { nodes { id } } } }
    meetings: visits(filter: { acts: ["sign"] }) { nodes { meetings { id } parties { organisation { id } } } }
  }`);
  const [visit] = data.visits.nodes;
  const [signed] = data.meetings.nodes;
  const ids = [
    visit.id,
    visit.leader.id,
    signed.meetings[0].id,
    signed.parties[0].organisation.id,
    data.statements.nodes[0].id,
    data.reports.nodes[0].id,
    data.evidence.nodes[0].evidence.nodes[0].id,
    'Locality:VN-13',
  ];
  const found = await api.ask<{ nodes: { __typename: string; id: string }[] }>(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
    { ids },
  );
  expect(found.errors).toBeUndefined();
  expect(found.data.nodes.map(({ id }) => id)).toEqual(ids);
  expect(found.data.nodes.map(({ __typename }) => __typename)).toEqual(ids.map((id) => id.split(':')[0]));
  const one = await api.ask('{ node(id: "Locality:VN-13") { id ... on Locality { name } } }');
  expect(one.data.node).toEqual({ id: 'Locality:VN-13', name: 'Quảng Ninh' });
  const none = await api.ask('{ node(id: "Locality:VN-ZZ") { id } }');
  expect([none.data.node, none.errors]).toEqual([null, undefined]);
  const missing = ids.map((id) => id.replace(/:.*/, ':00000000-0000-4000-8000-000000000000'));
  const some = await api.ask<{ nodes: object[] }>('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: [...missing, 'Locality:VN-13'],
  });
  expect(some.errors).toBeUndefined();
  expect(some.data.nodes).toEqual([...missing.map(() => null), { id: 'Locality:VN-13' }]);
});

test('reports are counted by publisher and year, all of them', async () => {
  const { data } = await api.ask<{
    publisherCounts: { publisher: string | null; year: number | null; reports: number }[];
    reports: { totalCount: number };
  }>('{ publisherCounts { publisher year reports } reports { totalCount } }');
  expect(data.publisherCounts).toContainEqual({ publisher: 'Red River Post', year: 2025, reports: 3 });
  expect(data.publisherCounts).toContainEqual({ publisher: null, year: null, reports: 1 });
  expect(data.publisherCounts.reduce((sum, each) => sum + each.reports, 0)).toBe(data.reports.totalCount);
});
