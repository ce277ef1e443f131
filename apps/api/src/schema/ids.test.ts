import { expect, test } from 'vitest';
import { decodeId, encodeId, keyOf, type NodeType } from './ids.ts';

const UUID = '84423860-a6ea-81b8-b711-7bd7c9b613de';

test.each<[string, string, string]>([
  [`Visit:${UUID}`, 'Visit', UUID],
  ['Locality:VN-66', 'Locality', 'VN-66'],
  ['Locality:geonames:1581130', 'Locality', 'geonames:1581130'],
])('%s', (id, typename, key) => {
  expect(decodeId(id)).toEqual({ typename, id: key });
  expect(encodeId(typename, key)).toBe(id);
});

test.each(['', 'VN-66', 'Visit', 'Visit:', 'Visit:1', `Theme:${UUID}`, `visit:${UUID}`, 'Locality:a b'])(
  '"%s" is no id',
  (id) => {
    expect(() => decodeId(id)).toThrow('is no id of this API');
  },
);

test.each<[NodeType, string, string]>([
  ['Locality', 'VN-66', 'VN-66'],
  ['Locality', 'Locality:VN-66', 'VN-66'],
  ['Locality', 'geonames:1581130', 'geonames:1581130'],
  ['Visit', UUID, UUID],
  ['Visit', `Visit:${UUID}`, UUID],
])('key of a %s: %s', (type, id, key) => {
  expect(keyOf(type, id)).toBe(key);
});

test.each<[NodeType, string, string]>([
  ['Visit', `Person:${UUID}`, 'is the id of a Person; give the id of a Visit.'],
  ['Visit', 'VN-66', 'cannot be the id of a Visit'],
  ['Locality', "VN-66'--", 'cannot be the id of a Locality'],
])('no key of a %s: %s', (type, id, message) => {
  expect(() => keyOf(type, id)).toThrow(message);
});
