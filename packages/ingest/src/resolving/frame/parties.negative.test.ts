import { expect, it } from 'vitest';
import { frame } from './frame.testing.ts';

const NO_VISITS: readonly [name: string, body: string, rule: string][] = [
  [
    'match of two teams',
    'The women’s national football team of Vietnam won a friendly match in Hanoi on June 11. The visiting Hong Kong team of China scored once.',
    'verdict.match',
  ],
  [
    'trip that was called off',
    'Governor of Yunnan Wang An has cut short his trip to Vietnam, officials of Lao Cai said on June 11.',
    'verdict.cancelled',
  ],
  [
    'questions to a spokesperson',
    'Q: Will the Governor of Yunnan go to Hanoi?\n\nA: He visits Vietnam in June.\n\nQ: Whom will he meet?\n\nA: Leaders of Lao Cai.',
    'verdict.questions',
  ],
  [
    'greetings from afar',
    'Chairman of Son La Le Van Binh sent greetings to Lao officials in Huaphan for Bunpimay.',
    'verdict.message',
  ],
  [
    'urging somebody is no call on him',
    'Chairman of Hai Duong Le Van Binh called on China to buy more lychees on June 11.',
    'verdict.no-contact',
  ],
  [
    'signed by mail',
    'Hai Duong of Vietnam and Yunnan province of China signed a cooperation agreement by mail on June 11, exchanging the signed copies by post.',
    'verdict.mail',
  ],
  [
    'a ceremony of one side about what was found on the other',
    'Hai Duong authorities of Vietnam on June 11 held a ceremony to bury soldiers whose remains were found in Luang Prabang, Laos.',
    'verdict.no-contact',
  ],
];

it.each(NO_VISITS)('no visit: %s', (_, body, rule) => {
  expect(frame(body)).toBe(rule);
});
