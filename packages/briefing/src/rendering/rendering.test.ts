import { describe, expect, test } from 'vitest';
import { WORLD } from '../../test/world.ts';
import { brief } from '../brief.ts';
import type { BriefingDocument } from '../document.ts';
import { toHtml } from './html/fragment.ts';
import { toHtmlPage } from './html/page.ts';
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
  test('opens the words of a note at every mark, and tells them again at the end', () => {
    const targets = [...html.matchAll(/popovertarget="words-([^"]+)"/gu)].map(([, n]) => n);
    expect(new Set(targets)).toEqual(new Set(document.notes.map(({ n }) => n)));
    for (const n of targets) {
      expect(html).toMatch(new RegExp(`<div id="words-${n}" class="words" popover>[^<]`, 'u'));
      expect(html).toContain(`<li id="note-${n}">`);
    }
  });
  test('is a page of its own with a style for print and no script', () => {
    const page = toHtmlPage(hostile);
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/u);
    expect(page).toContain('<title>&lt;script&gt;');
    expect(page).toContain(html);
    expect(page).toMatch(/<style>[^<]*@media print/u);
    expect(page).not.toMatch(/<script|\son\w+=|style=|https?:\/\/(?!example\.org)/u);
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
