import { describe, expect, test } from 'vitest';
import { bench } from './harness.ts';

const api = bench({ settings: { licence: 'CC-BY-4.0' } });

const get = (path: string, init?: RequestInit): Promise<Response> => fetch(`${api.url}/export/${path}`, init);
const text = async (path: string): Promise<string> => (await get(path)).text();

type Row = Record<string, unknown>;
const rows = async (path: string): Promise<Row[]> => {
  const response = await get(path);
  expect(response.status, path).toBe(200);
  return response.json() as Promise<Row[]>;
};

describe('visits', () => {
  test('a row a visit, with codes of other vocabularies', async () => {
    const found = await rows('visits.json?locality=VN-13');
    expect(found).toEqual([
      {
        id: await api.visitOf('quang-ninh-in-nanning'),
        start: '2024-03-11',
        end: '2024-03-12',
        date_precision: 'day',
        edtf: '2024-03-11/2024-03-12',
        date_status: 'inferred',
        date_reason: 'The year is that of publication.',
        sender_countries: ['VN'],
        sender_localities: ['VN-13'],
        sender_locality_names: ['Quảng Ninh'],
        sender_organisations: ['Quang Ninh Party Committee'],
        host_countries: ['CN'],
        host_localities: ['CN-GX', expect.stringMatching(/./)],
        host_locality_names: ['Guangxi', 'Nanning'],
        host_organisations: [],
        planned_localities: [],
        leader: expect.stringContaining('Khoa'),
        leader_id: expect.stringMatching(/^Person:[0-9a-f-]{36}$/),
        themes: ['trade', 'border-economy', 'tourism', 'culture'],
        iptc: expect.arrayContaining(['20000373']),
        acts: ['agree', 'propose', 'sign'],
        cameo: expect.arrayContaining([expect.stringMatching(/^\d+$/)]),
        plover: expect.arrayContaining([expect.stringMatching(/^[A-Z]+$/)]),
        statements: 3,
        report_ids: [expect.stringMatching(/^Report:/)],
        publishers: ['Harbour Wire'],
        urls: ['https://harbour.example/nanning'],
      },
    ]);
  });
});

/** The same question to the files and to GraphQL. */
describe('the same records as the list with the same filter', () => {
  test.each<[string, string, object]>([
    ['visits', '', {}],
    ['visits', 'country=VN;CN', { and: [{ countries: ['VN'] }, { countries: ['CN'] }] }],
    ['visits', 'country=VN&country=CN', { and: [{ countries: ['VN'] }, { countries: ['CN'] }] }],
    ['visits', 'locality=VN-13,VN-26', { localities: ['VN-13', 'VN-26'] }],
    ['visits', 'locality=CN-GX&locality_side=host', { localities: ['CN-GX'], localitySide: 'HOST' }],
    ['visits', 'national=CN', { nationalBodies: ['CN'] }],
    ['visits', 'theme=tourism,education', { themes: ['tourism', 'education'] }],
    ['visits', 'act=sign&theme=culture', { acts: ['sign'], themes: ['culture'] }],
    ['visits', 'from=2024-01-01&to=2024-12-31', { from: '2024-01-01', to: '2024-12-31' }],
    ['visits', 'from=2025-01-01&undated=with', { from: '2025-01-01', undated: 'INCLUDE' }],
    ['visits', 'undated=only', { undated: 'ONLY' }],
    ['visits', 'undated=without', { undated: 'EXCLUDE' }],
    ['visits', 'outgoing=VN', { direction: { of: 'VN', is: 'OUTGOING' } }],
    ['visits', 'incoming=VN', { direction: { of: 'VN', is: 'INCOMING' } }],
    ['visits', 'q=quang%20ninh', { text: 'quang ninh' }],
    ['statements', '', { online: false }],
    ['statements', 'online=with', {}],
    ['statements', 'online=only', { online: true }],
    ['statements', 'side=both', { online: false, sides: ['both'] }],
    ['statements', 'locality=CN-GX&act=propose', { online: false, localities: ['CN-GX'], acts: ['propose'] }],
    ['statements', 'q=railway', { online: false, text: 'railway' }],
  ])('%s?%s', async (name, query, filter) => {
    const type = name === 'visits' ? 'VisitFilter' : 'StatementFilter';
    const { data } = await api.ask<Record<string, { totalCount: number; nodes: { id: string }[] }>>(
      `query ($filter: ${type}) { ${name}(filter: $filter, first: 100) { totalCount nodes { id } } }`,
      { filter },
    );
    const expected = data[name]?.nodes.map(({ id }) => id).sort();
    expect((await rows(`${name}.json?${query}`)).map(({ id }) => id)).toEqual(expected);
    const metadata = await (await get(`${name}.metadata.json?${query}`)).json();
    expect(metadata.rowCount).toBe(data[name]?.totalCount);
  });

  test('a group is its themes', async () => {
    const { data } = await api.ask<{ themeGroups: { code: string; themes: { code: string }[] }[] }>(
      '{ themeGroups { code themes { code } } }',
    );
    for (const { code, themes } of data.themeGroups) {
      const byThemes = `statements.ndjson?theme=${themes.map((theme) => theme.code).join(',')}`;
      expect(await text(`statements.ndjson?group=${code}`)).toBe(await text(byThemes));
    }
  });
});

