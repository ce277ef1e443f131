import type { Lexicon } from '../../lexicon/notation.ts';

/** Words that name a theme only where a statement names no other. Notation: `../../lexicon/notation.ts`. */
export const weak: Lexicon = {
  'science-technology': 'know how',
  'people-to-people': 'citizens, residents, inhabitants, villager, communities, affection, bridge between * people',
  youth: 'young, younger',
  investment:
    'company, firm, enterprise, business, businessman, business people, businessperson, business circles, entrepreneur',
  governance: 'livelihood, living standard, population, social policy',
  'workforce-training': 'engineer, technician, expert training',
  'delegation-exchange':
    'exchange activity, programmes and projects, projects between, !delegations, conference, forum, exchange and cooperate, exchange and cooperation, next session|meeting|conference|round|talks, twinned',
  'strategic-alignment':
    'special relationship, special relations, special solidarity, special bond, special friendship, traditional solidarity, great friendship, special ties|link|tie, special vietnam laos|lao, special laos|lao vietnam',
  'economic-cooperation':
    'common development, mutual development, common prosperity, shared prosperity, chamber of commerce, development together, together on development, develop together, working together on development',
};
