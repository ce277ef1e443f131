import { expect, test } from 'vitest';
import { bench } from './harness.ts';

const api = bench();
const BRIEF = `query ($request: BriefingRequest!) {
  briefing(request: $request) {
    __typename
    ... on Error { message }
    ... on InvalidInput { field }
    ... on Briefing {
      markdown html
      document {
        title datasetVersion
        sections { code heading form sentences { text notes facts paragraph } tables { columns rows { cells notes } } }
        notes { __typename ... on BriefingWords { number quote start end report { id body } } ... on BriefingCount { number label filter result } }
      }
    }
  }
}`;

interface Briefing {
  markdown: string;
  html: string;
  document: {
    title: string;
    sections: { sentences: { notes: string[] }[] }[];
    notes: (
      | { __typename: 'BriefingCount'; number: string }
      | {
          __typename: 'BriefingWords';
          number: string;
          quote: string;
          start: number;
          end: number;
          report: { body: string };
        }
    )[];
  };
}

test('a briefing whose words stand in the reports', async () => {
  const request = { kind: 'locality', filter: { localities: ['VN-13'] } };
  const { data, errors } = await api.ask<{ briefing: Briefing }>(BRIEF, { request });
  expect(errors).toBeUndefined();
  const { document, markdown, html } = data.briefing;
  expect(document.title).toContain('Quảng Ninh');
  expect(markdown).toContain('Khoa');
  expect(html).not.toMatch(/<script|<style/);
  const words = document.notes.flatMap((note) => (note.__typename === 'BriefingWords' ? [note] : []));
  expect(words.length).toBeGreaterThan(0);
  for (const { quote, start, end, report } of words) expect(report.body.slice(start, end)).toBe(quote);
  const numbers = new Set(document.notes.map(({ number }) => number));
  for (const { sentences } of document.sections) {
    for (const { notes } of sentences) for (const note of notes) expect(numbers).toContain(note);
  }
});

test.each<[object, object]>([
  [
    { kind: 'locality' },
    {
      __typename: 'InvalidInput',
      field: 'request.filter.localities',
      message: expect.stringContaining('Name a locality.'),
    },
  ],
  [
    { kind: 'pair', filter: { countries: ['VN'] } },
    { __typename: 'InvalidInput', field: 'request.filter.localities' },
  ],
  [{ kind: 'theme' }, { __typename: 'InvalidInput', field: 'request.filter.themes' }],
  [{ kind: 'period' }, { __typename: 'InvalidInput', field: 'request.filter.from' }],
  [
    { kind: 'period', filter: { from: '2025-01-01', to: '2024-01-01' } },
    { __typename: 'InvalidInput', field: 'request.filter.from' },
  ],
  [
    { kind: 'person', filter: { person: 'Khoa' } },
    { __typename: 'InvalidInput', field: 'request.filter.person' },
  ],
  [
    { kind: 'locality', filter: { localities: ['VN-ZZ'] } },
    { __typename: 'NotFound', message: expect.stringContaining('No locality has the id "VN-ZZ"') },
  ],
  [{ kind: 'theme', filter: { themes: ['weather'] } }, { __typename: 'NotFound' }],
  [{ kind: 'visit', filter: { visit: '00000000-0000-8000-8000-000000000000' } }, { __typename: 'NotFound' }],
])('%j', async (request, expected) => {
  const { data, errors } = await api.ask(BRIEF, { request });
  expect(errors).toBeUndefined();
  expect(data.briefing).toMatchObject(expected);
});
