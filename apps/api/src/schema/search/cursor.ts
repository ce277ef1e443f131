import { InvalidInput } from '../error/failure.ts';
import { isKey } from '../ids.ts';
import { type After, KINDS, type Ranked } from './sql.ts';

/** The cursor of a hit: its score, kind and id, so that the page after it costs what this one does. */
export const cursorOf = ({ score, kind, id }: Ranked): string =>
  Buffer.from(`hit ${score} ${kind} ${id}`).toString('base64');

/** Where a page begins. @throws InvalidInput for what the API cannot have given. */
export function afterOf(cursor: string | null | undefined): After | null {
  if (cursor == null) return null;
  const [word, points, name, id = ''] = Buffer.from(cursor, 'base64').toString().split(' ');
  const kind = KINDS.find((each) => each === name);
  const score = Number(points);
  if (
    word !== 'hit' ||
    !kind ||
    !(score >= 0 && score <= 2) ||
    !isKey(kind === 'LOCALITY' ? 'Locality' : 'Visit', id)
  ) {
    throw new InvalidInput('after', `"${cursor}" is no cursor of this list; take endCursor of a page.`);
  }
  return { kind, id, score };
}
