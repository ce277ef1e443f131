import type { DocumentKind } from '@communique/domain';

/** The nouns by which reports name documents, the longest and narrowest kinds first; sources of patterns. */
export const DOCUMENT_NOUNS: readonly { kind: DocumentKind; nouns: string }[] = [
  {
    kind: 'memorandum',
    nouns: 'memorand(?:ums?|a)(?: of (?:understanding|cooperation|agreement|friendship))?|MoUs?|MOUs?|MoCs?|MOCs?',
  },
  { kind: 'letter-of-intent', nouns: 'letters? of intent|LoIs?|LOIs?' },
  { kind: 'minutes', nouns: 'minutes(?: of (?:the )?(?:talks|meeting|session|negotiations))?' },
  { kind: 'contract', nouns: 'contracts?' },
  { kind: 'treaty', nouns: 'treat(?:y|ies)|protocols?|conventions?' },
  { kind: 'declaration', nouns: 'joint (?:statements?|declarations?|communiqu[eé]s?)|declarations?' },
  {
    kind: 'plan',
    nouns:
      '(?:action|cooperation|coordination|work|working|exchange) (?:plans?|programmes?|programs?)|plans? of (?:action|cooperation)',
  },
  { kind: 'agreement', nouns: 'agreements?|accords?|pacts?|deals?|charters?|arrangements?|documents?' },
];

/** Words that stand before a document's noun and do not belong to its title. */
export const NOT_IN_TITLE: ReadonlySet<string> = new Set(
  (
    'a an the this that these those its their his her our both each and or of to in on at with by for from as signed sign ' +
    'signing signs inked concluded was were is are will also several many some two three four five six seven eight nine ' +
    'ten new which who under after before during more further other following via through into such one'
  ).split(' '),
);

/** Words at which what a document is about ends: the story goes on. */
export const AFTER_TITLE: ReadonlySet<string> = new Set(
  (
    'between with was were is are has have had will would to by which that who whose while after before during at from ' +
    'as when where under signed inked this thus so they both it he she also then witnessed exchanged agreed held visited ' +
    'toured met said monday tuesday wednesday thursday friday saturday sunday january february march april may june july ' +
    'august september october november december yesterday today tomorrow'
  ).split(' '),
);
