import { Prisma } from '@communique/db';
import { expect, test } from 'vitest';
import { type Piece, piecesOf } from './pieces.ts';

const piece = (place: number | null, column: string): Piece => ({ place, json: [Prisma.raw(column)] });

/** Pieces as text: where each is made, and its JSON with columns in brackets. */
const shown = (entries: Parameters<typeof piecesOf>[0]): string[] =>
  piecesOf(entries).map(
    ({ place, json }) =>
      `${place ?? 'row'}: ${json.map((part) => (typeof part === 'string' ? part : `<${part.text}>`)).join('')}`,
  );

test.each<[string, Parameters<typeof piecesOf>[0], string[]]>([
  ['nothing', [], ['row: {}']],
  ['known text alone', [['a', '1']], ['row: {"a":1}']],
  [
    'one place',
    [
      ['a', piece(null, 'x')],
      ['b', piece(null, 'y')],
    ],
    ['row: {"a":<x>,"b":<y>}'],
  ],
  [
    'neighbours of one place are one piece',
    [
      ['a', piece(0, 'x')],
      ['b', piece(0, 'y')],
      ['c', piece(null, 'z')],
    ],
    ['0: {"a":<x>,"b":<y>,"c":', 'row: <z>}'],
  ],
  [
    'known text belongs to the piece before it',
    [
      ['a', 'null'],
      ['b', piece(1, 'x')],
      ['c', '"T"'],
      ['d', piece(0, 'y')],
      ['e', 'null'],
    ],
    ['1: {"a":null,"b":<x>,"c":"T","d":', '0: <y>,"e":null}'],
  ],
  [
    'places that take turns stay apart',
    [
      ['a', piece(0, 'x')],
      ['b', piece(1, 'y')],
      ['c', piece(0, 'z')],
    ],
    ['0: {"a":<x>,"b":', '1: <y>,"c":', '0: <z>}'],
  ],
])('%s', (_what, entries, pieces) => {
  expect(shown(entries)).toEqual(pieces);
});