test('counts are those of the chart', async () => {
  const { data } = await api.ask<{
    themeCounts: { theme: { code: string }; period: string | null; statements: number; visits: number }[];
  }>('{ themeCounts(groupBy: [THEME, YEAR], filter: { online: false }) { theme { code } period statements visits } }');
  const found = await rows('theme-counts.json?group_by=theme,year');
  expect(found.map(({ theme, period, statements, visits }) => ({ theme, period, statements, visits }))).toEqual(
    data.themeCounts.map(({ theme, ...row }) => ({ theme: theme.code, ...row })),
  );
  expect(Object.keys(found[0] ?? {})).toEqual([
    'theme',
    'theme_label',
    'iptc',
    'group',
    'period',
    'from',
    'to',
    'statements',
    'visits',
  ]);
});

describe('formats', () => {
  test('CSV, with a header and without or with a byte order mark', async () => {
    const response = await get('statements.csv?act=sign&bom=1');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="communique-statements.csv"');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const plain = await text('statements.csv?act=sign');
    expect(new TextDecoder().decode(bytes)).toBe(plain);
    const [header, ...lines] = plain.split('\r\n');
    expect(header).toMatch(/^id,visit_id,meeting_id,online,day,/);
    expect(lines).toEqual([expect.stringContaining(',signed a plan of cultural exchange,'), '']);
  });

  test('NDJSON, an object a line', async () => {
    const lines = (await text('visits.ndjson')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(await rows('visits.json'));
  });

  test('nothing found is a whole file', async () => {
    expect(await rows('visits.json?country=FR')).toEqual([]);
    expect((await text('visits.csv?country=FR')).split('\r\n')).toEqual([expect.stringMatching(/^id,start/), '']);
    expect(await text('visits.ndjson?country=FR')).toBe('');
  });
});

describe('metadata', () => {
  test('tell what the file is', async () => {
    const response = await get('visits.csv?theme=culture');
    const link = /<([^>]+)>; rel="describedby"/.exec(response.headers.get('link') ?? '')?.[1];
    const metadata = await (await fetch(`${api.url}${link}`)).json();
    expect(metadata).toMatchObject({
      name: 'visits',
      licence: 'CC-BY-4.0',
      filters: { theme: 'culture' },
      rowCount: 1,
      datasetVersion: Number(response.headers.get('x-dataset-version')),
      citation: expect.stringContaining(`${api.url}/export/visits.csv?theme=culture`),
      files: ['csv', 'json', 'ndjson', 'parquet', 'jsonld'].map((extension) => ({
        url: `${api.url}/export/visits.${extension}?theme=culture`,
      })),
    });
    const header = (await response.text()).split('\r\n')[0]?.replace('\uFEFF', '');
    expect(metadata.columns.map((column: { name: string }) => column.name).join(',')).toBe(header);
  });

  test('what one has is not sent again', async () => {
    const etag = (await get('visits.csv')).headers.get('etag') ?? '';
    const again = await get('visits.csv', { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get('visits.csv', { headers: { 'if-none-match': 'W/"0"' } })).status).toBe(200);
  });

  test('HEAD sends headers only', async () => {
    const head = await get('visits.ndjson', { method: 'HEAD' });
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
      200,
      'application/x-ndjson; charset=utf-8',
      '',
    ]);
  });
});

