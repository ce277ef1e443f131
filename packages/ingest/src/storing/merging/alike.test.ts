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
  day: null,
  places: [],
  ...changes,
});

test.each<[string, Told[], Record<string, string>]>([
  ['the same themes', [told('a1', ['trade']), told('b1', ['trade'])], { b1: 'a1' }],
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
  ['other themes', [told('a1', ['trade', 'health']), told('b1', ['trade', 'tourism'])], {}],
  ['another act', [told('a1', ['trade']), told('b1', ['trade'], { act: 'agree' })], {}],
  ['another side', [told('a1', ['trade']), told('b1', ['trade'], { side: 'CN' })], {}],
  ['another speaker', [told('a1', ['trade']), told('b1', ['trade'], { speaker: 'Li Wei', speakerId: 'li' })], {}],
  ['another day', [told('a1', ['trade'], { day: '2025-05-16' }), told('b1', ['trade'], { day: '2025-05-17' })], {}],
  ['another stop', [told('a1', ['trade'], { places: ['CN-BJ'] }), told('b1', ['trade'], { places: ['CN-GX'] })], {}],
  ['no theme', [told('a1', []), told('b1', [])], {}],
])('%s', (_name, statements, expected) => {
  expect(Object.fromEntries(alikeStatements(statements))).toEqual(expected);
  expect(Object.fromEntries(alikeStatements(statements.toReversed()))).toEqual(expected);
});
