/** An operation, and whether one SQL statement reads it. */
export interface Case {
  what: string;
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  fast: boolean;
}

const cursor = (key: string): string => Buffer.from(`GPC:S:${key}`).toString('base64');

/** Operations that one statement reads; VISIT stands for a visit of the fixture, UNDATED for one without a day. */
const FAST: readonly (readonly [query: string, variables?: Record<string, unknown>, operationName?: string])[] = [
  ['{ visits { nodes { id } } }'],
  ['{ visits(first: 3) { edges { cursor node { id start } } } }'],
  ['{ v: visits(first: 2) { n: nodes { a: id b: start c: start __typename } __typename } __typename }'],
  ['{ visits(first: 2) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }'],
  ['{ visits(first: 100) { pageInfo { endCursor hasNextPage } } }'],
  ['{ visits(orderBy: OLDEST) { nodes { start end datePrecision edtf rangeStated dateStatus dateReason } } }'],
  ['{ visits { totalCount } }'],
  ['{ visits(filter: { countries: ["LA"] }) { nodes { id } edges { cursor } } a: visits(first: 1) { totalCount } }'],
  [
    'query ($after: String) { visits(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }',
    { after: cursor('VISIT') },
  ],
  [
    'query ($after: String) { visits(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }',
    { after: null },
  ],
  ['query ($after: String) { visits(first: 2, after: $after) { nodes { id } } }', { after: cursor('UNDATED') }],
  ['query ($after: String) { visits(orderBy: OLDEST, after: $after) { nodes { id } } }', { after: cursor('UNDATED') }],
  [
    'query ($after: String) { visits(orderBy: OLDEST, after: $after) { edges { cursor } } }',
    { after: cursor('VISIT') },
  ],
  [
    'query ($after: String) { visits(after: $after, filter: { countries: ["LA"] }) { nodes { id } } }',
    { after: cursor('VISIT') },
  ],
  [
    'query ($after: String) { visits(after: $after) { nodes { id } } }',
    { after: cursor('00000000-0000-4000-8000-000000000000') },
  ],
  [
    `{ visits(first: 20) { nodes { id start end
        leader { id name country { code name } }
        parties { side stage country { code name nameVi } locality { code name kind level aliases latitude longitude } organisation { name } }
        reports { id title publisher published url language verdict ingestedAt sample length }
        statements(first: 2) { totalCount nodes { side role speaker act { code label } themes { code label group { code } } day countedOn words { quote start end status } } } } } }`,
  ],
  [
    '{ visits { nodes { parties(side: SENDER, first: 1) { side } people(side: HOST) { side person { name } } meetings { day place online participants(side: GUEST) { side person { name } locality { name } } } } } }',
  ],
  [
    '{ visits { nodes { documents { title kind status day parties { country { code } } signatories { name } } invitations { by to forWhen byPerson { name } } evidence(first: 3) { field status quote rule reason } } } }',
  ],
  [
    '{ visits { nodes { statements(first: 1) { edges { cursor node { id addressees { country { code } person { name } } localities { code } evidence { quote } } } pageInfo { hasNextPage endCursor } } } } }',
  ],
  [
    'query ($s: Boolean!, $i: Boolean = true) { visits(first: 3) { nodes { id start @skip(if: $s) ...F @include(if: $i) } } } fragment F on Visit { end leader { name } }',
    { s: true },
  ],
  [
    'query ($s: Boolean!, $i: Boolean = true) { visits(first: 3) { nodes { id start @skip(if: $s) ...F @include(if: $i) } } } fragment F on Visit { end leader { name } }',
    { s: false, i: false },
  ],
  ['{ visits(first: 2) { nodes { id ... on Visit { start } ... { end } } nodes { leader { name } } } }'],
  ['{ visits(first: 1) { nodes { id id leader { name } leader { country { name } } } } }'],
  ['query A { visits(first: 1) { nodes { id } } } query B { visits(first: 2) { nodes { start } } }', {}, 'B'],
  ['query ($f: VisitFilter) { visits(filter: $f) { nodes { id } } }', { f: { text: 'guangxi' } }],
  ['query ($f: VisitFilter) { visits(filter: $f) { nodes { id } } }', { f: { text: 'Quảng Tây "%_\\' } }],
  [
    'query ($f: VisitFilter) { visits(filter: $f) { nodes { id } } }',
    { f: { from: '2024-01-01', to: '2025-12-31', undated: 'INCLUDE' } },
  ],
  [
    'query ($f: VisitFilter) { visits(filter: $f) { nodes { id } totalCount } }',
    { f: { or: [{ countries: ['LA'] }, { undated: 'ONLY' }], not: { acts: ['sign'] } } },
  ],
  [
    'query ($f: VisitFilter) { visits(filter: $f) { nodes { id } } }',
    { f: { direction: { of: 'VN', is: 'OUTGOING' }, localities: ['CN-GX'], geography: 'CURRENT' } },
  ],
  ['query ($f: VisitFilter) { visits(filter: $f) { nodes { id } } }', { f: null }],
  ['query ($f: VisitFilter) { visits(filter: $f) { nodes { id } } }'],
  [
    '{ statements(first: 5) { totalCount nodes { id side act { code } themes { label } countedOn visit { id start } meeting { online } report { title } } pageInfo { endCursor } } }',
  ],
  ['{ statements(filter: { online: true }) { nodes { id side visit { id } meeting { id online place } } } }'],
  [
    '{ people(first: 10) { nodes { id name country { name } offices(first: 2) { title rank seenOn locality { name } organisation { name } } } pageInfo { endCursor hasNextPage } } }',
  ],
  ['{ people(first: 10) { nodes { name meetings(first: 3) { id day online place visit { id } } } } }'],
  [
    '{ visits { nodes { parties { organisation { name offices(first: 2) { title person { name } } } locality { meetings(first: 2) { day } organisations(first: 2) { name } } } } } }',
  ],
  ['{ people(filter: { text: "nguyen" }) { nodes { name } totalCount } }'],
  [
    '{ localities(first: 100) { nodes { id code name nameVi nameZh kind validFrom validTo capital resolved parent { code } successor { code } children(first: 3) { code } predecessors { code } } pageInfo { endCursor } } }',
  ],
  ['query ($after: String) { localities(first: 3, after: $after) { nodes { code } } }', { after: cursor('VN-HN') }],
  [
    '{ reports { nodes { id title sourceId sha256 extractorVersion visits { id } meetings { day } documents { title } evidence(first: 2) { totalCount nodes { quote } } } } }',
  ],
  [
    '{ themeCounts(groupBy: [THEME]) { theme { code label ordinal group { code } } themeGroup { label } statements visits } }',
  ],
  [
    '{ themeCounts(groupBy: [THEME, LOCALITY, MONTH]) { theme { code } country { code name } locality { code name parent { code } } period from to statements } }',
  ],
  [
    '{ themeCounts(groupBy: [LOCALITY], localities: ALL) { country { name } locality { name } statements visits act { code } side theme { code } } }',
  ],
  [
    '{ themeCounts(groupBy: [MONTH, THEME, LOCALITY]) { statements period theme { __typename } to country { code } act { code } locality { __typename code } again: period __typename } }',
  ],
  [
    '{ themeCounts(groupBy: [MONTH, THEME, LOCALITY]) { statements period to from themeGroup { code } locality { code } country { name } } }',
  ],
  ['{ themeCounts(groupBy: [THEME, LOCALITY, YEAR]) { country { code } theme { code } statements } }'],
  [
    '{ themeCounts(groupBy: [ACT, QUARTER], filter: { undated: INCLUDE }) { act { code } period __typename visits side } }',
  ],
  ['{ themeCounts(groupBy: [SIDE, YEAR]) { __typename act { code } } }'],
  ['{ themeCounts(groupBy: [ACT, SIDE]) { act { code label } side statements } }'],
  [
    '{ themeCounts(groupBy: [THEME_GROUP, QUARTER], filter: { countries: ["CN"] }) { themeGroup { code } period from to statements } }',
  ],
  ['{ themeCounts(groupBy: [YEAR], filter: { text: "trade" }) { period from to statements visits } }'],
  [
    '{ themeCounts(groupBy: [MONTH], filter: { localities: ["CN-GX"] }, geography: CURRENT) { period statements __typename } }',
  ],
  [
    '{ a: themeCounts(groupBy: [YEAR]) { period } b: themeCounts(groupBy: [THEME], filter: { themes: ["trade"] }) { statements } visits { totalCount } }',
  ],
  ['{ __typename }'],
];