describe('refused', () => {
  test.each<[string, number, string, string | undefined, string]>([
    ['visits.csv?locale=VN-13', 400, 'INVALID_INPUT', 'locale', 'No parameter is called "locale". Use: locality'],
    ['visits.csv?locality=%27%3B--', 400, 'INVALID_INPUT', 'locality', 'cannot be the id of a Locality'],
    ['visits.csv?country=Vietnam', 400, 'INVALID_INPUT', 'country', 'for example VN'],
    ['visits.csv?theme=fish', 400, 'INVALID_INPUT', 'theme', 'No theme has the code "fish". Codes: '],
    ['visits.csv?group=fish', 400, 'INVALID_INPUT', 'group', 'No group has the code "fish"'],
    ['visits.csv?act=toString', 400, 'INVALID_INPUT', 'act', 'No act has the code'],
    ['visits.csv?side=nobody', 400, 'INVALID_INPUT', 'side', 'country codes'],
    ['visits.csv?person=7', 400, 'INVALID_INPUT', 'person', 'cannot be the id of a Person'],
    ['visits.csv?from=2023-02-30', 400, 'INVALID_INPUT', 'from', 'YYYY-MM-DD'],
    ['visits.csv?from=2024-02-01&to=2024-01-01', 400, 'INVALID_INPUT', 'from', 'from lies after to'],
    ['visits.csv?from=2024-02-01&from=2024-01-01', 400, 'INVALID_INPUT', 'from', 'Give from once.'],
    ['visits.csv?to=2024-02-01&undated=only', 400, 'INVALID_INPUT', 'undated', 'leave out from and to'],
    ['visits.csv?undated=maybe', 400, 'INVALID_INPUT', 'undated', 'with or without or only'],
    ['visits.csv?incoming=Vietnam', 400, 'INVALID_INPUT', 'incoming', 'for example VN'],
    ['visits.csv?q=%00', 400, 'INVALID_INPUT', 'q', 'letters or figures'],
    ['visits.csv?bom=yes', 400, 'INVALID_INPUT', 'bom', 'bom must be 1 or 0'],
    ['visits.csv?online=only', 400, 'INVALID_INPUT', 'online', 'No parameter is called'],
    ['theme-counts.csv?group_by=moon', 400, 'INVALID_INPUT', 'group_by', 'Use: theme, group, locality'],
    ['theme-counts.csv?group_by=month,year', 400, 'INVALID_INPUT', 'group_by', 'one of MONTH, QUARTER and YEAR'],
    ['visits.xlsx', 404, 'NOT_FOUND', undefined, '/openapi.json'],
    ['people.csv', 404, 'NOT_FOUND', undefined, 'There is no such file'],
  ])('%s', async (path, status, code, parameter, detail) => {
    const response = await get(path);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    const problem = await response.json();
    expect(problem).toMatchObject({ status, code, detail: expect.stringContaining(detail) });
    expect(problem.parameter).toBe(parameter);
    expect(problem.requestId).toBe(response.headers.get('x-request-id'));
    expect(response.status).toBe(status);
  });

  test('writing', async () => {
    const response = await get('visits.csv', { method: 'POST', body: '{}' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('and nothing of it failed on our side', () => {
    expect(api.log.filter(({ event }) => event === 'failure')).toEqual([]);
  });
});

test('visits as Events of schema.org', async () => {
  const response = await fetch(`${api.url}/export/visits.jsonld?theme=culture`);
  expect(response.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
  const { '@context': context, '@graph': graph } = (await response.json()) as {
    '@context': string;
    '@graph': object[];
  };
  expect(context).toBe('https://schema.org');
  expect(graph).toEqual([
    {
      '@type': 'Event',
      '@id': expect.stringMatching(/^urn:communique:Visit:/),
      identifier: expect.stringMatching(/^Visit:/),
      name: 'Visit of Quảng Ninh to Guangxi, Nanning',
      startDate: '2024-03-11',
      endDate: '2024-03-12',
      location: [
        { '@type': 'AdministrativeArea', identifier: 'CN-GX', name: 'Guangxi' },
        { '@type': 'AdministrativeArea', identifier: 'cn-gx-nanning', name: 'Nanning' },
      ],
      organizer: [
        { '@type': 'AdministrativeArea', identifier: 'VN-13', name: 'Quảng Ninh' },
        { '@type': 'Organization', name: 'Quang Ninh Party Committee' },
      ],
      performer: { '@type': 'Person', identifier: expect.stringMatching(/^Person:/), name: 'Tran Minh Khoa' },
      about: expect.arrayContaining([expect.objectContaining({ '@type': 'DefinedTerm', termCode: 'trade' })]),
      subjectOf: [{ '@type': 'NewsArticle', url: 'https://harbour.example/nanning' }],
    },
  ]);
  expect((await fetch(`${api.url}/export/statements.jsonld`)).status).toBe(404);
});
