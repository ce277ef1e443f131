import type { DocumentRecord } from '@communique/domain';
import { findDocuments } from '../../mentions/documents/index.ts';
import { spansWithin } from '../../mentions/spans.ts';
import type { Mentions, Person, Reading, Sentence } from '../../model.ts';
import { sentenceText } from '../../reading/sentence-text.ts';
import { inferred, missing, stated } from '../../resolving/grounds.ts';
import type { Resolved } from '../../resolving/index.ts';
import { evidence } from '../evidence.ts';
import type { Assembled } from '../index.ts';
import { partiesIn, partiesOfFrame, type Stretch } from './parties.ts';
import { isOtherTime, type Signing, signingOf } from './signing.ts';

/** The first and last day of the report's visit. */
export interface Days {
  start: string | null;
  end: string | null;
}

/** Days apart within which a dated sentence still tells of the report's own event. */
const NEAR = 21;

/**
 * The documents that the report's own event signs or announces, with parties, signatories and day. Documents of other
 * times, those only spoken of, and proposals to sign are none. One title is kept once, its first telling.
 */
export function assembleDocuments(
  reading: Reading,
  mentions: Mentions,
  resolved: Resolved,
  days: Days,
): Assembled<DocumentRecord> {
  const day = days.start === days.end ? days.start : null;
  const value: DocumentRecord[] = [];
  const proofs: Assembled<DocumentRecord>['evidence'] = [];
  for (const sentence of reading.sentences) {
    if (sentence.kind !== 'news') continue;
    const text = sentenceText(reading.body, sentence);
    const told = findDocuments(text, sentence.start);
    if (told.length === 0 || isOtherTime(text) || isOfOtherDays(resolved, sentence, days)) continue;
    for (const document of told) {
      const signing = signingOf(text, sentence.start, document);
      const { title, kind } = document;
      if (!signing || value.some((other) => isSame(other.title, title))) continue;
      const pointer = `/documents/${value.length}`;
      const verb = { start: sentence.start + signing.verb.start, end: sentence.start + signing.verb.end };
      const named = partiesIn(mentions, stretchOf(reading, sentence, text, signing, document));
      const parties = named.length > 0 ? named.map(({ party }) => party) : partiesOfFrame(resolved.frame);
      const signatories = signing.status === 'signed' ? signatoriesOf(resolved, sentence, text, signing) : [];
      const when = dayOf(resolved, sentence, signing, day);
      value.push({
        title,
        kind,
        status: signing.status,
        day: when?.day ?? null,
        parties,
        signatories: signatories.map(({ person }) => person.name),
      });
      const unknown = missing('document.no-day', 'no day of signing is told');
      proofs.push(
        evidence(reading.body, `${pointer}/title`, stated(document, document.rule)),
        evidence(reading.body, `${pointer}/kind`, stated(document, document.rule)),
        evidence(reading.body, `${pointer}/status`, stated(verb, signing.rule)),
        evidence(reading.body, `${pointer}/day`, when?.grounds ?? unknown),
        ...parties.map((_, i) =>
          evidence(
            reading.body,
            `${pointer}/parties/${i}`,
            named[i]
              ? stated(named[i], 'document.party')
              : inferred(verb, 'document.sides', 'signed between guests and hosts'),
          ),
        ),
        ...signatories.map(({ start, end }, i) =>
          evidence(reading.body, `${pointer}/signatories/${i}`, stated({ start, end }, 'document.signatory')),
        ),
      );
    }
  }
  return { value, evidence: proofs };
}

const isSame = (a: string, b: string): boolean => {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return first.includes(second) || second.includes(first);
};

/** All days of the sentence lie far from the visit's, or it tells of months and years alone. */
function isOfOtherDays({ dates }: Resolved, sentence: Sentence, { start, end }: Days): boolean {
  const here = dates.filter(({ mention }) => mention.start >= sentence.start && mention.end <= sentence.end);
  const told = here.flatMap(({ resolved, future }) => (resolved.start && !future ? resolved.start : []));
  const isFar = (one: string, other: string) => Math.abs(Date.parse(one) - Date.parse(other)) > NEAR * 86_400_000;
  if (told.length > 0) return start !== null && told.every((one) => isFar(one, start) && isFar(one, end ?? start));
  return here.some(({ mention, future }) => !future && mention.month !== null && mention.day === null);
}

/** Where the parties stand: behind "between", else before the verb, else in the whole sentence. */
function stretchOf(
  reading: Reading,
  sentence: Sentence,
  text: string,
  { voice, verb }: Signing,
  document: Stretch,
): Stretch {
  const between = text.slice(document.end - sentence.start).search(/(?<!\p{L})between(?!\p{L})/u);
  if (between >= 0) return { start: document.end + between, end: sentence.end };
  const start = bodyOf(reading, sentence);
  if (voice === 'active') return { start, end: sentence.start + verb.start };
  return { start, end: sentence.end };
}

/** Where the sentence's own words begin: behind the dateline. */
const bodyOf = ({ dateline }: Reading, { start, end }: Sentence): number =>
  dateline && dateline.start >= start && dateline.end < end ? dateline.end : start;

const WITNESSES = /(?<!\p{L})(?:witness\p{L}*|presence|present|attended|watched|looked on)(?!\p{L})/iu;

/** Those who take part and stand before "signed", or behind "signed by"; who only looks on signs nothing. */
function signatoriesOf({ people }: Resolved, sentence: Sentence, text: string, { voice, verb }: Signing) {
  if (voice === 'noun') return [];
  const by = text.slice(verb.end).search(/^[^,;]{0,40}?(?<!\p{L})by(?!\p{L})/u);
  const behind = text.slice(verb.end).search(WITNESSES);
  const stretch: Stretch =
    voice === 'active'
      ? { start: sentence.start, end: sentence.start + verb.start }
      : by < 0
        ? { start: 0, end: 0 }
        : {
            start: sentence.start + verb.end,
            end: behind < 0 ? sentence.end : sentence.start + verb.end + behind,
          };
  if (
    WITNESSES.test(text.slice(Math.max(0, stretch.start - sentence.start), Math.max(0, stretch.end - sentence.start)))
  )
    return [];
  const named: { person: Person; start: number; end: number }[] = [];
  for (const person of people) {
    const [mention] = person.takesPart ? spansWithin(person.mentions, stretch) : [];
    if (mention) named.push({ person, start: mention.start, end: mention.end });
  }
  return named.sort((a, b) => a.start - b.start);
}

/** The day that the sentence tells; of what was signed without one, the visit's only day. */
function dayOf({ dates }: Resolved, sentence: Sentence, { status }: Signing, day: string | null) {
  const own = dates.find(
    ({ mention, resolved, future }) =>
      mention.start >= sentence.start &&
      mention.end <= sentence.end &&
      resolved.precision === 'day' &&
      resolved.start === resolved.end &&
      future === (status === 'to-be-signed'),
  );
  if (own?.resolved.start) return { day: own.resolved.start, grounds: stated(own.mention, own.mention.rule) };
  if (status === 'to-be-signed' || day === null) return null;
  return { day, grounds: inferred(sentence, 'document.day-of-visit', 'the visit is told of this day alone') };
}
