import type { Lexicon } from '../../lexicon/notation.ts';

/**
 * Ways of being in touch, which say nothing of what about: they count only where no field is named beside them, nor
 * known as that of both bodies ("hotlines" of two police forces). Notation: `../../lexicon/notation.ts`.
 */
export const loose: Lexicon = {
  'delegation-exchange': `
    contacts, hotline, liaison, liaison office|group, pair~ up, keep|stay in touch, call~ on each other,
    call~ on one another, regular channel, contact point, focal point, exchange~ information, external affairs,
    external affair|relation, letter of intent, action plan, cooperation forum, forum of * cooperation, visits between,
    friendly cooperation, locality to locality, direct contact, direct channel, direct line,
  `,
};
