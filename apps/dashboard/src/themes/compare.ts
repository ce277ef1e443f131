import type { Problem } from '../filters/parameters.ts';
import { themesOf, type Vocabulary } from '../filters/vocabulary.ts';
import type { Messages } from '../messages/messages.ts';
import { THEMES_COMPARED } from '../thresholds.ts';

/** The themes that are compared, and what in the address cannot be. */
export interface Compared {
  themes: readonly { code: string; label: string; group: string }[];
  /** True when the address names them; false for the most stated, taken when it names none. */
  chosen: boolean;
  problems: readonly Problem[];
}

/**
 * Reads `compare=trade,tourism`; without it the themes stated most are compared.
 * @param counts statements by theme code.
 */
export function readCompared(
  raw: string | null,
  counts: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
  text: Messages['themes'],
): Compared {
  const known = new Map(
    vocabulary.groups.flatMap((group) =>
      group.themes.map(({ code, label }) => [code, { code, label, group: group.code }] as const),
    ),
  );
  const wanted = [...new Set((raw ?? '').split(',').map((code) => code.trim()))].filter(Boolean);
  const found = wanted.filter((code) => known.has(code));
  const problem = (code: string, [reason, advice]: [string, string]): Problem => ({
    parameter: 'compare',
    raw: code,
    reason,
    advice,
  });
  const problems = [
    ...wanted.filter((code) => !known.has(code)).map((code) => problem(code, text.unknown)),
    ...found.slice(THEMES_COMPARED).map((code) => problem(code, text.tooMany(THEMES_COMPARED))),
  ];
  const codes = found.length ? found.slice(0, THEMES_COMPARED) : mostStated(counts, vocabulary);
  return { themes: codes.flatMap((code) => known.get(code) ?? []), chosen: found.length > 0, problems };
}

const mostStated = (counts: ReadonlyMap<string, number>, vocabulary: Vocabulary): string[] =>
  themesOf(vocabulary)
    .map(({ code }) => code)
    .filter((code) => counts.get(code))
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
    .slice(0, THEMES_COMPARED);

/** The value of `compare` with a theme added, or taken away; null when none is left or there is no room. */
export function toggled(compared: readonly { code: string }[], code: string): string | null {
  const codes = compared.map((theme) => theme.code);
  if (codes.includes(code)) return codes.filter((each) => each !== code).join(',') || null;
  return codes.length < THEMES_COMPARED ? [...codes, code].join(',') : null;
}
