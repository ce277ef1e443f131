import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

const split = (body: string, title: string | null = null): string[] =>
  splitSentences(body, title).map(({ start, end }) => body.slice(start, end));

const CASES: readonly [name: string, body: string, sentences: string[]][] = [
  ['two sentences', 'He came. She left.', ['He came.', 'She left.']],
  ['form of address', 'Mr. Binh met Dr. Lan. They talked.', ['Mr. Binh met Dr. Lan.', 'They talked.']],
  ['initials', 'Governor J. B. Doe arrived. He spoke.', ['Governor J. B. Doe arrived.', 'He spoke.']],
  ['chain of initials', 'Trade with the U.S. Department grew.', ['Trade with the U.S. Department grew.']],
  ['chain that ends one', 'They flew to the U.S. The trip was long.', ['They flew to the U.S.', 'The trip was long.']],
  ['time of day', 'It began at 9 a.m. Guests rose.', ['It began at 9 a.m.', 'Guests rose.']],
  ['number sign', 'Decree No. 12 was read. All agreed.', ['Decree No. 12 was read.', 'All agreed.']],
  [
    'short month',
    'Talks were held on Dec. 5 in Hanoi. All left.',
    ['Talks were held on Dec. 5 in Hanoi.', 'All left.'],
  ],
  ['decimal', 'Trade rose by 4.5 percent. Exports led.', ['Trade rose by 4.5 percent.', 'Exports led.']],
  ['quote closed after the stop', '“We agree.” He smiled.', ['“We agree.”', 'He smiled.']],
  ['glued sentences', 'Both sides agreed.The host rose.', ['Both sides agreed.', 'The host rose.']],
  ['page address', 'See en.example.vn for more.', ['See en.example.vn for more.']],
  [
    'picture credit inside',
    'The talks (Photo: VNA) Hue (VNA) – They met.',
    ['The talks (Photo: VNA)', 'Hue (VNA) – They met.'],
  ],
  ['agency behind the last stop', 'They agreed. — VNS', ['They agreed.', '— VNS']],
  ['agency closing with a slash', 'They agreed./.', ['They agreed./.']],
  ['blank lines', 'One line here.\n\nAnother there.', ['One line here.', 'Another there.']],
  ['cut off in mid-word', 'They agreed. The two sid', ['They agreed.', 'The two sid']],
  ['hard-wrapped lines', `${'word '.repeat(14)}of\nthe city met.`, [`${'word '.repeat(14)}of\nthe city met.`]],
  ['list items', 'The programme had:\n- a forum;\n- a fair.', ['The programme had:', '- a forum;', '- a fair.']],
];

describe('splitSentences', () => {
  it.each(CASES)('%s', (_, body, sentences) => {
    expect(split(body)).toEqual(sentences);
  });

  it('parts a headline glued in front', () => {
    const title = 'Province and region open talks';
    expect(split(`${title} HUE – They met.`, title)).toEqual([title, 'HUE – They met.']);
  });

  it('keeps decomposed letters whole', () => {
    expect(split('Hà Nội họp. Họ về.'.normalize('NFD'))).toHaveLength(2);
  });
});
