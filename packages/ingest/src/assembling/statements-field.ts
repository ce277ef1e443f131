import { termsOf } from '../mentions/lexicon/notation.ts';
import { Trie } from '../mentions/lexicon/trie.ts';
import type { Party } from '../model.ts';
import { type Word, wordsOf } from '../reading/words.ts';
import type { Resolved } from '../resolving/index.ts';

/** The field of work that a body's name tells: two courts cooperate in justice whether the word falls or not. */
const FIELDS: Readonly<Record<string, string>> = {
  justice:
    "court, people's court, procuracy, procuratorate, prosecutor, chief justice, ministry of justice, minister of justice, inspectorate, internal affairs, bar association",
  'public-security': 'public security, police, ministry of security, interior police',
  defence: 'defence, defense, army, armed force, military, military region, navy, coast guard, border guard',
  legislature:
    "fatherland front, political consultative, CPPCC, national assembly, people's council, people's congress, parliament, senate, legislature, assembly",
  'people-to-people':
    "women's union, women's federation, friendship association, friendship organization, veteran, farmer's union, VUFO",
  youth: 'youth union, youth league, youth federation, communist youth',
  media: 'news agency, newspaper, television, radio, press, journalist association, publicity department, broadcasting',
  education: 'university, ministry of education, education and training, academy of science',
  health: 'ministry of health, hospital, health department',
  transport: 'ministry of transport, railway, ministry of construction, aviation',
  finance: 'state bank, central bank, ministry of finance, state audit, treasury',
  agriculture: 'ministry of agriculture, agriculture and rural, agriculture and environment',
  culture: 'ministry of culture',
  'workforce-training': 'ministry of labour, labour union, trade union, confederation of labour',
  'science-technology': 'ministry of science, academy of sciences',
  environment: 'natural resources, ministry of environment',
  'party-building':
    'organization commission, organization department, commission for mass, central theoretical, party school, academy of politics, inspection commission, discipline inspection',
};
/** Words with which such a report speaks of the bodies' own work. */
const WORK = new Trie<true>();
for (const term of termsOf(`
  cooperation, cooperate~, exchange, collaboration, conference, committee, body, organization, agency, ministry, chapter, draft, professional, staff, force, partnership, coordination, coordinate~, training, experience, court, front, union, mechanism, memorandum
`)) {
  WORK.add(term, true);
}

const TWO_BODIES = new Trie<true>();
for (const term of termsOf(`
  two|both association|body|union|court|front|force|ministry|agency|organisation|organization|committee|university|party
`)) {
  TWO_BODIES.add(term, true);
}

const fields = new Trie<string>();
for (const [theme, terms] of Object.entries(FIELDS)) for (const term of termsOf(terms)) fields.add(term, theme);

const GENERAL = 'general';
/** Heads of a locality, Party committee or government work in all fields. */
const GENERAL_OFFICE =
  /\b(?:general secretary|secretary of the|party secretary|party chief|prime minister|premier|governor|mayor|people's committee|state president)\b/i;

function fieldIn(text: string): string | null {
  const words = wordsOf(text, 0, text.length);
  for (let at = 0; at < words.length; at += 1) {
    const hit = fields.longest(words, at);
    if (hit) return hit.value;
  }
  return null;
}

/** The field of a party's work; `general` for heads of localities and governments; null when nothing tells. */
function fieldOf(party: Party): string | null {
  const leader = party.leader ?? party.people[0];
  const offices = leader?.offices.map((office) => office.text) ?? [];
  if (offices.some((office) => GENERAL_OFFICE.test(office))) return GENERAL;
  for (const text of [...offices, party.organisation?.text ?? '']) {
    const field = fieldIn(text);
    if (field) return field;
  }
  return null;
}

/** The theme of the bodies that meet, when both are of one field; else null. */
export function homeField({ frame }: Resolved): string | null {
  const guest = fieldOf(frame.guest);
  const host = fieldOf(frame.host);
  if (guest === GENERAL || host === GENERAL) return null;
  return guest === null || host === null || guest === host ? (guest ?? host) : null;
}

/** True when a sentence speaks of the two bodies as such. */
export function namesBodies(words: readonly Word[]): boolean {
  return TWO_BODIES.standsIn(words);
}

/** True when a sentence speaks of the bodies' own work. */
export function speaksOfWork(words: readonly Word[]): boolean {
  return WORK.standsIn(words);
}
