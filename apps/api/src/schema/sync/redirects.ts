import type { Reader } from '../../context.ts';
import { encodeId } from '../ids.ts';

/** Ids by which records were asked for, where these are not their own any more. */
const asked = new WeakMap<object, string>();

/** The key of the visit that an old key leads to, or null. */
export async function redirectOf(reader: Reader, key: string): Promise<string | null> {
  const redirect = await reader.visitRedirect.findUnique({ where: { fromId: key } });
  return redirect?.toId ?? null;
}

/** A copy of a visit that remembers the key it was asked for: the record itself may be shared with other fields. */
export function redirected<Record extends object>(visit: Record, key: string): Record {
  const copy = { ...visit };
  asked.set(copy, encodeId('Visit', key));
  return copy;
}

/** The id that a visit was asked for by, when it is an old one. */
export const redirectedFrom = (visit: object): string | null => asked.get(visit) ?? null;
