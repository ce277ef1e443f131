import { laterMention } from '@communique/domain';
import type { PersonMention } from '../../../model.ts';
import { foldName, wordsOfName } from './shapes.ts';

const CUSTOMS = ['VN', 'CN'];

/**
 * Leaves out the possible names (two words that may be a bridge, a policy, a bay) that nothing else speaks for: no
 * office, no surer mention of the same name, no later mention by its short form; and the later mentions of those.
 */
export function dropUnsupported(mentions: readonly PersonMention[]): PersonMention[] {
  const sure = mentions.filter(({ rule, offices }) => offices.length > 0 || !/possible|later/.test(rule));
  const known = new Set(sure.map(({ name }) => foldName(name)));
  const parts = new Set([...known].flatMap((name) => name.split(' ')));
  const later = new Set(mentions.filter(({ rule }) => rule === 'name/later-mention').map(({ name }) => foldName(name)));
  const isCalled = (name: string): boolean =>
    CUSTOMS.some((country) => {
      const short = foldName(laterMention(name, country));
      return short !== foldName(name) && later.has(short);
    });
  const kept = mentions.filter(
    ({ rule, offices, name }) =>
      rule !== 'name/possible' || offices.length > 0 || known.has(foldName(name)) || isCalled(name),
  );
  for (const { rule, name } of kept) {
    if (rule === 'name/possible') for (const part of wordsOfName(name)) parts.add(part);
  }
  return kept.filter(
    ({ rule, offices, name }) => rule !== 'name/later-mention' || offices.length > 0 || parts.has(foldName(name)),
  );
}
