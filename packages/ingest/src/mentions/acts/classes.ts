/**
 * What a word does to the sentence. `say` leaves the act to the clause it reports; `ask`, `back`, `hope`, `will` and `can`
 * leave it to whose action the clause is; `event` is protocol and no act; the others name an act.
 */
export type HeadClass =
  | 'say'
  | 'propose'
  | 'ask'
  | 'should'
  | 'hope'
  | 'intend'
  | 'will'
  | 'can'
  | 'welcome'
  | 'back'
  | 'appraise'
  | 'agree'
  | 'sign'
  | 'act'
  | 'object'
  | 'event';

/** Words of a class, in the lexicon's notation. */
export type HeadWords = Readonly<Partial<Record<HeadClass, string>>>;
