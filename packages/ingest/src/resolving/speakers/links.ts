import { termsOf } from '../../mentions/lexicon/notation.ts';
import { Trie } from '../../mentions/lexicon/trie.ts';
import type { Word } from '../../reading/words.ts';

function trieOf(terms: string): Trie<true> {
  const trie = new Trie<true>();
  for (const term of termsOf(terms)) trie.add(term, true);
  return trie;
}

/** Openers of a sentence that lists what the one before announced. */
const LISTS = trieOf(`
  among these, among them, they include, these include, these are, they are, they cover, these cover, they concern, it covers, it provides, it also covers, it includes, these range, they range, the list includes, to these, as proof, topping the list, also on it, also on the list, also among, also included, the fields are, the fields include
`);
/** The other side takes the floor. */
const REPLIES = trieOf(`
  for his|her|its|their part, in reply, in response, in return, in turn, replying, responding, on the other side, on the other hand, the other side, in answer
`);
/** Words with which a sentence speaks of the one before it: "the idea was brought up by", "he made the remark while". */
const POINTERS = trieOf(`
  the|this idea|proposal|suggestion|statement|remark|view|wish|hope|request|commitment|pledge|offer|message|call|plan|assessment|appeal|opinion|promise, the|these ideas|proposals|suggestions|statements|remarks|views|wishes|hopes|requests|commitments|pledges|offers|plans, presented them, raised the matter, raised it, put it forward, said so, told so, this was stated, this was said, made this clear, was speaking, were speaking
`);
/** Openers that give the terms of a document. */
const TERMS = trieOf(`
  under|per|by the|this|these|its|their? terms, under|per a|an|the|this|these|its new? agreement|memorandum|minutes|document|deal|pact|contract|MoU|MOU, according to the|this|its agreement|memorandum|minutes|document|deal|pact|contract|MoU|MOU, in line with the|this agreement|memorandum|minutes,
  the|this|their new? agreement|memorandum|minutes|document|deal|pact|contract|programme|text provides|foresees|covers|sets|lays|stipulates|commits|envisages|obliges|binds
`);
/** Words with which a sentence goes on telling what a document or an agreement holds. */
const PROVISIONS = trieOf(`
  other|another|further|separate|last|final|one|first|second|third clause|article|chapter|section|provision|point|part, chapter|clause|article of their|its own, come~ under it|them, are|is foreseen|envisaged|stipulated|provided|laid down|written, is|are part of it|them, is|are part of the deal|pact|package|plan|programme|agreement|document, is|are under consideration, is|are also covered|included|foreseen|envisaged, make up * rest, the rest of the, the pact|document|deal|memorandum|minutes|plan|programme|agreement|paper|text says|provides|foresees|covers|includes|deals|sets|lays|names|lists|also
`);
/** What takes up the whole sentence before: the speaker judges it. */
const JUDGEMENTS = trieOf(`
  this is, that is, this was, this has, this helps, this shows, this proves, this reflects, this creates, this contributes, this will help, this would help
`);
/** The other side answers something, which the opening names. */
const REACTIONS = trieOf(`
  in response to, in reply to, in answer to, responding to, replying to, answering, reacting to, in reaction to, regarding, concerning, as regards, as for, as to, on
`);
const PUT = new Set('proposal suggestion request idea wish recommendation question'.split(' '));
const OPENING = 3;
const LEAD = 8;

/** Index of the word after an opening that names what was put ("In response to the request for nurses, …"), or 0. */
export function reactionEnd(words: readonly Word[]): number {
  if (!REACTIONS.standsIn(words, 0, 1)) return 0;
  const end = words.findIndex(({ join }, at) => at > 0 && join !== 'close');
  return end > 0 && words.slice(0, end).some(({ form }) => PUT.has(form)) ? end : 0;
}

/** True when a sentence goes on with the list of the one before it. */
export function continuesList(words: readonly Word[]): boolean {
  return LISTS.standsIn(words, 0, OPENING);
}

/** True when a sentence goes on with what was agreed or signed. */
export function continuesTerms(words: readonly Word[]): boolean {
  return words.some((_, at) => PROVISIONS.longest(words, at) !== null);
}

/** What two parties share, judged in a sentence of its own. */
const SHARED = trieOf(`
  two|both sides|provinces|localities|cities|countries|parties|regions have|share|enjoy|possess, two|both provinces|localities|cities|countries|regions|sides have * favourable|favorable|many|great|similar, has|have been strengthened|expanded|deepened|maintained|consolidated, is|are an|a|the opportunity|chance|occasion|condition|basis|foundation to|for, favourable|favorable condition to|for
`);

/** True when a sentence judges what two parties have in common ("the two cities share many strengths in …"). */
export function judgesShared(words: readonly Word[]): boolean {
  return SHARED.standsIn(words);
}

/** True when a sentence judges the one before it ("this is a good basis for"). */
export function judges(words: readonly Word[]): boolean {
  return JUDGEMENTS.longest(words, 0) !== null;
}

/** True when a sentence opens with what a document lays down ("under the agreement"). */
export function givesTerms(words: readonly Word[]): boolean {
  return TERMS.standsIn(words, 0, OPENING);
}

/** True when a sentence says that the other side takes the floor. */
export function switchesSide(words: readonly Word[]): boolean {
  return REPLIES.standsIn(words, 0, LEAD);
}

/** True when a sentence names whose words the one before it were. */
export function pointsBack(words: readonly Word[]): boolean {
  return POINTERS.standsIn(words);
}
