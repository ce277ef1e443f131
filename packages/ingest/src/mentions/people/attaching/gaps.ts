/**
 * How an office and a name stand to each other is read from the words between them. Patterns match the whole gap.
 */
const ARTICLE = "(?:the |a |an |its |their |his |her |(?:the )?\\p{L}+['’]s )?";
const ALSO = '(?:respectively |also |currently |concurrently |now |then |and |and also |himself |herself |both )?';

/** Between two offices of one holder: "Secretary of A, and concurrently Chairman of B". */
export const BETWEEN_OFFICES = new RegExp(
  `^(?:,|,? and|,? as well as|,? cum|,? &|,? concurrently|;)?\\s+(?:also |concurrently |and |both )?${ARTICLE}$`,
  'iu',
);

/** Between a name and an office that follows it. */
export const NAME_THEN_OFFICE: readonly { rule: string; pattern: RegExp }[] = [
  {
    rule: 'office/who-is',
    pattern: new RegExp(
      `^,? who (?:is|was|serves as|also serves as|doubles as|is serving as|works as|acts as|has been) ${ALSO}${ARTICLE}$`,
      'iu',
    ),
  },
  { rule: 'office/apposition', pattern: new RegExp(`^(?: ?\\([^)]{0,40}\\))?, ${ALSO}${ARTICLE}$`, 'iu') },
  { rule: 'office/dash', pattern: new RegExp(`^(?: ?\\([^)]{0,40}\\))? ?[-–—:] ${ALSO}${ARTICLE}$`, 'iu') },
  { rule: 'office/bracket', pattern: new RegExp(`^ \\(${ALSO}${ARTICLE}$`, 'iu') },
  {
    rule: 'office/copula',
    pattern: new RegExp(`^(?:, [^,.;]{1,40},)? (?:is|was|serves as|has been) ${ALSO}${ARTICLE}$`, 'iu'),
  },
  {
    rule: 'office/capacity',
    pattern: new RegExp(
      `^,?(?: \\p{Ll}+){0,3} (?:in (?:his|her) capacity as|acting as|as|being) ${ALSO}${ARTICLE}$`,
      'u',
    ),
  },
  {
    rule: 'office/holds',
    pattern: /^,? (?:who )?(?:holds|held|has held|occupies) the (?:post|office|position) of (?:the )?$/u,
  },
];

/** Between the beginning of a sentence and an office: "She is also …". */
export const PRONOUN_THEN_OFFICE = new RegExp(
  `^(?:He|She) (?:is|was|has been|serves|served|doubles)(?: as)? ${ALSO}${ARTICLE}$`,
  'u',
);

/** Between an office and a name that follows it: nothing, or a comma, with the country between two ("Governor of A, Laos, X"). */
export const OFFICE_THEN_NAME = /^\s+$/u;
export const OFFICE_COMMA_NAME = /^(?:, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)?,\s+$/u;
export const OFFICE_NAMED = /^(?:,? (?:is|was|named|being|is held by|was held by|-|–|—) )$/u;

/** Between a plural office and the names of those who hold it: "ministers such as A, B and C". */
export const OFFICES_LIST_NAMES = /^,? (?:like|such as|including|namely|among them|-|–|—) |^: $/u;

/** "advisor to the Prime Minister X": the name behind is the superior's, not the holder's. */
export const OFFICE_OF_AIDE =
  /(?:advis[eo]r|assistant|aide|envoy|secretary) to (?:the )?(?:\p{Lu}[\p{L}-]* ){0,4}(?:Minister|President|Premier|King|Governor|Mayor|Chairman|Secretary|PM)$/iu;
