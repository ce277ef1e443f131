import { describe, expect, test } from 'vitest';
import { forbiddenRange, parseAllowList } from './addresses.ts';

describe('forbiddenRange', () => {
  test.each(['93.184.216.34', '1.1.1.1', '2606:4700:4700::1111', '::ffff:1.1.1.1', '64:ff9b::101:101'])(
    '%s is public',
    (address) => {
      expect(forbiddenRange(address, [])).toBeNull();
    },
  );

  test.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '169.254.169.254',
    '192.0.0.192',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    'fec0::1',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b:1::7f00:1',
    '2002:7f00:1::',
    '2001:0:7f00:1::',
    '2001:db8::1',
    'localhost',
    '',
  ])('%s is refused', (address) => {
    expect(forbiddenRange(address, [])).not.toBeNull();
  });

  test.each([
    ['10.1.2.3', '10.0.0.0/8'],
    ['127.0.0.1', '127.0.0.1'],
    ['::ffff:127.0.0.1', '127.0.0.0/8'],
    ['fd00::5', 'fc00::/7'],
  ])('%s is let through by %s', (address, list) => {
    expect(forbiddenRange(address, parseAllowList(list))).toBeNull();
    expect(forbiddenRange('192.168.0.1', parseAllowList(list))).not.toBeNull();
  });

  test.each(['10.0.0.0/99', 'intranet', '10.0.0'])('the list refuses %j', (list) => {
    expect(() => parseAllowList(`1.1.1.1,${list}`)).toThrow(/FETCH_ALLOW|network/);
  });
});
