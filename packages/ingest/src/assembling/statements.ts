import type { StatementRecord } from '@communique/domain';
import type { Mentions, Reading } from '../model.ts';
import type { Resolved } from '../resolving/index.ts';
import { walkTurns } from '../resolving/speakers/turns.ts';

/**
 * The statements of a report: one a sentence, speaker and act, with all its themes; none without a theme.
 * The quote is the sentence.
 */
export function assembleStatements(reading: Reading, mentions: Mentions, resolved: Resolved): StatementRecord[] {
  const statements = new Map<string, StatementRecord>();
  const utterances = walkTurns(reading, mentions, resolved).flatMap((turn) => turn.utterances);
  for (const utterance of utterances) {
    const themes = mentions.themes
      .filter((theme) => theme.start >= utterance.start && theme.end <= utterance.end)
      .map(({ theme }) => theme);
    if (themes.length === 0) continue;
    const { sentence, side, speaker, act, rule } = utterance;
    const key = `${sentence.index}|${side}|${speaker}|${act}`;
    const known = statements.get(key);
    statements.set(key, {
      side,
      speaker,
      act,
      themes: [...new Set([...(known?.themes ?? []), ...themes])],
      start: sentence.start,
      end: sentence.end,
      quote: reading.body.slice(sentence.start, sentence.end),
      rule,
    });
  }
  return [...statements.values()];
}
