import { describe, expect, test } from 'vitest';
import { quotationOf } from './quotation.ts';

describe('no quotation where the words may lose their sense', () => {
  test.each([
    ['a passive', 'propose', 'Binh was asked to lower the fees for all fruit growers.'],
    ['a pointer outside', 'intend', 'He promised that these would be ready for the spring.'],
    ['a sentence that leans on the one before', 'propose', 'That was what the growers of both islands ought to do.'],
    ['curly quotation marks inside', 'propose', 'Binh asked the port to be “a better neighbour to all” from now on.'],
    [
      'a noun that means the sentence before',
      'propose',
      'The proposal was put to the growers of both islands, Binh said.',
    ],
    ['somebody who asks the speaker himself', 'propose', 'He ended by asking Binh to lower the fees for fruit.'],
    [
      'what was said only in a clause that is cut off',
      'appraise',
      'In the port of Nam Son, the governor had a meeting with the mayor of the island, member of the council of the league of islands and head of its board of fruit growers, during which they expressed their pleasure at the growth of trade.',
    ],
    ['an act without cues', 'unknown', 'Binh asked the port to lower its fees for fruit growers.'],
  ])('%s', (_name, act, quote) => {
    expect(quotationOf(quote, act, new Set(['binh']))).toBeNull();
  });
});
