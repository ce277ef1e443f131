import { describe, expect, test } from 'vitest';
import { bench } from './harness.ts';

const api = bench();

/** The visits of the fixture, by the report that tells of them, the latest first and the undated one last. */
const ALL = ['champasak-in-hue', 'ministry-in-hanoi', 'quang-ninh-in-nanning', 'yunnan-in-lao-cai'];
const [HUE, MINISTRY, NANNING, LAO_CAI] = ALL as [string, string, string, string];

const LIST = `query ($filter: VisitFilter, $orderBy: VisitOrder! = NEWEST, $first: Int, $last: Int, $after: String, $before: String) {
  visits(filter: $filter, orderBy: $orderBy, first: $first, last: $last, after: $after, before: $before) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { reports { sourceId } }
  }
}`;

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  sources: string[];
}

async function list(variables: Record<string, unknown>): Promise<Page> {
  const { data, errors } = await api.ask<{
    visits: Omit<Page, 'sources'> & { nodes: { reports: { sourceId: string }[] }[] };
  }>(LIST, variables);
  expect(errors).toBeUndefined();
  const { nodes, ...page } = data.visits;
  return { ...page, sources: nodes.map((node) => node.reports[0]?.sourceId ?? '') };
}

describe('filter', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ['nothing asked', {}, ALL],
    ['empty lists ask nothing', { localities: [], themes: [] }, ALL],
    ['a locality', { localities: ['VN-13'] }, [NANNING]],
    ['a locality by id', { localities: ['Locality:VN-13'] }, [NANNING]],
    ['a province takes in its cities', { localities: ['CN-GX'] }, [NANNING]],
    ['a city', { localities: ['cn-gx-nanning'] }, [NANNING]],
    ['any of two', { localities: ['VN-02', 'VN-26'] }, [HUE, LAO_CAI]],
    ['the side of a locality', { localities: ['VN-13', 'VN-02'], localitySide: 'HOST' }, [LAO_CAI]],
    ['a locality without visits', { localities: ['VN-SG'] }, []],
    ['national bodies only', { nationalBodies: ['VN'] }, [MINISTRY]],
    ['a country', { countries: ['LA'] }, [HUE]],
    ['a pair of countries', { and: [{ countries: ['VN'] }, { countries: ['CN'] }] }, [MINISTRY, NANNING, LAO_CAI]],
    ['a pair of localities', { and: [{ localities: ['VN-13'] }, { localities: ['CN-GX'] }] }, [NANNING]],
    ['one or the other', { or: [{ countries: ['LA'] }, { acts: ['sign'] }] }, [HUE, NANNING]],
    ['not', { not: { countries: ['CN'] } }, [HUE]],
    ['a theme', { themes: ['agriculture'] }, [MINISTRY, LAO_CAI]],
    ['an act', { acts: ['intend'] }, [HUE, LAO_CAI]],
    ['theme and act of one statement', { themes: ['trade'], acts: ['appraise'] }, [LAO_CAI]],
    ['theme and act of two statements', { themes: ['trade'], acts: ['sign'] }, []],
    ['a side', { sides: ['both'] }, [NANNING]],
    ['outgoing', { direction: { of: 'VN', is: 'OUTGOING' } }, [NANNING]],
    ['incoming', { direction: { of: 'VN', is: 'INCOMING' } }, [HUE, MINISTRY, LAO_CAI]],
    ['a range leaves out the undated', { from: '2025-01-01' }, [HUE, MINISTRY]],
    ['a range counts the first day', { from: '2025-03-01' }, []],
    ['a range of one day', { from: '2024-03-11', to: '2024-03-11' }, [NANNING]],
    ['a range and the undated', { to: '2024-12-31', undated: 'INCLUDE' }, [NANNING, LAO_CAI]],
    ['undated only', { undated: 'ONLY' }, [LAO_CAI]],
    ['no undated', { undated: 'EXCLUDE' }, [HUE, MINISTRY, NANNING]],
    ['a name without its marks', { text: 'lào cai' }, [LAO_CAI]],
    ['part of a name, other marks', { text: 'quảng  NINH' }, [NANNING]],
    ['a person', { text: 'minh khoa' }, [NANNING]],
    ['a headline', { text: 'Farm goods' }, [MINISTRY]],
    ['a body', { text: 'Ministry of Agriculture' }, [MINISTRY]],
    ['two parts hold together', { countries: ['CN'], acts: ['propose'], from: '2025-01-01' }, [MINISTRY]],
  ])('%s', async (_name, filter, expected) => {
    const { totalCount, sources } = await list({ filter });
    expect(sources).toEqual(expected);
    expect(totalCount).toBe(expected.length);
  });

  test('by person', async () => {
    const { data } = await api.ask<{ people: { nodes: [{ id: string }] } }>(
      '{ people(filter: { text: "Wang Zhen" }) { nodes { id } } }',
    );
    expect((await list({ filter: { people: [data.people.nodes[0].id] } })).sources).toEqual([LAO_CAI]);
  });
});

