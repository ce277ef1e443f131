import type { OrganisationMention } from '../../../model.ts';
import { firstFrom } from '../../spans.ts';
import type { FoundName } from '../names/found.ts';
import type { FoundOffice } from '../offices/find.ts';
import { rankOf } from '../offices/rank.ts';
import { BETWEEN_OFFICES } from './gaps.ts';

/** Offices that one person holds, as written next to each other. */
export type Chain = FoundOffice[];

/** What stands around the offices: names and sentences end a chain, a body may stand inside one. */
export interface Surroundings {
  body: string;
  names: readonly FoundName[];
  organisations: readonly OrganisationMention[];
  /** Where the sentence of an offset begins. */
  sentenceStart: (offset: number) => number;
}

/** Joins offices that follow each other with nothing but a comma, "and" or a body between them. */
export function chainOffices(offices: readonly FoundOffice[], around: Surroundings): Chain[] {
  const { body, names, sentenceStart } = around;
  const chains: Chain[] = [];
  let name = 0;
  for (const office of offices) {
    const chain = chains.at(-1);
    const before = chain?.at(-1);
    while (name < names.length && names[name]!.start < office.start) name++;
    const named = before && name > 0 && names[name - 1]!.start >= before.end;
    if (!chain || !before || named || sentenceStart(office.start) >= before.end) {
      chains.push([office]);
      continue;
    }
    const gap = body.slice(before.end, office.start);
    if (gap === ', ' && chain.length === 1 && isDefinite(body, before)) {
      chains.push([office]);
      continue;
    }
    const further = furtherBody(before, office, around);
    if (gap === ' and ' && sharesBody(before, office)) chain[chain.length - 1] = merged(body, before, office);
    else if (BETWEEN_OFFICES.test(gap)) chain.push(office);
    else if (further) chain.push(further, office);
    else chains.push([office]);
  }
  return chains;
}

/** "Meeting with the Lao mayor, Prime Minister X …": an office with its article stands for somebody known. */
const isDefinite = (body: string, { start, text }: FoundOffice): boolean =>
  !/ of /.test(text) && /(?<!\p{L})the $/iu.test(body.slice(Math.max(0, start - 5), start));

/** "President and Chief Justice of the Supreme People's Court": two nouns, one body. */
function sharesBody(before: FoundOffice, office: FoundOffice): boolean {
  return before.text.toLowerCase() === before.head && / of /.test(office.text);
}

function merged(body: string, before: FoundOffice, office: FoundOffice): FoundOffice {
  const text = body.slice(before.start, office.end).replace(/\s+/g, ' ');
  return { ...office, start: before.start, first: before.first, text };
}

/** "member of the A Bureau, the B Secretariat and head of C": the second body of one membership. */
function furtherBody(before: FoundOffice, office: FoundOffice, around: Surroundings): FoundOffice | null {
  if (before.head !== 'member') return null;
  const second = around.organisations[firstFrom(around.organisations, before.end)];
  if (!second || second.end > office.start) return null;
  const gap = around.body.slice(before.end, second.start) + around.body.slice(second.end, office.start);
  if (!/^(?:,|,? and) (?:the )?(?:,|,? and|, and) (?:the |also )?$/u.test(gap)) return null;
  const { start, end, place, country } = second;
  const text = `member of the ${second.text}`;
  return { ...before, start, end, text, place, country, rank: rankOf(text, place, false) };
}
