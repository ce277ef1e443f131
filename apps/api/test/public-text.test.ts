import { describe, expect, test } from 'vitest';
import { bench } from './harness.ts';

describe.each([
  ['full', expect.stringContaining('NANNING, March 13')],
  ['quotes', null],
] as const)('PUBLIC_TEXT=%s', (publicText, body) => {
  const api = bench({ settings: { publicText } });

  test('bodies as the operator decides, quotes with their sentence always', async () => {
    const { data } = await api.ask<{ reports: { nodes: unknown } }>(`{
      reports(filter: { text: "widen trade" }) { nodes { body statements(first: 1) { nodes { words { quote sentence } } } } }
    }`);
    expect(data.reports.nodes).toEqual([
      {
        body,
        statements: {
          nodes: [
            {
              words: {
                quote: 'agreed to widen trade and to clear goods at the border gates faster',
                sentence:
                  'Khoa and Li Guoqiang, Vice Chairman of Guangxi, agreed to widen trade and to clear goods at the border gates faster.',
              },
            },
          ],
        },
      },
    ]);
  });
});
