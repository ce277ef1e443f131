import type { Lexicon } from '../../lexicon/notation.ts';

/** Words that name a theme only where a statement names no other. Notation: `../../lexicon/notation.ts`. */
export const weak: Lexicon = {
  'people-to-people': 'citizens, residents, inhabitants, friendship',
  investment: 'company, firm, enterprise, business, businessman, business people, businessperson, business circles',
  'delegation-exchange':
    '!delegations, conference, forum, exchange and cooperate, exchange and cooperation, next session, twinned',
  'economic-cooperation':
    'development together, together on development, develop together, working together on development',
};
