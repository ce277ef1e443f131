import { describe, expect, test } from 'vitest';
import { LONGEST, quotationOf } from './quotation.ts';

const speaker = new Set(['tran', 'van', 'binh']);

describe('quotationOf', () => {
  test.each([
    [
      'propose',
      'Binh asked the port to lower its fees for fruit growers.',
      'predicate',
      'asked the port to lower its fees for fruit growers',
    ],
    [
      'propose',
      'The governor also suggested that a bus line should link the two towns.',
      'predicate',
      'suggested that a bus line should link the two towns',
    ],
    [
      'intend',
      'He promised that the province would train forty nurses of the other side, and pay for it.',
      'predicate',
      'promised that the province would train forty nurses of the other side, and pay for it',
    ],
    [
      'intend',
      'He replied that the island would open its harbour.',
      'predicate',
      'replied that the island would open its harbour',
    ],
    [
      'agree',
      'Both sides agreed to open a tea market at the gate.',
      'predicate',
      'agreed to open a tea market at the gate',
    ],
    [
      'propose',
      'Ferries should run on all days of the week, he said.',
      'clause',
      'Ferries should run on all days of the week',
    ],
    [
      'propose',
      'Binh asked the port not to raise its fees for fruit growers.',
      'predicate',
      'asked the port not to raise its fees for fruit growers',
    ],
    [
      'propose',
      'The islands, Binh held, should keep one clock, one calendar of fairs and one list of prices for their boats, and teach the children of either side the songs, the sums and the tides of the other.',
      'clause',
      'The islands, Binh held, should keep one clock, one calendar of fairs and one list of prices for their boats',
    ],
    [
      'appraise',
      'Work on the quay has been slow, and Binh pressed the guest to quicken it.',
      'clause',
      'Work on the quay has been slow, and Binh pressed the guest to quicken it',
    ],
    [
      'intend',
      'If the rains allow, he promised that the road would be paved.',
      'clause',
      'If the rains allow, he promised that the road would be paved',
    ],
    ['agree', 'It was agreed that ferries would run at night.', 'clause', 'ferries would run at night'],
    [
      'act',
      'NAM SON (NSN) - Both towns opened a fair for fruit growers.',
      'clause',
      'Both towns opened a fair for fruit growers',
    ],
    [
      'intend',
      'Nam Son, in reply, offered to lend two ferries.',
      'clause',
      'Nam Son, in reply, offered to lend two ferries',
    ],
    ['intend', 'Binh, in reply, offered to lend two ferries.', 'predicate', 'offered to lend two ferries'],
    [
      'propose',
      'He solicited the support of both islands for a lighthouse.',
      'predicate',
      'solicited the support of both islands for a lighthouse',
    ],
    ['intend', 'Four schools will be twinned by spring.', 'clause', 'Four schools will be twinned by spring'],
  ])('%s: %s', (act, quote, form, text) => {
    expect(quotationOf(quote, act, speaker)).toEqual({ form, text });
    expect(text.split(' ').length).toBeLessThanOrEqual(LONGEST);
    expect(quote).toContain(text);
  });
});
