import { expect, test } from 'vitest';
import { wordsOf } from '../../reading/words.ts';
import { decideAct } from './decide.ts';
import { findHeads } from './heads.ts';

test.each([
  ['he read the text and would be happy to help', ['hope/present']],
  ['it was concluded that they act', ['agree/passive']],
  ['they called on students from Hue', ['act/past']],
  ['they called on Governor An', ['event/past']],
  ['they called on students to read', ['ask/past']],
  ['Minh suggested more flights', ['propose/past']],
  ['Yunnan was asked to buy rice', ['ask/passive']],
  ['he hopes to learn', ['hope/present']],
  ['both sides should act', ['should/modal']],
  ['the city will build a road', ['will/modal']],
  ['Praising the ties, he urged haste', ['appraise/participle', 'ask/past']],
  ['the proposals of the guest', ['propose/noun']],
  ['they declined to sign', ['object/past', 'sign/infinitive']],
  ['Chen underscored that trade grew', ['say/past']],
  ['he ventured that trade grew', ['say/past']],
  ['trade continued to grow', []],
  ['he continued, and trade grew', ['say/past']],
  ['the State agencies', []],
  ['under the agreed text', []],
  ['to implement signed contracts', []],
  ['both agreed terms', ['agree/past']],
  ['they went over the text', ['act/past']],
  ['he also hopes that rain falls', ['hope/present']],
  ['his hope that rain falls', ['hope/noun']],
  ['it will not only last', ['will/modal']],
])('%s', (text, heads) => {
  expect(findHeads(wordsOf(text, 0, text.length)).map((head) => `${head.class}/${head.form}`)).toEqual(heads);
});

const plain = { negated: false, past: false, doer: 'nobody', joint: false } as const;

test.each([
  [{ ...plain, class: 'propose' }, 'propose'],
  [{ ...plain, class: 'ask', doer: 'own' }, 'intend'],
  [{ ...plain, class: 'ask', doer: 'other' }, 'propose'],
  [{ ...plain, class: 'hope', doer: 'other' }, 'propose'],
  [{ ...plain, class: 'hope', doer: 'joint' }, 'intend'],
  [{ ...plain, class: 'hope', doer: 'other', joint: true }, 'intend'],
  [{ ...plain, class: 'will', doer: 'own' }, 'intend'],
  [{ ...plain, class: 'will', joint: true }, 'agree'],
  [{ ...plain, class: 'will', joint: true, tentative: true }, null],
  [{ ...plain, class: 'will', doer: 'event' }, 'appraise'],
  [{ ...plain, class: 'will' }, 'intend'],
  [{ ...plain, class: 'will', doer: 'other' }, 'propose'],
  [{ ...plain, class: 'intend', doer: 'other' }, 'propose'],
  [{ ...plain, class: 'intend', joint: true }, 'agree'],
  [{ ...plain, class: 'intend', negated: true }, 'object'],
  [{ ...plain, class: 'back', joint: true, past: true }, 'act'],
  [{ ...plain, class: 'say' }, null],
  [{ ...plain, class: 'event' }, null],
] as const)('%j is %s', (clause, act) => {
  expect(decideAct(clause)).toBe(act);
});
