import type { ActWords } from '../phrasebook.ts';

/** What may be said of each act. A predicate never claims a stronger act than the one stored. */
export const ACTS: Readonly<Record<string, ActWords>> = {
  sign: {
    label: 'signed',
    past: 'put under signature',
    predicates: ['signed {n#a document|documents} on {themes}', 'signed what concerns {themes}'],
    noun: ['signing', 'signings'],
    claims: /\b(sign(s|ed|ing|ings)?|signature)\b/iu,
  },
  agree: {
    label: 'agreed',
    past: 'agreed',
    predicates: ['agreed on {themes}', 'came to a common view on {themes}', 'reached agreement on {themes}'],
    noun: ['point of agreement', 'points of agreement'],
    claims: /\b(agree(s|d|ment|ments|ing)?(?! of)|common view)\b/iu,
  },
  propose: {
    label: 'proposed',
    past: 'proposed',
    predicates: [
      'made {n#a proposal|proposals} on {themes}',
      'put forward {n#a proposal|proposals} on {themes}',
      'asked for attention to {themes}',
    ],
    noun: ['proposal', 'proposals'],
    claims: /\b(propos\p{L}+|asked|asks|pressed for|put forward)\b/iu,
  },
  intend: {
    label: 'intends',
    past: 'named as an intention',
    predicates: [
      'declared {n#an intention|intentions} on {themes}',
      'spoke of {n#an intention|intentions} on {themes}',
      'set out {n#an intention|intentions} on {themes}',
    ],
    noun: ['declaration of intent', 'declarations of intent'],
    claims: /\b(inten(t|ds?|tions?)|promise[sd]?|pledge[sd]?)\b/iu,
  },
  appraise: {
    label: 'valued',
    past: 'spoken of with appreciation',
    predicates: [
      'spoke with appreciation of {themes}',
      'had {n#a word|words} of appreciation for {themes}',
      'dwelt on the value of {themes}',
    ],
    noun: ['word of appreciation', 'words of appreciation'],
    claims: /\b(appreciation|praise[sd]?|value of)\b/iu,
  },
  act: {
    label: 'did',
    past: 'dealt with',
    predicates: ['dealt with {themes}', 'took up {themes}', 'had {themes} on the programme'],
    noun: ['activity', 'activities'],
    claims: /\b(activit(y|ies)|on the programme)\b/iu,
  },
  object: {
    label: 'objected',
    past: 'objected to',
    predicates: ['raised {n#an objection|objections} on {themes}', 'objected on {themes}'],
    noun: ['objection', 'objections'],
    claims: /\bobject(s|ed|ions?)\b/iu,
  },
};
