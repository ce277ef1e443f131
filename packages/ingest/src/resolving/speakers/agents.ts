import type { Word } from '../../reading/words.ts';
import type { Recogniser } from './actor.ts';
import { ofGroup } from './found.ts';
import { personByPronoun } from './roles.ts';
import { sideOfPerson } from './roster.ts';

const PRONOUNS: Readonly<Record<string, 'he' | 'she'>> = { him: 'he', her: 'she' };
const AFTER = new Set('for to in as that at on with during and'.split(' '));

/** "By her", where no noun of hers follows. */
function standsAlone(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const before = words[at - 1]?.form;
  if (before !== 'by' && !(before === 'to' && words[at - 2]?.form === 'according')) return false;
  return next === undefined || next.join !== 'close' || AFTER.has(next.form);
}

/** "Was proposed by him": who is meant by the pronoun. */
export const byAgent: Recogniser = ({ words, roster, memory }, at) => {
  if (words[at]?.form === 'them' && standsAlone(words, at)) return ofGroup(memory.group, roster, at + 1);
  const pronoun = PRONOUNS[words[at]?.form ?? ''];
  if (pronoun === undefined || !standsAlone(words, at)) return null;
  const person = personByPronoun(pronoun, roster, memory, null);
  return person && { to: at + 1, kind: 'person', side: sideOfPerson(person, roster), person, name: person.name };
};
