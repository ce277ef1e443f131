import type { Reading } from '../../model.ts';
import { sentenceText } from '../../reading/sentence-text.ts';
import { wholeWords } from '../../reading/whole-words.ts';

const ON_SCREEN = wholeWords(
  /\b(?:on-?line|virtual(?:ly)?|screens?|videos?|video[- ]?\p{L}+|tele-?(?:conferenc\p{L}*|meeting)|webinars?|remote(?:ly)?|zoom|at a distance)\b/iu,
);
const MEETING = wholeWords(
  /\b(?:talks?|talked|talking|spoke|speaking|met|meets?|meetings?|conferences?|sessions?|gathering|exchange[ds]?|held|discussions?|discussed|dialogues?|linked|connected|joined)\b/iu,
);
/** People travelled as well. */
const HYBRID = wholeWords(/\b(?:in[- ]person|offline|hybrid|face[- ]to[- ]face)\b/iu);
/** Things done online, and meetings of other times. */
const OTHERWISE = wholeWords(
  /\b(?:previous|earlier|last year|had (?:met|held|been)|in (?:19|20)\d\d|e-commerce|online (?:public )?(?:services?|platforms?|trade|shopping|games?|gambling|scams?|fraud|sales?|newspapers?)|(?:promotional |short )?videos? (?:clips?|of|about|on (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|\p{Lu}|\d))|remote (?:areas?|villages?|regions?|sensing))\b/iu,
);
/** Sentences that say how the sides met. */
const LEAD = 5;

/** True when the headline or the lead says that the two sides met on screen. */
export function isOnline({ report, body, sentences }: Reading): boolean {
  const lead = sentences
    .filter((s) => s.kind === 'news' || s.kind === 'headline' || s.kind === 'caption')
    .slice(0, LEAD);
  const texts = [report.title ?? '', ...lead.map((sentence) => sentenceText(body, sentence))];
  return texts.some(
    (text) => ON_SCREEN.test(text) && MEETING.test(text) && !HYBRID.test(text) && !OTHERWISE.test(text),
  );
}
