import { InvalidInput } from './error/failure.ts';
import { listOf } from './filter.ts';

/** The types that `node` can load. Their ids read `Type:key`, and `key` never changes. */
export const NODE_TYPES = [
  'Visit',
  'Meeting',
  'Statement',
  'Evidence',
  'Report',
  'Locality',
  'Person',
  'Organisation',
  'Office',
  'Correction',
] as const;

export type NodeType = (typeof NODE_TYPES)[number];

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const isNodeType = (name: string): name is NodeType => NODE_TYPES.some((type) => type === name);

/** The id under which every part of the API knows a record: `Locality:VN-66`. */
export const encodeId = (type: string, key: string): string => `${type}:${key}`;

/**
 * Splits an id at its first colon (keys may hold colons: `geonames:123`).
 * @throws InvalidInput for anything that is no id of this API.
 */
export function decodeId(id: string): { typename: string; id: string } {
  const [typename = '', ...rest] = id.split(':');
  const key = rest.join(':');
  if (!isNodeType(typename) || !isKey(typename, key)) {
    throw new InvalidInput(
      'id',
      `"${id}" is no id of this API. Ids read like "Locality:VN-66" and come from its answers.`,
    );
  }
  return { typename, id: key };
}

/**
 * The key of a record of one type, from its id or from the bare key ("VN-66").
 * @throws InvalidInput when the id is of another type or cannot be a key.
 */
export function keyOf(type: NodeType, id: string, field = 'id'): string {
  const named = NODE_TYPES.find((other) => id.startsWith(`${other}:`));
  if (named && named !== type) {
    throw new InvalidInput(field, `"${id}" is the id of a ${named}; give the id of a ${type}.`);
  }
  const key = named ? id.slice(named.length + 1) : id;
  if (!isKey(type, key)) {
    throw new InvalidInput(field, `"${id}" cannot be the id of a ${type}; take ids from the answers of this API.`);
  }
  return key;
}

/** {@link keyOf} for a list; null and empty lists mean that nothing was asked. */
export function keysOf(type: NodeType, ids: readonly string[] | null | undefined, field: string): string[] | null {
  return listOf(ids, field)?.map((id) => keyOf(type, id, field)) ?? null;
}

/** Whether a text can be the key of a record of a type. */
export const isKey = (type: NodeType, key: string): boolean =>
  type === 'Locality' ? /^[\p{L}\p{N}:._-]{1,80}$/u.test(key) : UUID.test(key);