/** Operations that the normal way answers, errors among them. */
const NORMAL: readonly (readonly [query: string, variables?: Record<string, unknown>, operationName?: string])[] = [
  ['{ visits(last: 2) { nodes { id } } }'],
  ['query ($b: String) { visits(before: $b) { nodes { id } } }', { b: cursor('VISIT') }],
  ['{ visits { nodes { id direction(of: "VN") themes { statements } acts { act { code } } } } }'],
  ['query ($id: ID!) { node(id: $id) { id ... on Visit { start } } }', { id: 'Visit:VISIT' }],
  [
    'query ($id: ID!) { visit(id: $id) { __typename ... on Visit { start } ... on Error { message } } }',
    { id: 'Visit:VISIT' },
  ],
  ['{ reports { nodes { body } } }'],
  ['{ statements { nodes { words { sentence } } } }'],
  ['{ dataset { version visits } }'],
  ['{ themes { code } }'],
  ['{ reports { nodes { people(first: 3) { totalCount nodes { name } } } } }'],
  [
    '{ visits { nodes { parties { organisation { visits(first: 2) { totalCount nodes { id } } statements(first: 2) { totalCount } people { nodes { name } } } locality { people(first: 2) { nodes { name } } } } } } }',
  ],
  ['{ localityCounts { locality { code } visits } }'],
  ['{ __schema { queryType { name } } }'],
  ['{ visits(first: 0) { nodes { id } } }'],
  ['{ visits(first: -1) { nodes { id } } }'],
  ['{ visits(first: 101) { nodes { id } } }'],
  ['{ visits(first: 1, last: 1) { nodes { id } } }'],
  ['{ visits(after: "garbage") { nodes { id } } }'],
  ['{ visits(filter: { countries: ["vn"] }) { nodes { id } } }'],
  ['{ visits(filter: { from: "2024-13-01" }) { nodes { id } } }'],
  ['{ visits(filter: { from: "2025-01-01", to: "2024-01-01" }) { nodes { id } } }'],
  ['{ visits(filter: { text: "!!" }) { nodes { id } } }'],
  ['{ themeCounts(groupBy: []) { statements } }'],
  ['{ themeCounts(groupBy: [MONTH, YEAR]) { statements } }'],
  ['{ themeCounts(groupBy: [THEME], filter: { themes: ["Trade"] }) { statements } }'],
  ['{ visits { nodes { nothing } } }'],
  [
    '{ visits { nodes { parties(first: 100) { visit { parties(first: 100) { visit { parties(first: 100) { side } } } } } } } }',
  ],
  ['query ($f: Int!) { visits(first: $f) { nodes { id } } }', {}],
  ['query ($f: Int!) { visits(first: $f) { nodes { id } } }', { f: 'x' }],
  ['query A { visits { totalCount } } query B { visits { totalCount } }', {}],
  ['query A { visits { totalCount } }', {}, 'C'],
  ['{ broken'],
  [''],
  ['mutation { __typename }'],
  ['subscription { __typename }'],
];

const cases = (list: typeof FAST, fast: boolean): Case[] =>
  list.map(([query, variables, operationName]) => ({
    what: `${query.replace(/\s+/g, ' ').slice(0, 90)} ${variables ? JSON.stringify(variables).slice(0, 60) : ''}`,
    query,
    ...(variables ? { variables } : {}),
    ...(operationName ? { operationName } : {}),
    fast,
  }));

export const CASES: readonly Case[] = [...cases(FAST, true), ...cases(NORMAL, false)];
