import type { DocumentMention } from '../../mentions/documents/index.ts';
import { matches } from '../../reading/matches.ts';
import { wholeWords } from '../../reading/whole-words.ts';

/** What a sentence says of a document: that it was signed, or will be; offsets are those of the sentence's text. */
export interface Signing {
  status: 'signed' | 'to-be-signed';
  /** The signatories stand before the verb, or behind "by". */
  voice: 'active' | 'passive' | 'noun';
  /** Where the verb begins and ends. */
  verb: { start: number; end: number };
  rule: string;
}

const DONE =
  'signed|inked|concluded|initialled|initialed|put (?:his|her|their|its) (?:names?|signatures?) to|entered into';
const DO = 'sign|ink|conclude|initial';
const AHEAD =
  '(?:will|shall|is to|are to|is about to|are about to|plan to|plans to|agreed to|expected to|scheduled to|due to)';

/** Forms before a document: it is what they sign. */
const BEFORE: readonly (Omit<Signing, 'verb'> & { form: ReturnType<typeof wholeWords> })[] = [
  {
    rule: 'document.to-sign',
    status: 'to-be-signed',
    voice: 'active',
    form: wholeWords(new RegExp(`\\b${AHEAD} (?:also |soon |then |jointly )?(?:${DO})\\b`, 'giu')),
  },
  {
    rule: 'document.sign',
    status: 'signed',
    voice: 'active',
    form: wholeWords(
      new RegExp(
        `(?<!\\b(?:have|has|had|having|be|been|was|were|is|are|to|not|already|previously) )\\b(?:${DONE})\\b`,
        'giu',
      ),
    ),
  },
  {
    rule: 'document.signing',
    status: 'signed',
    voice: 'noun',
    form: wholeWords(
      /\b(?:witness(?:ed|es|ing)?|saw|attend(?:ed|ing)|with|by|through|followed by|ended in|culminated in) (?:the )?(?:signing(?: ceremony)?|exchange) (?:of|for)\b/giu,
    ),
  },
];
/** Forms behind a document: it is what was signed. */
const BEHIND: readonly (Omit<Signing, 'verb'> & { form: ReturnType<typeof wholeWords> })[] = [
  {
    rule: 'document.signed',
    status: 'signed',
    voice: 'passive',
    form: wholeWords(
      /\b(?:was|were) (?:also |then |later |jointly |duly )?(?:signed|inked|concluded|initialled|initialed|exchanged|put on paper|put in writing)\b/giu,
    ),
  },
  {
    rule: 'document.to-be-signed',
    status: 'to-be-signed',
    voice: 'passive',
    form: wholeWords(
      /\b(?:will|shall|is to|are to|is expected to|are expected to|is due to|are due to) be (?:made ready for signature|signed|inked|concluded)\b|(?<=\p{L} )\bto be signed\b/giu,
    ),
  },
];
/** So far apart a verb and its document stand, in characters. */
const REACH = 70;
const FAR = 110;

/** How a sentence says that a document is signed, or null. `at` is the sentence's offset. */
export function signingOf(text: string, at: number, document: DocumentMention): Signing | null {
  const [from, to] = [document.start - at, document.end - at];
  for (const { form, ...said } of BEFORE) {
    const verb = matches(text, form).findLast(({ index, 0: words }) => index + words.length <= from);
    if (verb && isPerfect(text.slice(0, verb.index))) continue;
    if (verb && isNear(text, verb.index + verb[0].length, from, REACH)) return { ...said, verb: spanOf(verb) };
  }
  for (const { form, ...said } of BEHIND) {
    const verb = matches(text, form).find(({ index }) => index >= to);
    if (verb && isNear(text, to, verb.index, FAR)) return { ...said, verb: spanOf(verb) };
  }
  return null;
}

/** "has set up ties and signed …": the second verb of a perfect, which tells what was done before. */
const isPerfect = (before: string): boolean =>
  /(?<!\p{L})(?:has|have|had) (?:\p{L}+ly )?\p{L}+(?:ed|t|n|p) (?:[^,.;]{0,60} )?and $/u.test(before);

const spanOf = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length });

/** No clause ends between the two. */
const isNear = (text: string, from: number, to: number, reach: number): boolean =>
  to - from <= reach &&
  !/[;:]|,? (?:and|but|while) (?:he|she|they|it|the two|both)(?!\p{L})/iu.test(text.slice(from, to));

/** Words that put a signing into the past or into the air. */
const OTHERWISE = wholeWords(
  /\b(?:since|in the past|over the (?:past|years)|previously|earlier this|so far|to date|ago|last (?:year|month)|the (?:year|month) before|if|once|until|should)\b/iu,
);

/** True when the sentence speaks of other times: nothing in it is signed now. */
export const isOtherTime = (text: string): boolean => OTHERWISE.test(text);
