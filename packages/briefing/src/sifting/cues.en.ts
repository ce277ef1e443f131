/** Words of English reports that tell whether something was signed or agreed, and when. */

/** What says that a paper was signed. */
export const SIGNED =
  /\b(?:signed|signing|signatures?|inked|initial+ed|concluded|penned|sealed|struck|clinched|closed|put (?:\p{L}+ ){0,2}names? to|exchanged)\b/iu;

/** Signing told as still to come, wished for or possible. */
export const AHEAD =
  /\b(?:will|would|shall|should|may|might|can|could|must|to)\b(?: (?!and\b)\p{L}+){0,2} (?:be (?:\p{L}+ )?(?:signed|inked|concluded|closed)|sign|ink|conclude)\b|\bto see (?:\p{L}+ ){1,6}signed\b/iu;

/** What says that something was agreed. */
export const AGREED =
  /\b(?:agree\p{L}*|concur\p{L}*|consen\p{L}+|unanim\p{L}+|accept\p{L}*|assent\p{L}*|approv\p{L}*|in favour|in accord|common (?:view|perception|understanding|ground|position)\p{L}*|shared? the (?:view|opinion)|decided|settled|concluded|resolved|undertook|pledged|committed|determined)\b/iu;

/** What says that one side accepted what the other had put to it. */
export const ACCEPTED =
  /\b(?:agree\p{L}*|concur\p{L}*|consent\p{L}*|accept\p{L}*|assent\p{L}*|approv\p{L}*|endors\p{L}*|in favour|in accord|of one mind|took up|taken up|tak(?:es|ing) up|said yes|seconded|echoed|shared? the (?:view|opinion)|common (?:view|perception|understanding|ground|position)\p{L}*)\b/iu;

/** What says that somebody objected, declined or was concerned. */
export const OBJECTED =
  /\b(?:object\p{L}*|protest\p{L}*|declin\p{L}*|reject\p{L}*|refus\p{L}*|oppos\p{L}*|concern\p{L}*|worr\p{L}+|regret\p{L}*|complain\p{L}*|disagree\p{L}*|condemn\p{L}*|critici\p{L}+|turned down|ruled out|unable|cannot|unacceptable|displeas\p{L}*|no intention)\b/iu;

/** A possibility or a wish. */
export const PERHAPS =
  /\b(?:may|might|could|(?:wish(?:es|ed)?|hope[sd]?|want(?:s|ed)?|plan(?:s|ned)?|propose[sd]?|intend(?:s|ed)?) to|(?:is|are) to discuss)\b/iu;

/** Something done before the contact. */
export const EARLIER =
  /\bhad (?:already )?(?:been )?(?:signed|inked|concluded|agreed)\b|\b(?:signed|inked|concluded|agreed|reached) (?:earlier|before|previously|last (?:year|month|week|\p{Lu}\p{L}+)|in an earlier)|\bof an earlier year\b|\byears? (?:ago|earlier|before)\b|\bon the basis of (?:the|an?) (?:agreement|memorand\p{L}+|pact|accord|treaty)\b/iu;

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** A day, month or year given for something done: "on December 10, 2024", "in March 2023". */
export const PAST_DAY = new RegExp(
  `\\b(?:on|since|dated|in|of) ((?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:, ?\\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?|${MONTH},? \\d{4}))`,
  'gu',
);
