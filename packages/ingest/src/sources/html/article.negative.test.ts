import { expect, test } from 'vitest';
import { reportFromPage } from './article.ts';

const origin = { id: 'a', url: null, charset: null };
const links = Array.from(
  { length: 60 },
  (_, i) =>
    `<li><a href="/${i}">Governor number ${i} receives a delegation from a friendly province of the neighbouring country</a></li>`,
).join('');

test.each<[string, string, RegExp]>([
  [
    'a list of articles',
    `<html><head><title>News</title></head><body><main><ul>${links}</ul></main></body></html>`,
    /lists articles/,
  ],
  [
    'an error page with status 200',
    '<html><head><title>404 - Not found</title></head><body><p>Sorry, the page you requested could not be found on this server. Try the search.</p></body></html>',
    /error page/,
  ],
  ['an empty page', '<html><body></body></html>', /no article text/],
  [
    'a page that only scripts fill',
    '<html><body><div id="app"></div><script>start()</script></body></html>',
    /no article text/,
  ],
])('refuses %s and says what to do', (_name, html, reason) => {
  expect(() => reportFromPage(new TextEncoder().encode(html), origin)).toThrow(reason);
});
