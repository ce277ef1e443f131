import { describe, expect, test } from 'vitest';
import { WORLD } from '../../test/world.ts';
import { brief } from '../brief.ts';
import type { BriefingDocument } from '../document.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';

const document = brief(WORLD, { kind: 'locality', filter: { localities: ['vn-nam-son'] }, language: 'en' });
const hostile: BriefingDocument = { ...document, title: '<script>alert(1)</script> [x](javascript:y) *z*' };

describe('HTML', () => {
  const html = toHtml(hostile);
  test('shows text of reports as text', () => {
    expect(html).not.toMatch(/<script|<b>Binh|<i>|href="javascript/u);
    expect(html).toContain('&lt;b&gt;Binh&lt;/b&gt; thanked the guests');
  });
  test('has no inline script or style', () => {
    expect(html).not.toMatch(/\son\w+=|style=|<style/u);
  });
  test('links every mark to a note that is there', () => {
    const targets = [...html.matchAll(/href="#(note-[^"]+)"/gu)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(0);
    for (const id of targets) expect(html).toContain(`id="${id}"`);
  });
});

describe('Markdown', () => {
  const markdown = toMarkdown(hostile);
  test('shows text of reports as text', () => {
    expect(markdown).toContain('\\<b\\>Binh\\</b\\>');
    expect(markdown).toContain('\\<script\\>');
    expect(markdown).toContain('\\[x\\](javascript:y) \\*z\\*');
  });
  test('links to http addresses only', () => {
    expect(markdown).toContain('<https://example.org/r1>');
    expect(markdown).not.toContain('<javascript');
  });
});
