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
      'promised that the province would train forty nurses of the other side',
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
    ['intend', 'Four schools will be twinned by spring.', 'clause', 'Four schools will be twinned by spring'],
  ])('%s: %s', (act, quote, form, text) => {
    expect(quotationOf(quote, act, speaker)).toEqual({ form, text });
    expect(text.split(' ').length).toBeLessThanOrEqual(LONGEST);
    expect(quote).toContain(text);
  });
});
