/** Words of English reports by which a quotation is found. Lists only: the method stands in quotation.ts. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Verbs that open a predicate of each act, as reports write them. */
export const CUES: Readonly<Record<string, ReadonlySet<string>>> = {
  propose: words('proposed suggested recommended urged asked called encouraged requested advised invited appealed'),
  intend: words('promised pledged hoped wished affirmed undertook vowed hopes wishes wants intends promises'),
  agree: words('agreed concurred'),
  sign: words('signed'),
  appraise: words('praised thanked valued appreciated hailed lauded commended stressed highlighted acknowledged'),
  act: words('discussed exchanged reviewed visited attended shared'),
  object: words('objected protested rejected declined opposed'),
};

/** Words that may stand between a subject and its verb. */
export const MODIFIERS = words('also then further later again both all likewise jointly and he she they');

/** Nouns and pronouns that can only mean the one who speaks. */
export const ROLE_NOUNS = words(
  `he she they who sides localities parties ministers leaders minister president secretary chairman chairwoman
  governor mayor leader official officials host guest visitor pm premier ambassador chief deputy delegation both`,
);

/** Finite verbs: one of them, with words after it, makes a clause whole. */
export const VERBS = words(
  'is are was were has have had will would should can could must may might be need needs wants',
);

/** Verbs of what is still to be done: a clause that says what is wished or offered has one, background has none. */
export const MODALS = words('will would should can could must may might ought need needs want wants hope hopes ready');

/** Acts whose words look ahead. */
export const AHEAD = words('propose intend');

/** Verbs that say nothing whole without the infinitive that follows their object. */
export const WITH_INFINITIVE = words('asked encouraged requested advised invited');

/** Verbs of saying: with "that" they open a predicate of any act whose statement they report. */
export const SAYING = words('said replied added explained noted told affirmed stressed announced declared believed');

/** Words before which a predicate can end without losing its sense. */
export const STOPS = words(
  'for in with on from at through by within under during because since while when including especially',
);

/** Words that point outside the quotation, where their meaning stays. */
export const POINTERS = words(
  `it they them this these those such ones himself herself themselves itself here there former latter which who whose
  whom what above below`,
);

/** "The" and one of these, a verb right after it, means what the sentence before told. */
export const ANAPHORS = words(
  `idea proposal suggestion plan request wish offer move matter issue aim goal step agreement document meeting event
  visit trip occasion project initiative decision result`,
);

/** A list that goes on after a comma: ", State and people". */
export const LIST_GOES_ON = /^\s*,\s+(?:[\p{L}\p{N}'’-]+[ ,]+){1,4}(?:and|or)\b/u;

/** An attribution at the end of a sentence: ", he said", ", it was agreed". */
export const ATTRIBUTION =
  /,? (?:(?:he|she|they|the \p{L}+|\p{Lu}\p{L}+) (?:also |then )?(?:said|added|noted|stressed|agreed|went on|continued|affirmed|remarked|observed)|it was \p{L}+|according to)\b/u;

/** What makes any cut unsafe: negation, condition, words of doubt. */
export const UNSURE =
  /\b(not|no|never|nor|neither|without|if|unless|until|whether|only|but|although|though|except|hardly|instead)\b|n['’]t\b/iu;
