import { matches } from '../../reading/matches.ts';
import { wholeWords } from '../../reading/whole-words.ts';

/** An invitation in a sentence: its words, and where those stand who are invited. Offsets in the sentence's text. */
export interface Asking {
  verb: { start: number; end: number };
  /** The stretch that names the invited. */
  object: { start: number; end: number };
  /** "X was invited": who invites is somebody else than the subject. */
  passive: boolean;
  rule: string;
}

/** To what one is invited: a journey or an event that needs one. */
const PURPOSE =
  '(?:to (?:come|visit|pay|make|attend|return|lead|send|take part|participate|join|see|tour)|for (?:a|an) (?:\\p{L}+ )?(?:visit|trip|tour))';
const ACTIVE = wholeWords(
  new RegExp(
    `(?<!\\b(?:had|was|were|is|are|been|be|being|have|has) (?:\\p{L}+ly )?)\\b(?:invited|invites)\\b(?<object>[^.;:]{1,90}?)\\b${PURPOSE}\\b`,
    'giu',
  ),
);
const GIVEN = wholeWords(
  new RegExp(
    `\\b(?:extended|conveyed|delivered|renewed|repeated|issued|gave|handed over) (?:an?|his|her|the|their) (?:\\p{L}+ )?invitation (?:to|for)\\b(?<object>[^.;:]{1,90}?)\\b${PURPOSE}\\b`,
    'giu',
  ),
);
const PASSIVE = wholeWords(
  new RegExp(
    `\\b(?:was|were|is|are|has been|have been) (?:also |then |cordially |warmly )?invited (?:by [^,.;:]{2,60} )?${PURPOSE}\\b`,
    'giu',
  ),
);
/** Invitations to do business or to come as a crowd are no visits of a party. */
const CROWD = wholeWords(
  /\b(?:business\p{L}*|enterprises?|compan\p{L}+|firms?|investors?|tourists?|travellers?|travelers?|people|students?|scholars?|entrepreneurs?|experts?|artists?|traders?|exporters?|readers?|residents?|public|reporters?|journalists?)\b/iu,
);
/** Words in front of an invitation that is not given now. */
const EARLIER = wholeWords(/\b(?:last (?:year|month)|ago|previously|earlier|had)\b/iu);

/** The invitations that a sentence gives, in order. */
export function askingsIn(text: string): Asking[] {
  const found = [
    ...matches(text, ACTIVE).map((match) => active(match, 'invitation.invited')),
    ...matches(text, GIVEN).map((match) => active(match, 'invitation.extended')),
    ...matches(text, PASSIVE).map((match) => passive(match)),
  ];
  return found
    .filter(
      ({ object, verb }) => !CROWD.test(text.slice(object.start, object.end)) && !EARLIER.test(text.slice(0, verb.end)),
    )
    .sort((a, b) => a.verb.start - b.verb.start);
}

function active(match: RegExpExecArray, rule: string): Asking {
  const object = match.groups!.object!;
  const start = match.index + match[0].indexOf(object);
  const verb = { start: match.index, end: match.index + match[0].length };
  return { verb, object: { start, end: start + object.length }, passive: false, rule };
}

function passive(match: RegExpExecArray): Asking {
  const verb = { start: match.index, end: match.index + match[0].length };
  return { verb, object: { start: 0, end: match.index }, passive: true, rule: 'invitation.was-invited' };
}
