import { expect, test } from 'vitest';
import { isDatabaseFault } from './faults.ts';

const error = (fields: object, cause?: unknown) => Object.assign(new Error('x', { cause }), fields);

test.each<[string, unknown, boolean]>([
  ['a refused connection', error({ code: 'ECONNREFUSED' }), true],
  ['a server that is shut down', error({ code: '57P01' }), true],
  ['a failure of Prisma to connect', error({ code: 'P1001' }), true],
  ['a transaction given up', error({ code: 'P2028' }), true],
  ['a connection that ended, deep inside', error({}, error({}, new Error('Connection terminated unexpectedly'))), true],
  [
    'a driver’s error within Prisma’s',
    error({ meta: { driverAdapterError: { cause: { originalCode: '08006' } } } }),
    true,
  ],
  ['a broken check', error({ code: '23514' }), false],
  ['a quote that does not stand', new Error('the quote at 4 is not in the text'), false],
  ['nothing', undefined, false],
])('%s', (_name, given, expected) => {
  expect(isDatabaseFault(given)).toBe(expected);
});
