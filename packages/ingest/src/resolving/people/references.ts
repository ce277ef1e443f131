/** A wording around a name that makes the person a mere reference. */
export interface Reference {
  rule: string;
  pattern: RegExp;
  /** Only for offices of this rank or a higher one. */
  highest?: number;
}

/** A word that is no verb of meeting: behind those, "by" and "of" name whom the guests met. */
const OTHER_WORD = '(?!received|met|hosted|welcomed|greeted|led|headed|accompanied|attended|chaired|joined)\\p{L}+';

/** Words in front of a mention (offices and honorifics skipped) that make the person a mere reference. */
export const REFERRED_BEFORE: readonly Reference[] = [
  {
    rule: 'decoy/own-trip',
    pattern: new RegExp(
      `(?<!(?:receiv|host)(?:ed|es|ing) (?:\\p{L}+ ){0,3})(?:visits?|trips?|tours?|journeys?) (?:${OTHER_WORD} ){0,8}(?:of|by|from) (?:the )?$`,
      'u',
    ),
  },
  {
    rule: 'decoy/own-words',
    pattern: new RegExp(
      `(?:guidance|leadership|messages?|letters?|invitations?|greetings|regards|directions?|activities|thought|mausoleum|statue|remains|agreements?|statements?|consensus|perceptions?|commitments?|views?|instructions|remarks|initiatives?|speech|wishes|gifts?) (?:${OTHER_WORD} ){0,8}(?:of|by|from|between|to) (?:the )?$`,
      'u',
    ),
  },
  {
    rule: 'decoy/guided',
    pattern:
      /(guided|founded|fostered|cultivated|laid|initiated|signed|issued|sent|made|paid|reached|extended|penned|written|translated|photographed|edited) (?:\p{L}+ ){0,3}by (?:the )?$/u,
  },
  { rule: 'decoy/giver', pattern: /(?:presented|donated|given|offered) by (?:the )?$/u, highest: 1 },
  {
    rule: 'decoy/principal',
    pattern:
      /(on behalf of|at the invitation of(?: (?:his|her|their)(?: \p{L}+)? counterpart,?)?|as guests? of|in memory of|named after|succeed(?:ing|ed)|replac(?:ing|ed)) (?:the )?$/u,
  },
  {
    rule: 'decoy/relative',
    pattern:
      /(visit|trip|tour|journey|call|speech|pledge|agreement|commitment|perceptions|statement)s? (?:that|which) (?:the )?$/u,
  },
  {
    rule: 'decoy/superior',
    pattern:
      /(?:[Aa]dvis[eo]r|[Aa]ssistant|[Aa]ide|[Ee]nvoy|[Ss]ecretary|successor|predecessor) to (?:the )?(?:\p{Lu}[\p{L}-]* ){0,4}$/u,
  },
  {
    rule: 'decoy/other-trip',
    pattern: /(?<!\p{L})(?:when|since|while) (?:\p{Lu}\p{L}+['’]s? )?(?:the )?$/u,
    highest: 1,
  },
  { rule: 'decoy/cited', pattern: /(?:^|["“\s])as (?:our |the |their )?$/iu, highest: 1 },
  { rule: 'decoy/reported', pattern: /(?<!\p{L})(?:that|what) (?:the )?$/u, highest: 1 },
  { rule: 'decoy/photographer', pattern: /\(\p{Lu}[\p{L} .]{1,20}\/ ?$/u },
  { rule: 'decoy/entrusted', pattern: /(?<!\p{L})[Ee]ntrusted by (?:the )?$/u },
  {
    rule: 'decoy/credit',
    pattern:
      /(?:^by|(?<!\p{L})(?:photos?|pictures?|translated|compiled|edited|editor|reporter|source|in charge|publisher|responsible)(?: by)?)\s*[:/]?\s*$|(?:editor-in-chief|editor|publisher)\s*:\s*(?:[\p{L}.-]+ ){0,5}$/iu,
  },
];

/** Words behind a mention that make the person a mere reference. */
export const REFERRED_BEHIND: readonly Reference[] = [
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
  {
    rule: 'decoy/to-chair',
    pattern: /^ (?:will|is to|are to) (?:chair|attend|address|open|host)(?!\p{L})/u,
    highest: 1,
  },
  {
    rule: 'decoy/expected',
    pattern: /^ (?:is|was|are|were) (?:also )?expected (?:in|here|to (?:come|visit|arrive))(?!\p{L})/u,
  },
  { rule: 'decoy/represented', pattern: /^(?: of [\p{L} ]{1,40})? (?:was|were) represented/u },
  { rule: 'decoy/absent', pattern: /^,? (?:who )?(?:had )?(?:invited|sent (?:a|his|her|their) )/u },
  {
    rule: 'decoy/place',
    pattern:
      /^ (?:Street|Road|Boulevard|Avenue|Square|Bridge|Park|School|University|Mausoleum|City|Museum|Airport|Prize|Award)/u,
  },
];

/** Behind the lead: who is to come another time is not here. */
export const TO_COME_BEHIND =
  /^,? (?:will|would|is to|are to|plans to|intends to) (?:soon |also |then |again )?(?:visit|come|travel|pay a|lead a|return)(?!\p{L})/u;

/** Words behind a mention by which somebody told as a reference is met after all ("the visit by X, whom he received"). */
export const MET_BEHIND = /^,? whom (?:\p{L}+ ){1,5}(?:received|met|welcomed|hosted|greeted)(?!\p{L})/u;

const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december';

/** Times that put a sentence before the report's own event. */
export const BACKGROUND_TIME = new RegExp(
  `(?<!\\p{L})(?:last (?:year|month|${MONTH})|years? ago|earlier (?:this|that|in)|in (?:${MONTH})|in \\d{4}|the (?:${MONTH}) before)(?!\\p{L})`,
  'iu',
);
