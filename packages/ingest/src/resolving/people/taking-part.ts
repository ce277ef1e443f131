import { sameName } from '@communique/domain';
import { HONORIFICS, STYLES } from '../../mentions/people/offices/heads.ts';
import { lastBefore, spanAt } from '../../mentions/spans.ts';
import type { Mentions, PersonMention, Reading } from '../../model.ts';
import type { Group } from './grouping.ts';
import { HISTORICAL } from './historical.ts';

interface Reference {
  rule: string;
  pattern: RegExp;
  /** Only for offices of this rank or a higher one. */
  highest?: number;
}

/** A word that is no verb of meeting: behind those, "by" and "of" name whom the guests met. */
const OTHER_WORD = '(?!received|met|hosted|welcomed|greeted|led|headed|accompanied|attended|chaired|joined)\\p{L}+';

/** Words in front of a mention (offices and honorifics skipped) that make the person a mere reference. */
const REFERRED_BEFORE: readonly Reference[] = [
  {
    rule: 'decoy/own-trip',
    pattern: new RegExp(`(?:visits?|trips?|tours?|journeys?) (?:${OTHER_WORD} ){0,8}(?:of|by|from) (?:the )?$`, 'u'),
  },
  {
    rule: 'decoy/own-words',
    pattern: new RegExp(
      `(?:guidance|leadership|messages?|letters?|invitations?|greetings|regards|directions?|activities|thought|mausoleum|statue|remains|agreements?|statements?|consensus|perceptions?|commitments?) (?:${OTHER_WORD} ){0,8}(?:of|by|from|between|to) (?:the )?$`,
      'u',
    ),
  },
  {
    rule: 'decoy/guided',
    pattern:
      /(guided|founded|fostered|cultivated|laid|initiated|signed|issued|sent|made|paid|reached|extended|penned|written|translated|photographed|edited) (?:\p{L}+ ){0,3}by (?:the )?$/u,
  },
  {
    rule: 'decoy/principal',
    pattern:
      /(on behalf of|at the invitation of|as guests? of|in memory of|named after|succeed(?:ing|ed)|replac(?:ing|ed)) (?:the )?$/u,
  },
  {
    rule: 'decoy/relative',
    pattern:
      /(visit|trip|tour|journey|call|speech|pledge|agreement|commitment|perceptions|statement)s? (?:that|which) (?:the )?$/u,
  },
  { rule: 'decoy/cited', pattern: /(?:^|["“\s])as (?:our |the |their )?$/iu, highest: 1 },
  { rule: 'decoy/reported', pattern: /(?<!\p{L})(?:that|what) (?:the )?$/u, highest: 1 },
  {
    rule: 'decoy/credit',
    pattern:
      /(?:^by|(?<!\p{L})(?:photos?|pictures?|translated|compiled|edited|editor|reporter|source)(?: by)?)\s*[:/]?\s*$/iu,
  },
];

/** Words behind a mention that make the person a mere reference. */
const REFERRED_BEHIND: readonly Reference[] = [
  {
    rule: 'decoy/possession',
    pattern:
      /^['’]s? (?:\p{L}+ ){0,4}(visit|trip|tour|journey|mausoleum|thought|house|relic|hometown|birthday|letter|message|invitation|activities|life|career|legacy|ideology|testament|footsteps|teachings|residence)/u,
  },
  {
    rule: 'decoy/announcer',
    pattern: /^,? (?:[^.]{0,120}, )?(?:made the announcement|announced|told reporters|told a press)/u,
  },
  { rule: 'decoy/invited', pattern: /^ (?:to (?:soon )?(?:visit|pay|make|come)|for (?:his|her) )/u },
  {
    rule: 'decoy/elsewhere',
    pattern:
      /^ (?:recently|just|earlier|has recently|had) (?:\p{L}+ )?(?:paid|made|visited|toured|travelled|attended)/u,
  },
  { rule: 'decoy/represented', pattern: /^(?: of [\p{L} ]{1,40})? (?:was|were) represented/u },
  { rule: 'decoy/absent', pattern: /^,? (?:who )?(?:had )?(?:invited|sent (?:a|his|her|their) )/u },
  {
    rule: 'decoy/place',
    pattern:
      /^ (?:Street|Road|Boulevard|Avenue|Square|Bridge|Park|School|University|Mausoleum|City|Museum|Airport|Prize|Award)/u,
  },
];

/** Times that put a sentence before the report's own event. */
const BACKGROUND_TIME =
  /\b(last (?:year|month|week|january|february|march|april|may|june|july|august|september|october|november|december)|years? ago|earlier (?:this|that|in)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?\b|in \d{4}|the (?:january|february|march|april|may|june|july|august|september|october|november|december) before)/iu;

/** False when every mention of the person only refers to somebody who is elsewhere, or dead. */
export function takesPart(reading: Reading, mentions: Mentions, group: Group): boolean {
  if (HISTORICAL.some((name) => sameName(name, group.name))) return false;
  if (group.mentions.some(({ offices }) => offices.some(({ text }) => /^late /i.test(text)))) return false;
  return group.mentions.some((mention) => !isReference(reading, mention, mentions.people));
}

/** The offset before the forms of address and royal styles that end at `offset`. */
function beforeAddress(body: string, offset: number): number {
  let start = offset;
  for (;;) {
    const word = /(\S+)\s+$/.exec(body.slice(Math.max(0, start - 24), start));
    const lower = word?.[1]?.toLowerCase() ?? '';
    if (!word || !(HONORIFICS.has(lower) || STYLES.has(lower) || lower === 'his' || lower === 'her')) return start;
    start -= word[0].length;
  }
}

/** Where the noun phrase begins: before the offices in front of the name, and before a name that "and" joins to it. */
function startOfPhrase(body: string, mention: PersonMention, others: readonly PersonMention[]): number {
  const titled = mention.offices.find((office) => office.start < mention.start)?.start ?? mention.start;
  const start = beforeAddress(body, titled);
  if (!/(?<!\p{L})and (?:the )?$/u.test(body.slice(Math.max(0, start - 8), start))) return start;
  const before = lastBefore(others, start);
  const joined = before && /^,? and (?:the )?$/u.test(body.slice(before.end, start));
  return joined ? startOfPhrase(body, before, others) : start;
}

function isReference(reading: Reading, mention: PersonMention, others: readonly PersonMention[]): boolean {
  const sentence = spanAt(reading.sentences, mention.start);
  if (sentence?.kind === 'closing' || sentence?.kind === 'sidebar') return true;
  const from = sentence?.start ?? Math.max(0, mention.start - 200);
  const until = sentence?.end ?? mention.end + 100;
  const titled = startOfPhrase(reading.body, mention, others);
  const before = reading.body.slice(from, titled).replace(/\s+/g, ' ').slice(-160);
  const behind = reading.body.slice(mention.end, until).replace(/\s+/g, ' ').slice(0, 120);
  const rank = Math.min(...mention.offices.map((office) => office.rank), 9);
  if (REFERRED_BEFORE.some(({ pattern, highest }) => rank <= (highest ?? 9) && pattern.test(before))) return true;
  if (REFERRED_BEHIND.some(({ pattern }) => pattern.test(behind))) return true;
  return BACKGROUND_TIME.test(reading.body.slice(from, until));
}
