import { expect, test } from 'vitest';
import { addressOf, clientOf, isLocal } from './client.ts';

test.each<[string, string | undefined, number, string]>([
  ['198.51.100.7', undefined, 0, '198.51.100.7'],
  ['::ffff:198.51.100.7', undefined, 0, '198.51.100.7'],
  ['198.51.100.7', '203.0.113.9', 0, '198.51.100.7'],
  ['127.0.0.1', '203.0.113.9', 1, '203.0.113.9'],
  ['127.0.0.1', '127.0.0.1, 203.0.113.9', 1, '203.0.113.9'],
  ['10.0.0.2', 'forged, 203.0.113.9, 10.0.0.1', 2, '203.0.113.9'],
  ['10.0.0.2', '203.0.113.9', 2, '203.0.113.9'],
  ['127.0.0.1', undefined, 1, '127.0.0.1'],
])(
  'a connection of %s with X-Forwarded-For %s behind %i proxies is of %s',
  (remoteAddress, forwarded, proxies, expected) => {
    const headers = forwarded ? { 'x-forwarded-for': forwarded } : {};
    expect(addressOf({ headers, socket: { remoteAddress } }, proxies)).toBe(expected);
  },
);

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['2001:DB8:0:1:2:3:4:5', '2001:db8:0:1'],
  ['2001:db8:0:1::7', '2001:db8:0:1'],
  ['2001:db8::7', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('%s counts as %s', (address, client) => {
  expect(clientOf(address)).toBe(client);
});

test.each([
  ['127.0.0.1', true],
  ['127.8.0.1', true],
  ['::1', true],
  ['10.0.0.1', false],
  ['1270.0.0.1', false],
])('%s of this machine: %s', (address, local) => {
  expect(isLocal(address)).toBe(local);
});
