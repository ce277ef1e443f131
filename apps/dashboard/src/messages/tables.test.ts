import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './languages.ts';
import { messagesOf } from './messages.ts';

/** A table as paths of its texts: what each is, how many arguments it takes, and the `{…}` that it holds. */
function shapeOf(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [`${path}(${value.length})`];
  if (typeof value === 'string') return [`${path} ${[...value.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort()}`];
  if (Array.isArray(value)) return value.flatMap((each, index) => shapeOf(each, `${path}[${index}]`));
  return Object.entries(value as object).flatMap(([key, each]) => shapeOf(each, `${path}.${key}`));
}

/** Words for what is measured, and what acts mean: each language holds those that it translates. */
const OPTIONAL = /^\.(method\.accuracy\.sets|acts\.meanings)/;

/** Functions of a table with the text that each gives when told numbers, and how many of them it holds. */
function filled(value: unknown, path = ''): [path: string, holes: number, text: string][] {
  if (typeof value === 'function') {
    const given = [71, 82, 93, 64].slice(0, value.length);
    try {
      const text = JSON.stringify((value as (...words: number[]) => unknown)(...given)) ?? '';
      return [[path, given.filter((word) => text.includes(String(word))).length, text]];
    } catch {
      return []; // it takes lists or words
    }
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => filled(each, `${path}.${key}`))
    : [];
}

const required = (language: (typeof LANGUAGES)[number]) =>
  shapeOf(messagesOf(language))
    .filter((path) => !OPTIONAL.test(path))
    .map((path) => path.replace(/\(\d\)$/, '()'))
    .sort();

describe.each(LANGUAGES.filter((language) => language !== 'en'))('%s', (language) => {
  it('holds every text of English, with the same holes', () => expect(required(language)).toEqual(required('en')));

  it('says what English says: no hole is dropped', () => {
    const { say: _, ...english } = messagesOf('en');
    const { say: __, ...other } = messagesOf(language);
    const holes = new Map(filled(other).map(([path, count]) => [path, count]));
    const dropped = filled(english).filter(([path, count]) => (holes.get(path) ?? count) < count);
    expect(dropped.map(([path]) => path)).toEqual([]);
  });

  it('leaves nothing in English', () => {
    const [own, english] = [messagesOf(language), messagesOf('en')].map(({ client, frame, visits, visit }) => [
      ...Object.values(client.pageNames),
      ...Object.values(visit.labels),
      ...Object.values(visit.status),
      frame.footer,
      ...Object.values(visits.names),
    ]);
    expect(own?.filter((text, index) => text === english?.[index])).toEqual([]);
  });
});

it.each([
  ['vi', '16/10/2024', '23–24/9/2025', '1.200', 'không rõ năm'],
  ['zh', '2024年10月16日', '2025年9月23—24日', '1,200', '年份不明'],
] as const)('%s writes dates and numbers its own way', (language, day, range, count, unknown) => {
  const { say } = messagesOf(language);
  expect(say.day('2024-10-16')).toBe(day);
  expect(say.range('2025-09-23', '2025-09-24')).toBe(range);
  expect(say.count(1200)).toBe(count);
  expect(say.visitDate({ start: null, end: null, datePrecision: null, edtf: 'XXXX-10-16' }).text).toContain(unknown);
});
