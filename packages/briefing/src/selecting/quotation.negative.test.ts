import { describe, expect, test } from 'vitest';
import { quotationOf } from './quotation.ts';

describe('no quotation where the words may lose their sense', () => {
  test.each([
    ['a negation', 'propose', 'Binh asked the port not to raise its fees for fruit growers.'],
    ['a condition', 'intend', 'He promised that the road would be paved if the rains allow.'],
    ['somebody else as subject', 'propose', 'The port was pleased that the buyers asked the growers to wait for rain.'],
    ['a passive', 'propose', 'Binh was asked to lower the fees for all fruit growers.'],
    ['a relative clause inside', 'propose', 'Binh asked the port which stands idle to lower the fees.'],
    [
      'background before the attribution',
      'intend',
      'The two towns were marking a year of friendship, he said, and more buses would run.',
    ],
    ['a pointer outside', 'intend', 'He promised that these would be ready for the spring.'],
    [
      'an open pair',
      'intend',
      'He promised that a line would be laid between the harbour of the old town of the island and the gate.',
    ],
    ['an inserted phrase', 'intend', 'He promised, as at the last meeting of the two, to come back.'],
    ['no infinitive after its verb', 'propose', 'Binh encouraged growers of fruit from all islands of the bay.'],
    ['words already quoted', 'propose', 'Binh asked the port to be "a better neighbour to all" from now on.'],
    [
      'a noun that means the sentence before',
      'propose',
      'The proposal was put to the growers of both islands, Binh said.',
    ],
    [
      'a list that is cut at its first comma',
      'appraise',
      "Great care has been taken by the island's growers, pickers and buyers to keep the fruit cool.",
    ],
    ['an act without cues', 'unknown', 'Binh asked the port to lower its fees for fruit growers.'],
  ])('%s', (_name, act, quote) => {
    expect(quotationOf(quote, act, new Set(['binh']))).toBeNull();
  });
});
