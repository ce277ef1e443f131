import { expect, it } from 'vitest';
import { svgFile } from './file.ts';
import { link, rect, text } from './marks.ts';
import { widthOf, wrap } from './measure.ts';

const caption = {
  title: 'Trade & tourism lead',
  subtitle: 'Statements by theme',
  notes: ['Hatched: nothing is held.'],
  filters: 'Filters: Country: <Vietnam>',
  source: 'Source: Communiqué, 66 reports',
  drawn: 'Drawn 1 Mar 2026',
  address: 'http://localhost:3000/themes?country=VN',
};

const file = svgFile(
  {
    width: 400,
    height: 100,
    marks: [
      link('/statements?theme=trade', 'Trade: 4', [rect(0, 0, 10, 10, { fill: 'var(--bar)', strokeWidth: 2 })]),
      text(0, 20, 'Hưng Yên', { textAnchor: 'end' }),
    ],
  },
  caption,
);

it.each([
  ['the title, escaped', 'Trade &amp; tourism lead'],
  ['the filters, escaped', 'Filters: Country: &lt;Vietnam&gt;'],
  ['source and date', 'Source: Communiqué, 66 reports. Drawn 1 Mar 2026.'],
  ['notes', 'Hatched: nothing is held.'],
  ['the address of the view', 'http://localhost:3000/themes?country=VN'],
  ['absolute links', 'href="http://localhost:3000/statements?theme=trade"'],
  ['attributes as SVG names them', 'text-anchor="end"'],
])('a file holds %s', (_what, words) => {
  expect(file).toContain(words);
});

it('a file needs no style sheet and nothing from elsewhere', () => {
  expect(file).not.toMatch(/var\(|class=|url\(|<image|<style|<script/);
  expect(file).toContain('fill="#267286" stroke-width="2"');
});

it('breaks lines at blanks only', () => {
  expect(wrap('one two three', widthOf('one two'))).toEqual(['one two', 'three']);
  expect(wrap('unbreakably-long', 10)).toEqual(['unbreakably-long']);
});
