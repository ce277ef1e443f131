import type { Locality, LocalityKind } from '@communique/domain';
import type { Token } from '../../model.ts';
import { KIND_WORDS, TITLE_WORDS } from './kind-words.ts';

/** Peoples between a name and "Autonomous": "Guangxi Zhuang", "Honghe Hani and Yi". */
const LONGEST_TITLE = 7;

/** The kind words right after a name, with the index after them, or null. */
export function kindAfter(
  body: string,
  tokens: readonly Token[],
  at: number,
): { to: number; kinds: readonly LocalityKind[] } | null {
  if (at === 0) return null;
  let titled = false;
  for (let i = at; i < Math.min(tokens.length, at + LONGEST_TITLE); i++) {
    const { key, capital } = tokens[i]!;
    if (!/^[ -]$/u.test(body.slice(tokens[i - 1]!.end, tokens[i]!.start))) return null;
    // "the Hanoi Department of Health": an office of the locality, no unit.
    if (key === 'department' && tokens[i + 1]?.key === 'of') return null;
    if (key in KIND_WORDS) return i === at || titled ? { to: i + 1, kinds: KIND_WORDS[key]! } : null;
    if (TITLE_WORDS.has(key)) titled = true;
    else if (!capital && key !== 'and') return null;
  }
  return null;
}

/** The kind word in front of a name ("the city of X", "Province of X"), or null. */
export function kindBefore(_body: string, tokens: readonly Token[], from: number): readonly LocalityKind[] | null {
  if (tokens[from - 1]?.key !== 'of') return null;
  return KIND_WORDS[tokens[from - 2]?.key ?? ''] ?? null;
}

/** True when a locality is of one of the kinds that the text names; without a kind word, when it is a first-level unit. */
export const withKind = (locality: Locality, kinds: readonly LocalityKind[] | null): boolean =>
  kinds ? kinds.includes(locality.kind) : locality.level === 1;
