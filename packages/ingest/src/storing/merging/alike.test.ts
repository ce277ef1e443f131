import { expect, test } from 'vitest';
import { alikeStatements, type Told } from './alike.ts';

const told = (id: string, themes: string[], changes: Partial<Told> = {}): Told => ({
  id,
  reportId: id[0]!,
  published: `2025-05-1${id.charCodeAt(0) - 96}`,
  ordinal: Number(id[1] ?? 0),
  side: 'VN',
  act: 'propose',
  themes,
  speaker: 'Nguyễn Văn Đông',
  speakerId: 'dong',
  localities: 1,
  day: null,
  places: [],
  ...changes,
});

test.each<[string, Told[], Record<string, string>]>([
  ['the same themes', [told('a1', ['trade']), told('b1', ['trade'])], { b1: 'a1' }],
  ['fewer localities', [told('a1', ['trade']), told('b1', ['trade'], { localities: 3 })], { a1: 'b1' }],
  ['fewer themes', [told('a1', ['trade']), told('b1', ['trade', 'tourism'])], { a1: 'b1' }],
  [
    'one statement in two',
    [told('a1', ['trade', 'tourism']), told('b1', ['trade']), told('b2', ['tourism'])],
    { b1: 'a1', b2: 'a1' },
  ],
  ['said twice by one report', [told('a1', ['trade']), told('b1', ['trade']), told('b2', ['trade'])], { b1: 'a1' }],
  ['three reports', [told('a1', ['trade']), told('b1', ['trade']), told('c1', ['trade'])], { b1: 'a1', c1: 'a1' }],
  [
    'another spelling of the speaker',
    [told('a1', ['trade']), told('b1', ['trade'], { speaker: 'Nguyen Van Dong', speakerId: 'dong2' })],
    { b1: 'a1' },
  ],
  ['the same report', [told('a1', ['trade']), told('a2', ['trade'])], {}],
  ['another act', [told('a1', ['trade']), told('b1', ['trade'], { act: 'agree' })], {}],
  ['another side', [told('a1', ['trade']), told('b1', ['trade'], { side: 'CN' })], {}],
  ['another speaker', [told('a1', ['trade']), told('b1', ['trade'], { speaker: 'Li Wei', speakerId: 'li' })], {}],
  ['another day', [told('a1', ['trade'], { day: '2025-05-16' }), told('b1', ['trade'], { day: '2025-05-17' })], {}],
  ['another stop', [told('a1', ['trade'], { places: ['CN-BJ'] }), told('b1', ['trade'], { places: ['CN-GX'] })], {}],
  ['no theme', [told('a1', []), told('b1', [])], {}],
])('%s', (_name, statements, expected) => {
  for (const given of [statements, statements.toReversed()]) {
    const whole = alikeStatements(given).filter(({ sameAs }) => sameAs !== null);
    expect(Object.fromEntries(whole.map(({ id, sameAs }) => [id, sameAs]))).toEqual(expected);
  }
});

test('of a statement that says something new, only that is counted', () => {
  const statements = [told('a1', ['trade', 'health']), told('b1', ['trade', 'tourism', 'sport'])];
  expect(alikeStatements(statements)).toEqual([{ id: 'a1', themes: ['trade'], sameAs: null }]);
});

test('what one report says in two statements and another in one is counted once', () => {
  const statements = [told('a1', ['trade', 'health']), told('a2', ['tourism']), told('b1', ['trade', 'tourism'])];
  expect(alikeStatements(statements)).toEqual([
    { id: 'b1', themes: ['trade'], sameAs: null },
    { id: 'a2', themes: ['tourism'], sameAs: 'b1' },
  ]);
});

test('no theme is counted less often than one report tells it', () => {
  const statements = ['a1', 'a2', 'a3', 'b1', 'b2', 'c1', 'c2', 'c3'].map((id, index) =>
    told(id, ['trade', 'tourism', 'health'].slice(index % 3)),
  );
  const gone = alikeStatements(statements).flatMap(({ id, themes }) => themes.map((theme) => `${id} ${theme}`));
  for (const theme of ['trade', 'tourism', 'health']) {
    const telling = statements.filter(({ themes }) => themes.includes(theme));
    const counted = telling.filter(({ id }) => !gone.includes(`${id} ${theme}`)).length;
    const most = Math.max(...['a', 'b', 'c'].map((report) => telling.filter(({ id }) => id.startsWith(report)).length));
    expect(counted).toBe(most);
  }
});
