import type { PersonMention } from '../../../model.ts';

/** How far apart two offices of one list stand at the most, in characters. */
const REACH = 160;

/**
 * "A, director of the B department, and deputy director C": an office that names no body takes the one of the office
 * of the same kind before it, in the same sentence; "its deputy director" points to another body.
 */
export function shareBodies(body: string, mentions: readonly PersonMention[]): PersonMention[] {
  return mentions.map((mention, index) => {
    const before = mentions[index - 1]?.offices.at(-1);
    const own = mention.offices[0];
    if (!before || !own || mention.offices.length > 1 || own.start < before.end || own.start - before.end > REACH)
      return mention;
    const tail = / (?:of|for|at) .*$/u.exec(before.text)?.[0];
    const bare = own.text.toLowerCase().split(' ');
    if (
      !tail ||
      own.place ||
      / (of|for|at) /.test(own.text) ||
      bare.length < 2 ||
      !bare.slice(0, -1).every((word) => SAME_OFFICE.test(word)) ||
      bare.at(-1) !== headWord(before.text, tail)
    ) {
      return mention;
    }
    const between = body.slice(before.end, own.start);
    if (/[.!?]\s/.test(between) || /(?<!\p{L})(?:its|their|whose) $/u.test(between)) return mention;
    return { ...mention, offices: [{ ...own, text: own.text + tail, place: before.place, country: before.country }] };
  });
}

/** Words in front of the head of an office that leave it the same office ("deputy director"). */
const SAME_OFFICE = /^(?:deputy|vice|permanent|standing|first|acting|assistant|senior|former)$/;

const headWord = (text: string, tail: string): string | undefined =>
  text.slice(0, -tail.length).toLowerCase().split(' ').at(-1);
