import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { WORLD } from '../../../test/world.ts';
import { brief } from '../../brief.ts';
import type { BriefingDocument } from '../../document.ts';
import { section } from './content.ts';
import { runs } from './fonts.ts';
import { toPdf } from './index.ts';

const made = brief(WORLD, { kind: 'locality', filter: { localities: ['vn-nam-son'] }, language: 'en' });

/** The file with its packed streams unpacked, bytes as Latin-1. */
async function unpacked(document: BriefingDocument): Promise<string> {
  const raw = Buffer.from(await toPdf(document)).toString('latin1');
  return raw.replace(/stream\n([\s\S]*?)\nendstream/gu, (whole, packed: string) => {
    try {
      return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
    } catch {
      return whole;
    }
  });
}

const fontsOf = (pdf: string): string[] =>
  [...new Set([...pdf.matchAll(/\/FontName \/\w+\+([\w-]+)/gu)].map(([, name]) => name ?? ''))].sort();

describe('a briefing in PDF', async () => {
  const pdf = await unpacked(made);

  test('has A4 pages', () => {
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf).toMatch(/\/MediaBox \[0 0 595\.28 841\.89\]/u);
  });

  test('has an aim for each mark', () => {
    for (const { n } of made.notes) expect(pdf).toContain(`(note-${n})`);
  });

  test('embeds the fonts it uses and no others', () => {
    expect(fontsOf(pdf)).toEqual(['SourceSans3-Bold', 'SourceSans3-Italic', 'SourceSans3-Regular']);
  });

  test('embeds Chinese where it stands', async () => {
    const chinese = await unpacked({ ...made, title: '河内市 – Hà Nội' });
    expect(fontsOf(chinese).some((name) => name.startsWith('NotoSansSC'))).toBe(true);
  });

  test('opens no address but of http', async () => {
    const notes = made.notes.map((note) => ('quote' in note ? { ...note, url: 'javascript:alert(1)' } : note));
    expect(await unpacked({ ...made, notes })).not.toContain('javascript');
  });
});

test.each([
  ['Hà Nội', [{ text: 'Hà Nội' }]],
  ['Hà Nội 河内', [{ text: 'Hà Nội ' }, { text: '河内', font: 'Noto Sans SC' }]],
  [
    '会谈（2024年）in full',
    [
      { text: '会谈（', font: 'Noto Sans SC' },
      { text: '2024' },
      { text: '年）', font: 'Noto Sans SC' },
      { text: 'in full' },
    ],
  ],
  ['', []],
])('fonts of %j', (text, expected) => {
  expect(runs(text)).toEqual(expected);
});

test('a heading stays with what it heads', () => {
  const points = made.sections.find(({ id }) => id === 'key-points');
  const [head] = section(points!, made.labels.between);
  expect(head).toMatchObject({ unbreakable: true, stack: [{ style: 'heading' }, { ul: expect.anything() }] });
});

test('the same document gives the same bytes, whenever it is written', async () => {
  const first = await toPdf(made);
  await new Promise((done) => setTimeout(done, 1_100));
  expect(Buffer.compare(first, await toPdf(made))).toBe(0);
});
