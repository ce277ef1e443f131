import { describe, expect, test } from 'vitest';
import { isoDay, splitFrontMatter } from './frontmatter.ts';

describe('splitFrontMatter', () => {
  test.each([
    ['no front matter', 'A visit.\n', { title: null, published: null }, 'A visit.\n'],
    [
      'all fields',
      '---\ntitle: "A: B"\npublished: 2025-03-26\nsource: VNA\n---\nBody',
      { title: 'A: B', published: '2025-03-26', source: 'VNA' },
      'Body',
    ],
    [
      'Windows line ends and a BOM',
      '\uFEFF---\r\ntitle: T\r\n---\r\nOne\r\nTwo\rThree',
      { title: 'T' },
      'One\nTwo\nThree',
    ],
    ['a date with time', '---\npublished: 2025-03-26T08:00:00+07:00\n---\nx', { published: '2025-03-26' }, 'x'],
    ['a day that is none', '---\npublished: 2025-02-30\n---\nx', { published: null }, 'x'],
    ['decomposed letters', 'Hu\u031Bng Ye\u0302n', {}, 'Hưng Yên'],
    ['a rule of dashes in the body', 'One\n---\nTwo', {}, 'One\n---\nTwo'],
    ['empty front matter values', '---\ntitle:\nurl: ""\n---\nx', { title: null, url: null }, 'x'],
  ])('%s', (_name, text, front, body) => {
    const split = splitFrontMatter(text);
    expect(split.front).toMatchObject(front);
    expect(split.body).toBe(body);
  });

  test.each([
    ['a colon that is not quoted', '---\ntitle: A: B\n---\nx', /not valid YAML.*quote values/s],
    ['a list', '---\n- a\n- b\n---\nx', /not a list of "key: value" lines/],
  ])('refuses %s', (_name, text, message) => {
    expect(() => splitFrontMatter(text)).toThrow(message);
  });
});

test.each([
  ['2024-02-29', '2024-02-29'],
  ['2023-02-29', null],
  ['26/03/2025', null],
  [null, null],
])('isoDay(%j) → %j', (text, day) => {
  expect(isoDay(text)).toBe(day);
});
