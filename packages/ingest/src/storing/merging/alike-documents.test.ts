import { expect, test } from 'vitest';
import { alikeDocuments, type ToldDocument } from './alike-documents.ts';

const told = (id: string, title: string, changes: Partial<ToldDocument> = {}): ToldDocument => ({
  id,
  reportId: id[0]!,
  published: `2025-05-1${id.charCodeAt(0) - 96}`,
  ordinal: Number(id[1] ?? 0),
  kind: 'memorandum',
  title,
  day: null,
  localities: [],
  ...changes,
});

const MOU = 'memorandum of understanding';

test.each<[string, ToldDocument[], Record<string, string>]>([
  ['the same title', [told('a1', `${MOU} on tourism`), told('b1', `${MOU} on tourism`)], { b1: 'a1' }],
  ['a shorter title', [told('a1', 'MoU on tourism'), told('b1', `${MOU} on tourism and trade`)], { a1: 'b1' }],
  ['a bare title', [told('a1', 'MoU'), told('b1', `${MOU} on tourism`)], { a1: 'b1' }],
  [
    'a vaguer word',
    [told('a1', 'agreement on tourism', { kind: 'agreement' }), told('b1', `${MOU} on tourism`)],
    { a1: 'b1' },
  ],
  ['three reports', [told('a1', MOU), told('b1', MOU), told('c1', MOU)], { b1: 'a1', c1: 'a1' }],
  ['one of two', [told('a1', MOU), told('b1', `${MOU} on tourism`), told('b2', `${MOU} on trade`)], { a1: 'b1' }],
  [
    'a place in a province',
    [told('a1', MOU, { localities: ['CN-JX'] }), told('b1', MOU, { localities: ['cn-jx-fuzhou'] })],
    { b1: 'a1' },
  ],
  ['one report', [told('a1', MOU), told('a2', MOU)], {}],
  ['about something else', [told('a1', `${MOU} on trade`), told('b1', `${MOU} on tourism`)], {}],
  ['another kind', [told('a1', 'action plan', { kind: 'plan' }), told('b1', MOU)], {}],
  ['another day', [told('a1', MOU, { day: '2025-05-16' }), told('b1', MOU, { day: '2025-05-17' })], {}],
  ['other parties', [told('a1', MOU, { localities: ['CN-JX'] }), told('b1', MOU, { localities: ['CN-YN'] })], {}],
])('%s', (_name, documents, expected) => {
  const found = (given: ToldDocument[]) =>
    Object.fromEntries(alikeDocuments(given).map(({ id, sameAs }) => [id, sameAs]));
  expect(found(documents)).toEqual(expected);
  expect(found(documents.toReversed())).toEqual(expected);
});
