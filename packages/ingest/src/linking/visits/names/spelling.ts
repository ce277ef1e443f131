import { memo } from '../../../reading/memo.ts';

/** The words of a name in plain lower-case letters: "Võ Văn Hoan" → vo, van, hoan; "Choi Min-ho" → choi, min, ho. */
export const lettersOf: (name: string) => readonly string[] = memo((name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/gu, 'd')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/gu)
    .filter((word) => word !== ''),
);

/** True when one letter put in, left out or changed, or two neighbours exchanged, makes one word the other. */
export function withinOneEdit(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const rest = (text: string, skipped: number): string => text.slice(from + skipped);
  if (rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1)) return true;
  return a[from] === b[from + 1] && a[from + 1] === b[from] && rest(a, 2) === rest(b, 2);
}
