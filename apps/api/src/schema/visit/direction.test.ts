import { expect, test } from 'vitest';
import { directionOf } from './direction.ts';

const party = (side: 'SENDER' | 'HOST', countryCode: string | null) => ({ side, countryCode });

test.each([
  ['VN', 'OUTGOING'],
  ['CN', 'INCOMING'],
  ['LA', null],
  ['', null],
])('seen from %s', (country, expected) => {
  expect(directionOf([party('SENDER', 'VN'), party('HOST', 'CN'), party('HOST', null)], country)).toBe(expected);
});

test('who sends and hosts at once sends', () => {
  expect(directionOf([party('HOST', 'VN'), party('SENDER', 'VN')], 'VN')).toBe('OUTGOING');
});
