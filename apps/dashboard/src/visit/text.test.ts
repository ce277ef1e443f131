import { describe, expect, it } from 'vitest';
import { type Mark, segmentsOf } from './text.ts';

const BODY = 'Mr A met Mr B in Huế.\n\nHe proposed more trade. They parted.';

/** A mark on the first occurrence of some words. */
const on = (words: string, sign: string): Mark => {
  const start = BODY.indexOf(words);
  const kind = /^\d/.test(sign) ? 'statement' : 'field';
  return { start, end: start + words.length, kind, sign, target: `t-${sign}` };
};

const shown = (marks: readonly Mark[]) =>
  segmentsOf(BODY, marks).map((paragraph) =>
    paragraph.map(({ text, fields, statements, opening }) => [
      text,
      [...statements, ...fields].join(),
      opening.map(({ sign }) => sign).join(),
    ]),
  );

describe('segmentsOf', () => {
  it('keeps all text in order', () => {
    const text = segmentsOf(BODY, [on('Mr A', 'a'), on('Huế', 'b'), on('He proposed more trade.', '1')])
      .map((paragraph) => paragraph.map((segment) => segment.text).join(''))
      .join('\n\n');
    expect(text).toBe(BODY);
  });

  it('marks fields and statements where their words stand', () => {
    expect(shown([on('Mr A', 'a'), on('He proposed more trade.', '1')])).toEqual([
      [
        ['Mr A', 'a', 'a'],
        [' met Mr B in Huế.', '', ''],
      ],
      [
        ['He proposed more trade.', '1', '1'],
        [' They parted.', '', ''],
      ],
    ]);
  });

  it('cuts where marks overlap, and writes each sign once where it begins', () => {
    expect(
      shown([on('He proposed more trade.', '2'), on('more trade', 'c'), on('He proposed more trade.', '10')])[1],
    ).toEqual([
      ['He proposed ', '2,10', '2,10'],
      ['more trade', '2,10,c', 'c'],
      ['.', '2,10', ''],
      [' They parted.', '', ''],
    ]);
  });

  it('goes on over a line end and opens anew there', () => {
    const long: Mark = {
      start: BODY.indexOf('in Huế'),
      end: BODY.indexOf(' They'),
      kind: 'statement',
      sign: '1',
      target: 't',
    };
    expect(shown([long])).toEqual([
      [
        ['Mr A met Mr B ', '', ''],
        ['in Huế.', '1', '1'],
      ],
      [
        ['He proposed more trade.', '1', '1'],
        [' They parted.', '', ''],
      ],
    ]);
  });

  it.each([
    [-1, 4],
    [5, 5],
    [9, 3],
    [0, 10_000],
  ])('leaves out a mark from %i to %i', (start, end) => {
    expect(
      shown([{ start, end, kind: 'field', sign: 'a', target: 't' }])
        .flat()
        .every(([, signs]) => signs === ''),
    ).toBe(true);
  });
});
