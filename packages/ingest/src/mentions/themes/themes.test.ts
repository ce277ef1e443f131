import { expect, test } from 'vitest';
import { lexicons } from './lexicon/index.ts';
import { themesIn } from './themes.testing.ts';

test.each([
  ['ties in economics, culture and education', ['culture', 'economic-cooperation', 'education']],
  ['economic and trade relations', ['trade']],
  ['lower tariffs for shrimp', ['agriculture', 'trade']],
  ['more direct investment by Korean investors', ['investment']],
  ['veterinary control of livestock', ['agriculture']],
  ['an industrial park for car makers', ['industry']],
  ['settlement in local currencies', ['finance']],
  ['faster customs clearance at the border gates', ['border-economy']],
  ['the transfer of technology', ['science-technology']],
  ['help for start-ups', ['innovation']],
  ['digital, green and circular economies', ['digital-transformation', 'green-development']],
  ['chips, AI and robotics', ['high-tech']],
  ['low-carbon growth', ['green-development']],
  ['wind and solar power', ['energy']],
  ['water resources and the treatment of waste water', ['environment']],
  ['an expressway and direct flights', ['transport']],
  ['bonded warehouses near the seaport', ['ports-logistics']],
  ['urban planning and smart cities', ['urban-management']],
  ['the East-West Economic Corridor', ['regional-planning']],
  ['a film week and folk dances', ['culture']],
  ['the restoration of temples, museums', ['heritage']],
  ['group tours and travel agencies', ['tourism']],
  ['scholarships for postgraduates', ['education']],
  ['vocational schools and interns', ['workforce-training']],
  ['exchanges among the people', ['people-to-people']],
  ['camps for young people', ['youth']],
  ['journalists of both news agencies', ['media']],
  ['hospitals fighting dengue', ['health']],
  ['a boat race and football', ['sport']],
  ['theory, Party building', ['party-building']],
  ['courses for officials', ['cadre-training']],
  ['administrative reform and poverty reduction', ['governance']],
  ['judges and the fight against corruption', ['justice']],
  ['lawmaking of the assemblies', ['legislature']],
  ['the exchange of delegations and regular meetings', ['delegation-exchange']],
  ['carry out the common perceptions of the leaders', ['strategic-alignment']],
  ['the navies and border guards', ['defence']],
  ['human and drug trafficking', ['public-security']],
  ['the protection of boundary markers', ['border-management']],
  ['search and rescue after storms', ['disaster-response']],
  ['Beijing’s women’s federation', ['people-to-people']],
  ['trao đổi: giáo dục', []],
])('%s', (text, themes) => {
  expect(themesIn(text)).toEqual([...themes].sort());
});

test('every theme has words', () => {
  const codes = lexicons.flatMap((lexicon) => Object.keys(lexicon));
  expect(new Set(codes).size).toBe(39);
});
