import { extract } from '../extract.ts';

const LEAD = `LANG SON, March 6 — Nguyen Van Binh, Secretary of the Lang Son provincial Party Committee, received Chen Hao, Vice Chairman of China's Guangxi Zhuang Autonomous Region, in Lang Son on March 5.`;

/** The statements of a story that opens with LEAD, as "side | speaker | act | themes". For tests. */
export function statements(story: string): string[] {
  const body = `${LEAD}\n\n${story}`;
  const report = { id: 'x', title: null, body, published: '2024-03-06', publisher: null, url: null, language: 'en' };
  return extract(report).statements.map((one) => {
    if (body.slice(one.start, one.end) !== one.quote) throw new Error(`the quote does not stand at ${one.start}`);
    return `${one.side} | ${one.speaker} | ${one.act} | ${[...one.themes].sort().join(', ')}`;
  });
}
