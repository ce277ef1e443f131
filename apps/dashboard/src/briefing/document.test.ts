import { expect, it } from 'vitest';
import { en } from '../messages/en/index.ts';
import type { BriefingPart, SentencePart } from '../queries/briefing.ts';
import { prepareDocument } from './document.ts';

const sentence = (text: string, given: Partial<SentencePart> = {}): SentencePart => ({
  text,
  notes: ['1'],
  paragraph: 0,
  rephrased: false,
  ...given,
});

const briefing = (form: string, sentences: SentencePart[], remark: string | null = null): BriefingPart => ({
  __typename: 'Briefing',
  markdown: '',
  document: {
    title: 'A briefing',
    remark,
    sections: [{ code: 'facts', heading: 'Facts', form, sentences, tables: [] }],
    notes: [
      { __typename: 'BriefingCount', number: 'C1', label: '3 visits', datasetVersion: '7' },
      {
        __typename: 'BriefingWords',
        number: '1',
        quote: 'q',
        publisher: 'Wire',
        published: null,
        title: null,
        url: null,
      },
    ],
  },
});

it('keeps the sentences that a model worded, and what their sign means', () => {
  const worded = sentence('Both sides met.', { rephrased: true });
  const drawn = prepareDocument(briefing('list', [worded], '1 sentence is the model’s.'), en);
  expect(drawn.remark).toBe('1 sentence is the model’s.');
  expect(drawn.sections[0]?.points).toEqual([worded]);
});

it('gathers sentences by paragraph, and explains nothing where no model worded any', () => {
  const drawn = prepareDocument(briefing('text', [sentence('a'), sentence('b'), sentence('c', { paragraph: 1 })]), en);
  expect(drawn.sections[0]?.paragraphs.map((part) => part.map(({ text }) => text).join(''))).toEqual(['ab', 'c']);
  expect(drawn.remark).toBeNull();
  expect(drawn.check).toBe('1 note quotes a source, 1 gives a count. Every sentence has one.');
});
