import type { ReportRecord } from '@communique/domain';
import type { GoldRecord } from './gold.ts';
import { fold, placeKey, sameName } from './normalise.ts';
import type { Tally } from './tally.ts';

interface Stated {
  side: string;
  speaker: string | null;
  act: string;
  themes: readonly string[];
  words: string;
}

const same = (a: string, b: string) => a === b;

function sameSpeaker(a: string | null, b: string | null): boolean {
  if (a === b || sameName(a, b)) return true;
  return !!a && !!b && placeKey(a) === placeKey(b);
}

/** Statements four ways: by theme, with side, with act, with speaker, and by the sentence they stand in. */
export function scoreStatements(tally: Tally, gold: GoldRecord, got: ReportRecord | null): void {
  const { id } = gold;
  tally.match('theme', id, gold.themes ?? [], [...new Set(got?.themes ?? [])], same);
  const g = gold.statements.map((s): Stated => ({ ...s, words: s.evidence }));
  const p = (got?.statements ?? []).map((s): Stated => ({ ...s, words: s.quote }));

  const keys = (list: readonly Stated[], key: (s: Stated, theme: string) => string) => [
    ...new Set(list.flatMap((s) => s.themes.map((theme) => key(s, theme)))),
  ];
  const sideTheme = (s: Stated, theme: string) => `${s.side}|${theme}`;
  const sideActTheme = (s: Stated, theme: string) => `${s.side}|${s.act}|${theme}`;
  tally.match('statement.side+theme', id, keys(g, sideTheme), keys(p, sideTheme), same);
  tally.match('statement.side+act+theme', id, keys(g, sideActTheme), keys(p, sideActTheme), same);

  const each = (list: readonly Stated[]) =>
    list.flatMap((s) =>
      s.themes.map((theme) => ({ speaker: s.speaker ?? null, side: s.side, theme, at: fold(s.words) })),
    );
  tally.match(
    'statement.speaker+theme',
    id,
    each(g),
    each(p),
    (a, b) => a.theme === b.theme && a.side === b.side && sameSpeaker(a.speaker, b.speaker),
    (x) => `${x.speaker}|${x.theme}`,
  );
  tally.match(
    'statement.sentence+theme',
    id,
    each(g),
    each(p),
    (a, b) => a.theme === b.theme && !!b.at && (b.at.includes(a.at) || a.at.startsWith(b.at)),
    (x) => `${x.at.slice(0, 50)}|${x.theme}`,
  );
}
