import type { StatementRecord } from '@communique/domain';
import { indexSpans } from '../mentions/span-index.ts';
import type { Mentions, Reading } from '../model.ts';
import type { Resolved } from '../resolving/index.ts';
import { walkTurns } from '../resolving/speakers/turns.ts';
import { isBackground } from './statements-background.ts';
import { indexDates, isSettledElsewhen } from './statements-elsewhen.ts';
import { homeField } from './statements-field.ts';
import { openingTopic, themesOf, topicAfter } from './statements-themes.ts';

/** Rules of words that end a matter: told with a day of their own it may be history. */
const SETTLED = /^act\.(?:agree|sign)\./;

/**
 * The statements of a report: one a sentence, speaker and act, with all its themes; none without a theme.
 * The quote is the sentence.
 */
export function assembleStatements(reading: Reading, mentions: Mentions, resolved: Resolved): StatementRecord[] {
  const statements = new Map<string, StatementRecord>();
  const { published } = reading.report;
  const day = published?.slice(0, 10) ?? null;
  const year = published === null ? (reading.dateline?.date?.year ?? null) : Number(published.slice(0, 4));
  const spans = indexSpans(mentions.themes);
  const dates = indexDates(resolved.dates);
  let topic = openingTopic(homeField(resolved), reading.report.title);
  for (const turn of walkTurns(reading, mentions, resolved)) {
    for (const utterance of turn.utterances) {
      const elsewhen = SETTLED.test(utterance.rule) && isSettledElsewhen(reading, turn, utterance, dates, day);
      const background = elsewhen || isBackground(turn, utterance, year);
      const themes = background ? [] : themesOf(utterance, turn, spans, topic);
      if (themes.length === 0) continue;
      const { sentence, side, speaker, act, rule } = utterance;
      const key = `${sentence.index}|${side}|${speaker}|${act}`;
      const known = statements.get(key);
      const { start, end } = sentence;
      const all = [...new Set([...(known?.themes ?? []), ...themes])];
      statements.set(key, { side, speaker, act, themes: all, start, end, quote: reading.body.slice(start, end), rule });
    }
    topic = topicAfter(topic, turn, spans);
  }
  return [...statements.values()];
}
