import type { StatementRecord } from '@communique/domain';
import { WEAK } from '../mentions/themes/matcher.ts';
import type { Mentions, Reading, ThemeMention } from '../model.ts';
import type { Word } from '../reading/words.ts';
import type { Resolved } from '../resolving/index.ts';
import { type Turn, walkTurns } from '../resolving/speakers/turns.ts';
import type { Utterance } from '../resolving/speakers/utterances.ts';
import { hasFigures, looksBack } from './statements-background.ts';
import { homeField, speaksOfWork } from './statements-field.ts';

/** Acts that commit or ask: these are statements even when figures stand beside them. */
const COMMITTING = new Set(['propose', 'intend', 'agree', 'object']);

/** Background is no statement, even when spoken: figures, the history of ties, earlier visits. */
function isBackground(turn: Turn, utterance: Utterance): boolean {
  const attributed = turn.choice?.spoken === true && turn.choice.rule !== 'speaker.alone';
  if (COMMITTING.has(utterance.act) && attributed) return false;
  if (utterance.act === 'sign') return looksBack(turn.words) && hasPastYear(turn);
  if (hasFigures(turn.words)) return true;
  return !attributed && looksBack(turn.words);
}

/** Told by the reporter: protocol, or a person doing something that no rule knows. */
function isTold({ choice, clauses }: Turn): boolean {
  return choice?.rule === 'speaker.alone' || clauses.some(({ head }) => head.class === 'event');
}

function hasPastYear({ words }: Turn): boolean {
  return words.some(({ form }, at) => /^(?:19|20)\d\d$/.test(form) && words[at - 1]?.form === 'in');
}

/** What two bodies of one field do together, where no other field is named. */
const GENERAL = new Set(['delegation-exchange', 'strategic-alignment']);

/**
 * The themes of an utterance. Weak words count only where nothing else is named and something is asked or promised;
 * the field that both bodies work in counts where their work is spoken of and no other field is named.
 */
function themesOf(
  utterance: Utterance,
  themes: readonly ThemeMention[],
  words: readonly Word[],
  field: string | null,
): string[] {
  const { head } = utterance;
  const named = (theme: ThemeMention): boolean =>
    head === null || theme.start < head.start || theme.start >= head.end || theme.theme !== 'strategic-alignment';
  const inside = themes.filter((theme) => theme.start >= utterance.start && theme.end <= utterance.end && named(theme));
  const strong = inside.filter((theme) => !theme.rule.startsWith(WEAK));
  const counted = strong.length > 0 || !COMMITTING.has(utterance.act) ? strong : inside;
  const all = [...new Set(counted.map((theme) => theme.theme))];
  return field && all.every((theme) => GENERAL.has(theme)) && speaksOfWork(words) ? [...all, field] : all;
}

/**
 * The statements of a report: one a sentence, speaker and act, with all its themes; none without a theme.
 * The quote is the sentence.
 */
export function assembleStatements(reading: Reading, mentions: Mentions, resolved: Resolved): StatementRecord[] {
  const statements = new Map<string, StatementRecord>();
  const field = homeField(resolved);
  for (const turn of walkTurns(reading, mentions, resolved)) {
    for (const utterance of turn.utterances) {
      const themes = isBackground(turn, utterance) ? [] : themesOf(utterance, mentions.themes, turn.words, isTold(turn) ? null : field);
      if (themes.length === 0) continue;
      const { sentence, side, speaker, act, rule } = utterance;
      const key = `${sentence.index}|${side}|${speaker}|${act}`;
      const known = statements.get(key);
      const { start, end } = sentence;
      const all = [...new Set([...(known?.themes ?? []), ...themes])];
      statements.set(key, { side, speaker, act, themes: all, start, end, quote: reading.body.slice(start, end), rule });
    }
  }
  return [...statements.values()];
}
