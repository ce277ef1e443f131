import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { WORLD } from '../../../test/world.ts';
import { brief } from '../../brief.ts';
import type { BriefingDocument } from '../../document.ts';
import { toDocx } from './index.ts';

const request = { kind: 'locality', filter: { localities: ['vn-nam-son'] }, language: 'en' } as const;
const made = brief(WORLD, request);

/** The parts of the package, by path. */
async function partsOf(document: BriefingDocument): Promise<Record<string, string>> {
  const files = unzipSync(await toDocx(document));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const wordsOf = (xml = ''): string => xml.replace(/<[^>]+>/gu, '');
const count = (xml: string | undefined, pattern: RegExp): number => [...(xml ?? '').matchAll(pattern)].length;

describe('a briefing in Word', async () => {
  const parts = await partsOf(made);
  const body = parts['word/document.xml'] ?? '';
  const footnotes = parts['word/footnotes.xml'] ?? '';

  test('has each note as one footnote, whatever the number of its marks', () => {
    expect(count(body, /<w:footnoteReference /gu)).toBe(made.notes.length);
    expect(count(footnotes, /<w:footnote w:id="\d+">/gu)).toBe(made.notes.length);
  });

  test('refers to a footnote that was marked before by a field on its bookmark', () => {
    const bookmarks = new Set([...body.matchAll(/w:name="(note_\d+)"/gu)].map(([, name]) => name));
    const fields = [...body.matchAll(/NOTEREF (note_\d+)/gu)].map(([, name]) => name);
    expect(fields.length).toBeGreaterThan(0);
    for (const name of fields) expect(bookmarks).toContain(name);
  });

  test('has as many marks as the document', () => {
    const marked = made.sections.flatMap(({ sentences, tables }) => [
      ...sentences,
      ...tables.flatMap(({ caption, rows }) => [caption, ...rows]),
    ]);
    const marks = marked.reduce((sum, { notes }) => sum + notes.length, 0);
    expect(count(body, /<w:footnoteReference |NOTEREF /gu)).toBe(marks);
  });

  test('says every sentence, cell and quotation', () => {
    const said = wordsOf(body);
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    for (const { sentences, tables } of made.sections) {
      for (const { text } of sentences) expect(unquoted(said)).toContain(unquoted(escaped(text)));
      for (const cell of tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)))
        expect(unquoted(said)).toContain(unquoted(escaped(cell)));
    }
    for (const note of made.notes)
      if ('quote' in note) expect(unquoted(wordsOf(footnotes))).toContain(unquoted(escaped(note.quote)));
  });

  test("uses Word's own headings and repeats the head of a table", () => {
    expect(count(body, /w:val="Heading1"/gu)).toBe(made.sections.length - 1);
    expect(body).toContain('<w:tblHeader/>');
    expect(wordsOf(parts['word/header1.xml'])).toBe(made.scope);
  });

  test('has the same bytes for the same document, whenever it is written', async () => {
    const first = await toDocx(made);
    await new Promise((done) => setTimeout(done, 5));
    expect(Buffer.compare(first, await toDocx(made))).toBe(0);
    expect(parts['docProps/core.xml']).toContain('>2024-06-30T00:00:00.000Z<');
  });
});

describe('text of reports in Word', () => {
  const hostile: BriefingDocument = {
    ...made,
    title: '<w:p/>]]>\u0000\u0008\uD800 & "x" =cmd|1',
    notes: made.notes.map((note) => ('quote' in note ? { ...note, url: 'javascript:alert(1)' } : note)),
  };
  test('is text: no markup, nothing that XML cannot hold', async () => {
    const body = (await partsOf(hostile))['word/document.xml'] ?? '';
    expect(body).toContain('&lt;w:p/&gt;]]&gt; &amp; ');
    expect(body).not.toMatch(/[\p{Cs}\p{Cc}]/u);
  });
  test('links to http addresses only', async () => {
    const links = (await partsOf(hostile))['word/_rels/footnotes.xml.rels'] ?? '';
    expect(links).not.toContain('javascript');
  });
});

const unquoted = (text: string): string => text.replace(/&quot;|&apos;|["']/gu, '').replace(/\s+/gu, ' ');
