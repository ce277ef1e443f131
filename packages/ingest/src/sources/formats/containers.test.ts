import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collect } from '../collect.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'containers-'));
});
afterAll(() => rm(folder, { recursive: true }));

const STORY =
  'Governor Tran Van Mai of Lam Ha Province received the consul of Houa Sing on May 3 and spoke with him of trade.';
const PAGE = `<html><head><meta property="og:title" content="T"></head><body><article>${`<p>${STORY}</p>`.repeat(3)}</article></body></html>`;

async function read(name: string, content: string | Uint8Array, columns = {}) {
  const path = join(folder, name);
  await writeFile(path, content);
  const items = [];
  for await (const item of collect([path], { columns }))
    items.push('error' in item ? { id: item.id, error: item.error } : item.report);
  return items;
}

const warcRecord = (url: string, status: string, body: string, type = 'text/html; charset=utf-8') => {
  const http = `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  const head = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2025-05-03T00:00:00Z',
    'WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>',
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${Buffer.byteLength(http)}`,
  ].join('\r\n');
  return `${head}\r\n\r\n${http}\r\n\r\n`;
};

async function pdf(lines: readonly string[]): Promise<Uint8Array> {
  const document = new PDFDocument({ compress: false, info: { Title: 'From a PDF' } });
  for (const line of lines) document.text(line).moveDown();
  document.end();
  const chunks: Buffer[] = [];
  for await (const chunk of document) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

describe('tables and JSON', () => {
  test('JSON lines: the usual names, a broken line named by its number', async () => {
    const lines = [
      JSON.stringify({
        id: 'one',
        text: STORY,
        headline: 'H',
        date: '2025-05-03T10:00:00Z',
        source: 'LHN',
        url: 'https://a.example/1',
      }),
      '{"text": ',
      '',
      JSON.stringify({ title: 'No text' }),
      JSON.stringify({ body: `<p>${STORY}</p><p>More.</p>` }),
    ];
    expect(await read('wire.jsonl', lines.join('\n'))).toMatchObject([
      { id: 'one', body: STORY, title: 'H', published: '2025-05-03', publisher: 'LHN', url: 'https://a.example/1' },
      { id: 'wire#2', error: expect.stringMatching(/^line 2 is not valid JSON/) },
      { id: 'wire#4', error: expect.stringMatching(/^no text: expected it in body, text/) },
      { id: 'wire#5', body: `${STORY}\n\nMore.` },
    ]);
  });

  test('ninjs, versions 1 and 3', async () => {
    const items = [
      { uri: 'urn:a', headline: 'One', body_text: STORY, versioncreated: '2025-05-03T00:00:00+07:00', language: 'en' },
      {
        uri: 'https://a.example/2',
        headlines: [{ value: 'Two' }],
        bodies: [{ value: STORY }],
        infosources: [{ name: 'Wire' }],
      },
    ];
    expect(await read('items.json', JSON.stringify(items))).toMatchObject([
      { title: 'One', body: STORY, published: '2025-05-03', url: null },
      { title: 'Two', publisher: 'Wire', url: 'https://a.example/2' },
    ]);
  });

  test.each([
    [',', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('a table parted by %s', async (_name, mark) => {
    const table = [`Title${mark}Text`, `A visit${mark}"${STORY}"`, `None${mark}`].join('\n');
    expect(await read('table.csv', table)).toMatchObject([
      { id: 'table#2', title: 'A visit', body: STORY },
      { id: 'table#3', error: expect.stringContaining('no text') },
    ]);
  });

  test('columns of other names by a map', async () => {
    const table = `Überschrift,Inhalt,Tag\nA visit,"${STORY}",2025-05-03\n`;
    const columns = { title: 'Überschrift', body: 'Inhalt', published: 'Tag' };
    expect(await read('mapped.csv', table, columns)).toMatchObject([{ title: 'A visit', published: '2025-05-03' }]);
  });
});

describe('documents', () => {
  test('mail: the plain part, lines joined to paragraphs, sender and day', async () => {
    const mail = `From: =?utf-8?q?L=C3=A2m_H=C3=A0_News?= <desk@news.example>\r\nSubject: Visit\r\nDate: Sat, 03 May 2025 23:30:00 +0700\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nGovernor Tran Van Mai\r\nreceived the consul.\r\n\r\nThey spoke of trade.\r\n`;
    expect(await read('mail.eml', mail)).toMatchObject([
      {
        title: 'Visit',
        publisher: 'Lâm Hà News',
        body: 'Governor Tran Van Mai received the consul.\n\nThey spoke of trade.',
      },
    ]);
  });

  test('a PDF: paragraphs apart, lines of one joined, its title', async () => {
    const [report] = await read('paper.pdf', await pdf([STORY, 'They agreed to meet again in June.']));
    expect(report).toMatchObject({ title: 'From a PDF', body: `${STORY}\n\nThey agreed to meet again in June.` });
  });

  test('a saved page', async () => {
    expect(await read('saved.html', PAGE)).toMatchObject([{ id: 'saved', title: 'T', language: 'en' }]);
  });
});

describe('archives', () => {
  test('zip: files of known kinds, hidden ones and others passed over', async () => {
    const zip = zipSync({
      'a/one.txt': strToU8(STORY),
      'a/two.html': strToU8(PAGE),
      'a/empty.txt': new Uint8Array(),
      '__MACOSX/one.txt': strToU8('x'),
      'picture.png': strToU8('x'),
    });
    expect(await read('folder.zip', zip)).toMatchObject([
      { id: 'folder/a/one', body: STORY },
      { id: 'folder/a/two', title: 'T' },
      { id: 'folder/a/empty', error: expect.stringContaining('empty') },
    ]);
  });

  test.each([
    ['plain', (text: string) => Buffer.from(text), 'news.warc'],
    [
      'packed a record',
      (text: string) => Buffer.concat(text.split(/(?=WARC\/1\.0)/).map((record) => gzipSync(record))),
      'news.warc.gz',
    ],
  ])('WARC, %s: answers of status 200 that are pages', async (_name, pack, name) => {
    const warc =
      warcRecord('https://a.example/1', '200 OK', PAGE) +
      warcRecord('https://a.example/2', '404 Not Found', PAGE) +
      warcRecord('https://a.example/3.png', '200 OK', 'x', 'image/png') +
      warcRecord('https://a.example/4', '200 OK', '<html><body></body></html>');
    expect(await read(name, pack(warc))).toMatchObject([
      { id: 'https://a.example/1', url: 'https://a.example/1', title: 'T' },
      { id: 'https://a.example/4', error: expect.stringContaining('no article text') },
    ]);
  });
});
