/** Words of English reports by which a quotation is found. Lists only: the method stands in quotation.ts. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Acts of which the words are quoted. */
export const ACTS_QUOTED = words('propose intend agree sign appraise act object');

/** Verbs that open what a speaker says or does, as reports write them. */
export const CUES = words(
  `proposed suggested recommended urged asked called encouraged requested advised invited appealed pressed proposes
  promised pledged hoped wished undertook vowed hopes wishes wants wanted intends promises offered will would welcomes
  welcomed encourages affirmed reaffirmed expressed voiced agreed concurred assented consented decided signed inked
  praised thanked valued appreciated hailed lauded commended stressed emphasised emphasized highlighted underlined
  underscored acknowledged noted pointed described recalled likened discussed exchanged reviewed visited attended shared
  toured organised organized opened objected protested rejected declined opposed said replied added explained announced
  declared believed reached looked restated insisted mentioned spoke conceded informed briefed named`,
);

/** What follows "is" or "are" in an active predicate. */
export const PROGRESSIVE = /^(?:ready|willing|prepared|going|(?!bring$|sing$)\p{L}{2,}ing)$/u;

/** Words that may stand between a subject and its verb. */
export const MODIFIERS = words(
  'also then further later again both all likewise jointly and he she they it in turn too',
);

/** Nouns and pronouns that can only mean the one who speaks. */
export const ROLE_NOUNS = words(
  `he she they it who sides localities parties provinces cities ministers leaders minister president secretary chairman
  chairwoman governor mayor leader official officials host guest guests hosts visitor visitors pm premier ambassador
  chief deputy delegation both rector`,
);

/** Finite verbs: one of them, with words after it, makes a clause whole. */
export const VERBS = words(
  'is are was were has have had will would should can could must may might be need needs wants ought gives makes came',
);

/** Verbs that say nothing whole without the infinitive that follows their object. */
export const WITH_INFINITIVE = words('asked encouraged requested advised');

/** Words before which a predicate can end without losing its sense. */
export const STOPS = words(
  'for in with on from at through by within under during because since so while when including especially particularly',
);

/** Words that point outside the quotation, where their meaning stays. */
export const POINTERS = words('these those former latter');

/** First words that lean on the sentence before. */
export const OPENERS = words('this that these those such it they he she there here');

/** What says no more than that something was said or agreed. */
export const IMPERSONAL =
  /^It was (?:also |then |further )?(?:agreed|decided|proposed|suggested|hoped|recommended|concluded) that /u;

/** An answer that a sentence begins with and that goes with what is said after it. */
export const ANSWERING = /^(?:Agreeing|Accepting|Consenting|Assenting|Declining|Rejecting|Objecting)\b/u;

/** What makes the speaker's verb that of a clause within another. */
export const SUBORDINATE =
  /\b(?:which|what|that|another|thing|as|and|but|because|while|when|whose|where)\b(?!.*, \p{L}+$)/u;

/** "The" and a noun that means what the sentence before told, a verb right after it: "The idea was brought up". */
export const LEANING =
  /^The (?:idea|proposal|suggestion|plan|request|wish|offer|move|matter|issue|aim|goal|step|agreement|document|project|initiative|decision|result)s? (?:is|are|was|were|has|have|had|will|would)\b/u;

const SAYING =
  'said|says|pointed out|added|noted|stressed|agreed|affirmed|remarked|observed|proposed|suggested|requested|urged|pledged|promised|stated|announced|declared|told|held|argued|mentioned|hoped|recommended|decided|concluded|explained|replied|underlined|emphasi[sz]ed|informed|confirmed|assured|went on|made known|let it be known|continued|asked';

/** An attribution at the end of a sentence: ", he said", ", Li pledged on behalf of the region", ", it was agreed". */
export const ATTRIBUTION = new RegExp(
  `, (?:(?:(?:according to|in the words of) [^,]{2,40})|(?:(?:he|she|they|it|the [\\p{L} ]{2,30}|\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*){0,3}) (?:was |also |then |further )?(?:${SAYING})(?: (?!that\\b)[\\p{L}' ]{0,30})?))[.!?]?$`,
  'u',
);

/** An attribution between commas: ", he said, ", ", Ngan held, ". */
export const INSERTED = new RegExp(
  `, (?:he|she|they|it|the [\\p{L} ]{2,30}|\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*){0,3}) (?:also |then |was )?(?:${SAYING})(?: (?!that\\b)[\\p{L}' ]{0,30})?[,:]`,
  'u',
);

/** What may part a subject from its verb: ", in reply,". */
export const ASIDE =
  /, (?:in (?:reply|turn|response|addition|return)|for (?:his|her|its|their) part|meanwhile|however|too|on behalf of [\p{L} ]{2,40}),/gu;

/** "BEIJING — ", "Nanning (VNA) - ": where and by whom a report was written. */
export const DATELINE =
  /^(?:\p{Lu}[\p{L} .,’'-]{1,40}?\s*\(\p{Lu}[\p{L}/ .]*\)|\p{Lu}[\p{Lu}\p{M} .,’'-]{2,40})\s*(?:,[^–—-]{3,25})?\s*[-–—]+\s+/u;

/** What makes a cut behind it unsafe: negation, words of doubt. */
export const UNSURE = /\b(not|no|never|nor|neither|without|whether|hardly|instead|rather)\b|n['’]t\b/iu;

/** Words by which a sentence asks, offers or announces: without one it is no more than said. */
export const LOOKS_AHEAD =
  /\b(?:will|would|shall|should|could|might|may|must|ought|let|ready|willing|going to|(?:is|are|be) to|to be|need|ask|want|wish|hope|invit|request|suggest|propos|urg|call|encourag|advis|welcom|plan|intend|promis|pledg|undert|free to|eager|anxious|stands? (?:ready|by)|look(?:s|ing) forward|recommend|press|bid|stepped up|more)\p{L}*/iu;

/** A condition on what follows. */
export const CONDITIONS = /\b(?:if|unless|until|once|provided|should)\b/iu;
