import { describe, expect, it } from 'vitest';
import type { Report, SentenceKind } from '../model.ts';
import { read } from './index.ts';

const report = (body: string, title: string | null = null): Report => ({
  id: 'x',
  title,
  body,
  published: null,
  publisher: null,
  url: null,
  language: 'en',
});
const kinds = (body: string, title: string | null = null): SentenceKind[] =>
  read(report(body, title)).sentences.map(({ kind }) => kind);

const STORY = 'The mayor met the guests on Monday.';

const KINDS: readonly [name: string, body: string, kinds: SentenceKind[]][] = [
  ['a story', STORY, ['news']],
  [
    'credit at the end of a line',
    `${STORY}\n\nThe mayor at the talks. (Photo: VNA)\n\n${STORY}`,
    ['news', 'news', 'caption', 'news'],
  ],
  ['sides of a picture', `Mayor An (L) and Governor Bo (R)\n\n${STORY}`, ['caption', 'news']],
  ['stamp of the agency and the hour', `Xinhua) 09:34, May 23, 2024\n\n${STORY}`, ['headline', 'news']],
  ['a line without a stop above the story', `Old friends meet again\n\n${STORY}`, ['headline', 'news']],
  [
    'a line without a stop inside the story',
    `${STORY}\n\nDancers at the gala\n\n${STORY}`,
    ['news', 'caption', 'news'],
  ],
  ['the date line of a page', `January 26, 2018 | 10:38 (GMT+7)\n\n${STORY}`, ['headline', 'news']],
  ['agency closing', `${STORY} — VNS`, ['news', 'closing']],
  ['source', `${STORY}\n\nSource: VNA`, ['news', 'closing']],
  ['byline', `${STORY}\n\nBy Lan Anh – Translated by Minh`, ['news', 'closing']],
  ['links after the story', `${STORY}\n\nRelated News\n\nOther city signs pact.`, ['news', 'sidebar', 'sidebar']],
  ['a link in mid-story', `${STORY}\n\nRead more: Other city signs pact.\n\n${STORY}`, ['news', 'sidebar', 'news']],
  ['buttons', `${STORY}\n\nShare on Facebook\n\n${STORY}`, ['news', 'sidebar', 'news']],
  ['labelled background', `${STORY}\n\nBackground: they twinned in 1999.`, ['news', 'background']],
];

describe('read', () => {
  it.each(KINDS)('marks %s', (_, body, expected) => {
    expect(kinds(body)).toEqual(expected);
  });

  it('keeps a lead that the caption below it repeats', () => {
    const lead = 'Chairman of the city Le Van An received on January 11 the Governor of Attapeu, Bounma Keola';
    expect(kinds(`${lead}.\n\n${lead} (Photo: VNA)\n\n${STORY}`)).toEqual(['news', 'caption', 'news']);
  });

  it('marks a repeated lead, and keeps the copy with the dateline', () => {
    const lead = 'The governor of the northern province opened talks with guests from the region on Friday';
    expect(kinds(`${lead}.\n\nHUE (VNA) – ${lead}, and showed them the port.`)).toEqual(['headline', 'news']);
  });

  it('cuts nothing: every sentence stands at its offsets and none overlap', () => {
    const { body, sentences } = read(report(`  ${STORY}  \n\n(Photo: VNA)\n${STORY}\n`));
    let last = 0;
    for (const { start, end } of sentences) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(body.slice(start, end)).toBe(body.slice(start, end).trim());
      last = end;
    }
  });
});
