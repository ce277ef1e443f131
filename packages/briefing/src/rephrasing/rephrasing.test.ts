import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { WORLD } from '../../test/world.ts';
import { audit } from '../auditing/audit.ts';
import { brief } from '../brief.ts';
import type { BriefingDocument } from '../document.ts';
import { toMarkdown } from '../rendering/markdown.ts';
import { LIMITS, rephrase } from './index.ts';

const document = brief(WORLD, { kind: 'period', filter: {}, language: 'en' });
let server: Server | undefined;
let asked: { sentence: string; key: string | undefined }[] = [];

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((done) => (server ? server.close(done) : done(null)));
  server = undefined;
  asked = [];
});

/** A model on loopback that answers each sentence by `answer`; `null` never answers, a number is a status. */
async function model(answer: (sentence: string) => string | number | null, delay = 0) {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      const { messages } = JSON.parse(body) as { messages: { role: string; content: unknown }[] };
      const said = messages.findLast(({ role }) => role === 'user')?.content;
      const sentence = typeof said === 'string' ? said : ((said as { text: string }[])[0]?.text ?? '');
      asked.push({ sentence, key: request.headers.authorization });
      const content = answer(sentence);
      if (content === null) return;
      if (typeof content === 'number') {
        response.writeHead(content, { 'content-type': 'application/json' });
        response.end('{"error":{"message":"no"}}');
        return;
      }
      const reply = {
        id: '1',
        created: 0,
        model: 'm',
        object: 'chat.completion',
        choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
        usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
      };
      setTimeout(() => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(reply));
      }, delay);
    });
  });
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/v1`, model: 'test-model', key: 'secret' };
}

const rephrased = ({ sections }: BriefingDocument) =>
  sections.flatMap(({ sentences }) => sentences.filter((one) => one.rephrased));

describe('a model that answers well', () => {
  const better = (sentence: string) =>
    sentence
      .replace('newest commitment dates', 'newest commitment on record dates')
      .replace(/^Nothing has/u, 'So far nothing has');
  test('words sentences, which are marked and told of; notes, facts and tables stay', async () => {
    const made = await rephrase(document, WORLD, await model(better));
    expect(rephrased(made).length).toBeGreaterThan(0);
    expect(made.notes).toEqual(document.notes);
    expect(made.remark).toContain('test-model');
    expect(toMarkdown(made)).toContain('.† ');
    expect(asked[0]?.key).toBe('Bearer secret');
    expect(audit(made, WORLD)).toMatchObject({
      cited: 1,
      quotesStand: 1,
      numbersRecount: 1,
      namesAndDates: 1,
      coverage: 1,
    });
  });
});

describe('a model that answers wrongly', () => {
  test.each<[string, (sentence: string) => string | number]>([
    ['with another name', (s) => s.replace(/Li Na/u, 'Wang Na')],
    ['with a name added', (s) => s.replace(/\.$/u, ' in Hanoi.')],
    [
      'with people changed about',
      (s) =>
        s
          .replace(/Li/gu, '#')
          .replace(/Tran Van Binh|Binh/gu, 'Li')
          .replace(/#/gu, 'Binh'),
    ],
    ['with another day', (s) => s.replace(/\b3 March/u, '4 March').replace(/2 June|May|July/u, 'August')],
    ['with another number', (s) => s.replace(/\b(?:one|two|three|four)\b/iu, 'nine')],
    ['with a stronger act', (s) => s.replace(/propos\p{L}+|asked|declared|stated|set out|agreed|dealt/u, 'signed')],
    ['with a sense turned round', (s) => s.replace(/\.$/u, ', not before.').replace(/nothing|no /iu, 'something ')],
    ['with a reason added', (s) => s.replace(/\.$/u, ' because tea is cheap.')],
    ['with a theme left out', (s) => s.replace(/trade|education|agriculture|transport/u, 'it')],
    ['with a quotation changed', (s) => s.replace(/“[^”]*”/u, '“something else entirely was said”')],
    ['with two sentences', (s) => `${s} Ties are good.`],
    ['with markup', (s) => `<b>${s}</b>`],
    ['with talk', (s) => `Here is the sentence: ${s}`],
    ['with nothing', () => ''],
    ['with a failure', () => 500],
    ['with what is no answer', () => 429],
  ])('%s is not heard', async (_name, answer) => {
    const unchanged = (text: string) =>
      document.sections.some(({ sentences }) => sentences.some((one) => one.text === text));
    const made = await rephrase(document, WORLD, await model(answer));
    for (const { text } of rephrased(made)) expect(unchanged(text), text).toBe(true);
    expect(made).toEqual(document);
  });
});

describe('a model that is slow or silent', () => {
  const limits = { ...LIMITS, each: 150, all: 600 };
  test.each<[string, string | null, number]>([
    ['slow', 'too late', 2_000],
    ['silent', null, 0],
  ])('%s: ours stands, in bounded time, after few calls', async (_name, answer, delay) => {
    const settings = await model(() => answer, delay);
    const start = performance.now();
    expect(await rephrase(document, WORLD, settings, limits)).toEqual(document);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(asked.length).toBeLessThanOrEqual(8);
  });

  test('absent: ours stands', async () => {
    const settings = { url: 'http://127.0.0.1:9/v1', model: 'none' };
    expect(await rephrase(document, WORLD, settings, limits)).toEqual(document);
  });
});

test('no more sentences are sent than allowed', async () => {
  await rephrase(document, WORLD, await model((sentence) => sentence), { ...LIMITS, calls: 3 });
  expect(asked.length).toBe(3);
});
