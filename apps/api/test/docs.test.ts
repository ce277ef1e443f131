import { expect, test } from 'vitest';
import { EXAMPLES } from '../src/http/docs/examples.ts';
import { html } from '../src/http/docs/html.ts';
import { schema } from '../src/schema/index.ts';
import { bench } from './harness.ts';

const api = bench();

test('the documentation describes every type, and every link within it leads somewhere', async () => {
  const response = await fetch(`${api.url}/docs`);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  const page = await response.text();
  const anchors = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const name of Object.keys(schema.getTypeMap())) {
    if (!name.startsWith('__')) expect(anchors.has(name), name).toBe(true);
  }
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links.filter((id) => !anchors.has(id))).toEqual([]);
  expect(page).not.toContain('<script');
});

test.each(EXAMPLES)('$title', async ({ query }) => {
  const { errors, data } = await api.ask(query);
  expect(errors).toBeUndefined();
  expect(Object.keys(data).length).toBeGreaterThan(0);
});

test('the bare address leads to it, and so do all its links', async () => {
  const page = await (await fetch(`${api.url}/`)).text();
  const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, link]) => link ?? '');
  expect(links).toContain('/docs');
  for (const link of links) {
    const response = await fetch(`${api.url}${link}`, { headers: { accept: 'text/html' } });
    await response.text();
    expect(response.status, link).toBe(200);
  }
});

test('what is put into a page is escaped', () => {
  expect(html`<p>${'<b> & "c"'}</p>`.html).toBe('<p>&lt;b&gt; &amp; &quot;c&quot;</p>');
});
