import type { ActWords } from '../phrasebook.ts';

/** What may be said of each act. A predicate never claims a stronger act than the one stored. */
export const ACTS: Readonly<Record<string, ActWords>> = {
  sign: {
    label: 'signed',
    past: 'put under signature',
    predicates: ['signed {n#a document|documents} on {themes}', 'signed {n#a document|documents} concerning {themes}'],
    bare: 'signed {n#a document|documents}',
    noun: ['signing', 'signings'],
    claims: /\b(sign(s|ed|ing|ings)?|signatures?)\b/iu,
  },
  agree: {
    label: 'agreed',
    past: 'agreed',
    predicates: ['agreed on {themes}', 'came to a common view on {themes}', 'reached agreement on {themes}'],
    bare: 'came to a common view',
    noun: ['point of agreement', 'points of agreement'],
    claims: /\b(agree(s|d|ment|ments|ing)?(?! of)|common view)\b/iu,
  },
  propose: {
    label: 'proposed',
    past: 'proposed',
    predicates: [
      'proposed work on {themes}',
      'put forward {n#a proposal|proposals} on {themes}',
      'asked for work on {themes}',
    ],
    bare: 'made {n#a proposal|proposals}',
    noun: ['proposal', 'proposals'],
    claims: /\b(propos\p{L}+|asked|asks|pressed for|put forward)\b/iu,
  },
  intend: {
    label: 'intends',
    past: 'named as an intention',
    predicates: [
      'declared readiness to work on {themes}',
      'stated the intention to work on {themes}',
      'set out {n#an intention|intentions} on {themes}',
    ],
    bare: 'declared readiness',
    noun: ['declaration of intent', 'declarations of intent'],
    claims: /\b(inten(t|ds?|tions?)|readiness|promise[sd]?|pledge[sd]?)\b/iu,
  },
  appraise: {
    label: 'valued',
    past: 'spoken of with appreciation',
    predicates: ['pointed to {themes}', 'spoke with appreciation of {themes}', 'dwelt on the value of {themes}'],
    bare: 'spoke with appreciation',
    noun: ['word of appreciation', 'words of appreciation'],
    claims: /\b(appreciation|praise[sd]?|value of)\b/iu,
  },
  act: {
    label: 'did',
    past: 'dealt with',
    predicates: ['dealt with {themes}', 'took up {themes}'],
    bare: 'took it up',
    noun: ['activity', 'activities'],
    claims: /\b(activit(y|ies)|on the programme)\b/iu,
  },
  object: {
    label: 'objected',
    past: 'objected to',
    predicates: ['raised {n#an objection|objections} on {themes}', 'objected on {themes}'],
    bare: 'objected',
    noun: ['objection', 'objections'],
    claims: /\bobject(s|ed|ions?)\b/iu,
  },
};
