import { describe, expect, test } from 'vitest';
import { type Audit, audit } from '../src/auditing/audit.ts';
import { brief } from '../src/brief.ts';
import type { BriefingDocument, Sentence } from '../src/document.ts';
import type { Facts } from '../src/facts/types.ts';
import { BRIEFING_LANGUAGES, type BriefingLanguage } from '../src/request.ts';
import { allRequests } from './requests.ts';
import { haveSamples, sampleFacts } from './samples.ts';
import { WORLD } from './world.ts';

const WHOLE: (keyof Audit)[] = [
  'cited',
  'quotesStand',
  'numbersRecount',
  'namesAndDates',
  'coverage',
  'commitmentsShown',
  'counterparts',
  'answers',
  'absences',
  'done',
  'seniority',
  'deterministic',
];

/** Hundreds of briefings: five seconds of processor time, many more on a busy machine. */
const LONG = 300_000;

function expectTrust(facts: Facts, language: BriefingLanguage): void {
  let grounds = 0;
  let repeated = 0;
  const requests = allRequests(facts).map((request) => ({ ...request, language }));
  for (const request of requests) {
    const found = audit(brief(facts, request), facts);
    for (const figure of WHOLE) expect(found[figure], `${figure} of ${JSON.stringify(request)}`).toBe(1);
    expect(found.sameOpenings, JSON.stringify(request)).toBe(0);
    expect(found.restatedRows, JSON.stringify(request)).toBe(0);
    grounds += found.factsPerSentence;
    repeated += found.repeatedFrame;
  }
  expect(grounds / requests.length).toBeGreaterThanOrEqual(1.6);
  expect(repeated / requests.length).toBeLessThanOrEqual(0.15);
}

describe.each(BRIEFING_LANGUAGES)('every briefing in %s can be trusted line by line', (language) => {
  test('of a small world', () => expectTrust(WORLD, language));
  test.skipIf(!haveSamples)(
    'of the samples (skipped where they are absent)',
    () => expectTrust(sampleFacts(), language),
    LONG,
  );
});

describe('a false sentence is found', () => {
  const document = brief(WORLD, { kind: 'period', filter: {}, language: 'en' });
  const change = (edit: (sentence: Sentence) => Sentence): BriefingDocument => ({
    ...document,
    sections: document.sections.map((section) => ({ ...section, sentences: section.sentences.map(edit) })),
  });
  const reword = (from: RegExp, to: string) => change((one) => ({ ...one, text: one.text.replace(from, to) }));
  test.each<[string, keyof Audit, BriefingDocument]>([
    ['another name', 'namesAndDates', reword(/Li Na/u, 'Wang Na')],
    ['another day', 'namesAndDates', reword(/3 March/u, '4 March')],
    ['a stronger act', 'namesAndDates', reword(/declared|stated|set out|promised/u, 'signed')],
    ['another number', 'numbersRecount', reword(/\bthree\b/u, 'five')],
    ['no note', 'cited', change((one) => ({ ...one, notes: [] }))],
    [
      'a moved quote',
      'quotesStand',
      {
        ...document,
        notes: document.notes.map((note) => ('start' in note ? { ...note, start: note.start + 1 } : note)),
      },
    ],
    [
      'a wrong count',
      'numbersRecount',
      {
        ...document,
        notes: document.notes.map((note) => ('result' in note ? { ...note, result: { total: 99 } } : note)),
      },
    ],
    ['an added word', 'deterministic', change((one) => ({ ...one, text: `${one.text} indeed` }))],
  ])('%s', (_name, figure, changed) => {
    expect(JSON.stringify(changed)).not.toBe(JSON.stringify(document));
    expect(audit(changed, WORLD)[figure]).toBeLessThan(1);
  });
});

describe.each<[BriefingLanguage, [string, keyof Audit, RegExp, string][]]>([
  [
    'vi',
    [
      ['another name', 'namesAndDates', /Li Na/u, 'Wang Na'],
      ['another country', 'namesAndDates', /Trung Quốc/u, 'Thái Lan'],
      ['another day', 'namesAndDates', /3\/3/u, '4/3'],
      ['a stronger act', 'namesAndDates', /đánh giá cao hợp tác về nông/u, 'ký văn kiện về nông'],
      ['another number', 'numbersRecount', /4 cuộc/u, '9 cuộc'],
      ['another number in words', 'numbersRecount', /4 cuộc/u, 'chín cuộc'],
    ],
  ],
  [
    'zh',
    [
      ['another name', 'namesAndDates', /Li Na/u, 'Wang Na'],
      ['another country', 'namesAndDates', /中国/u, '泰国'],
      ['another day', 'namesAndDates', /3月3日/u, '3月4日'],
      ['a stronger act', 'namesAndDates', /积极评价/u, '签署'],
      ['another number', 'numbersRecount', /4次/u, '9次'],
      ['another number in words', 'numbersRecount', /4次/u, '九次'],
    ],
  ],
])('a false sentence is found in %s', (language, cases) => {
  const document = brief(WORLD, { kind: 'period', filter: {}, language });
  test.each(cases)('%s', (_name, figure, from, to) => {
    const edit = (sentence: Sentence) => ({ ...sentence, text: sentence.text.replace(from, to) });
    const sections = document.sections.map((section) => ({ ...section, sentences: section.sentences.map(edit) }));
    expect(JSON.stringify(sections)).not.toBe(JSON.stringify(document.sections));
    expect(audit({ ...document, sections }, WORLD)[figure]).toBeLessThan(1);
  });
});

test('the order in which facts come does not matter to the selection line and the table', () => {
  const turned: Facts = { ...WORLD, visits: WORLD.visits.toReversed(), people: WORLD.people.toReversed() };
  const request = { kind: 'period', filter: {}, language: 'en' } as const;
  expect(JSON.stringify(brief(turned, request))).toBe(JSON.stringify(brief(WORLD, request)));
});

test('an empty selection says so, with what is held', () => {
  const document = brief(WORLD, { kind: 'locality', filter: { localities: ['nowhere'] }, language: 'en' });
  expect(document.sections.map((section) => section.id)).toEqual(['selection']);
  expect(document.sections[0]?.sentences.map((one) => one.text)).toEqual([
    'Nothing is recorded for nowhere on either side, all dates.',
    'The data set holds three visits from four reports, dated 3 March 2021 to 1 July 2023.',
  ]);
});
