import { wordsOfName } from '../../mentions/people/names/shapes.ts';
import { GENDERED } from '../../mentions/people/offices/heads.ts';
import type { Reading } from '../../model.ts';
import type { Group } from './grouping.ts';

/** Whether a person is "he" or "she": by a form of address, a gendered office, or Vietnamese "Thi" and "Van". */
export function genderOf(reading: Reading, group: Group): 'he' | 'she' | null {
  for (const mention of group.mentions) {
    const before = reading.body
      .slice(Math.max(0, mention.start - 12), mention.start)
      .trim()
      .split(/\s+/)
      .at(-1);
    const told = GENDERED[before?.toLowerCase() ?? ''];
    if (told) return told;
    const office = mention.offices.map(({ text }) => text.toLowerCase()).join(' ');
    if (/chairwoman|spokeswoman|queen|princess/.test(office)) return 'she';
  }
  const middle = wordsOfName(group.name).slice(1, -1);
  if (middle.includes('thi')) return 'she';
  return middle.includes('van') ? 'he' : null;
}