describe('pages', () => {
  test('undated visits come last either way', async () => {
    expect((await list({ orderBy: 'OLDEST' })).sources).toEqual([NANNING, MINISTRY, HUE, LAO_CAI]);
  });

  test.each(['NEWEST', 'OLDEST'])('%s, one by one, hold each visit once', async (orderBy) => {
    const whole = (await list({ orderBy })).sources;
    const met: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const page: Page = await list({ orderBy, first: 1, after });
      met.push(...page.sources);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
      expect(page.totalCount).toBe(4);
    }
    expect(met).toEqual(whole);
  });

  test('backwards', async () => {
    const end = await list({ last: 2 });
    expect(end.sources).toEqual([NANNING, LAO_CAI]);
    expect(end.pageInfo.hasPreviousPage).toBe(true);
    expect((await list({ last: 2, before: end.pageInfo.startCursor })).sources).toEqual([HUE, MINISTRY]);
  });
});

test('direction is seen from the country asked about', async () => {
  const { data } = await api.ask<{ visits: { nodes: unknown } }>(
    '{ visits { nodes { vn: direction(of: "VN") cn: direction(of: "CN") la: direction(of: "LA") } } }',
  );
  expect(data.visits.nodes).toEqual([
    { vn: 'INCOMING', cn: null, la: 'OUTGOING' },
    { vn: 'INCOMING', cn: 'OUTGOING', la: null },
    { vn: 'OUTGOING', cn: 'INCOMING', la: null },
    { vn: 'INCOMING', cn: 'OUTGOING', la: null },
  ]);
});

test('a visit with all that belongs to it', async () => {
  const { data, errors } = await api.ask<{ visit: { evidence: unknown } }>(
    `query ($id: ID!) {
      visit(id: $id) {
        ... on Visit {
          start end edtf datePrecision dateStatus rangeStated
          leader { name }
          leaderOffices { title rank locality { code } }
          parties { side stage country { code } locality { code parent { code } } organisation { name } }
          senders: parties(side: SENDER) { locality { name nameZh } }
          people { side person { name } offices { title } }
          reports { sourceId title publisher published url language verdict sample length }
          meetings { online day place locality { code } guests: participants(side: GUEST) { person { name } locality { code } } }
          statements(first: 2) { totalCount nodes { side role speaker act { code label } themes { code } day addressees { person { name } } words { quote sentence status rule } } }
          themes(first: 2) { theme { code } statements }
          evidence { field value status quote reason report { sourceId } }
        }
      }
    }`,
    { id: await api.visitOf(NANNING) },
  );
  expect(errors).toBeUndefined();
  expect(data.visit).toMatchObject({
    start: '2024-03-11',
    end: '2024-03-12',
    edtf: '2024-03-11/2024-03-12',
    datePrecision: 'DAY',
    dateStatus: 'INFERRED',
    rangeStated: true,
    leader: { name: 'Tran Minh Khoa' },
    leaderOffices: [{ title: 'Deputy Secretary of the Quang Ninh Party Committee', locality: { code: 'VN-13' } }],
    parties: [
      {
        side: 'SENDER',
        stage: null,
        country: { code: 'VN' },
        locality: { code: 'VN-13', parent: null },
        organisation: { name: 'Quang Ninh Party Committee' },
      },
      { side: 'HOST', stage: 'VISITED', country: { code: 'CN' }, locality: { code: 'CN-GX', parent: null } },
      { side: 'HOST', stage: 'VISITED', locality: { code: 'cn-gx-nanning', parent: { code: 'CN-GX' } } },
    ],
    senders: [{ locality: { name: 'Quảng Ninh', nameZh: '广宁' } }],
    people: [
      { side: 'HOST', person: { name: 'Li Guoqiang' }, offices: [{ title: 'Vice Chairman of Guangxi' }] },
      { side: 'SENDER', person: { name: 'Tran Minh Khoa' } },
    ],
    reports: [
      {
        sourceId: NANNING,
        title: 'Quang Ninh and Guangxi widen trade',
        publisher: 'Harbour Wire',
        published: '2024-03-13',
        url: 'https://harbour.example/nanning',
        language: 'en',
        verdict: 'VISIT_REPORT',
        sample: false,
      },
    ],
    meetings: [
      {
        online: false,
        day: '2024-03-12',
        place: 'Nanning',
        locality: { code: 'cn-gx-nanning' },
        guests: [{ person: { name: 'Tran Minh Khoa' }, locality: { code: 'VN-13' } }],
      },
    ],
    statements: {
      totalCount: 3,
      nodes: [
        { side: 'both', role: 'BOTH', speaker: null, act: { code: 'agree', label: 'Agreed' } },
        {
          side: 'VN',
          role: 'SENDER',
          speaker: 'Tran Minh Khoa',
          act: { code: 'propose' },
          themes: [{ code: 'tourism' }],
          day: '2024-03-12',
          addressees: [{ person: { name: 'Li Guoqiang' } }],
          words: {
            quote: 'Khoa proposed that more tour groups cross the border by road.',
            sentence: 'Khoa proposed that more tour groups cross the border by road.',
            status: 'STATED',
            rule: 'fixture',
          },
        },
      ],
    },
    themes: [
      { theme: { code: 'trade' }, statements: 1 },
      { theme: { code: 'border-economy' }, statements: 1 },
    ],
  });
  expect(data.visit.evidence).toContainEqual({
    field: 'start',
    value: '2024-03-11',
    status: 'INFERRED',
    quote: 'March 11',
    reason: 'The year is that of publication.',
    report: { sourceId: NANNING },
  });
});
