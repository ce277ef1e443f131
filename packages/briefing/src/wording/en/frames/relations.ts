import type { Frame, Opening } from '../../fill.ts';

const frame = (id: string, opening: Opening, text: string): Frame => ({ id, opening, text });
/** A frame that cannot stand inside another sentence. */
const alone = (id: string, opening: Opening, text: string): Frame => ({ id, opening, text, alone: true });

/** How the statements of a contact stand to each other. `{a.short}` follows a first mention in the same sentence. */
export const RELATIONS = {
  silent: [
    frame('silent/reported', 'clause', 'what was said there is not in the record{~none}'),
    frame('silent/held', 'clause', 'the record holds no statement from it{~none}'),
  ],
  joint: [
    frame('joint/plain', 'side', '{sides} {does}'),
    alone('joint/there', 'place', 'there {sides} {does}'),
    alone('joint/meeting', 'clause', 'at the meeting {sides} {does}'),
    alone('joint/together', 'clause', 'in the same talks {sides} {does}'),
    alone('joint/also', 'clause', 'it is also on record that {sides} {does}'),
  ],
  paper: [
    frame('paper/signed', 'clause', 'a document was signed: {quote}'),
    frame('paper/signing', 'clause', 'there was a signing: {quote}'),
    alone('paper/words', 'clause', 'what was signed, in the words of the report: {quote}'),
  ],
  during: [
    frame('during/visit', 'clause', 'during the visit {relation}'),
    frame('during/course', 'clause', 'in the course of the visit {relation}'),
    frame('during/same', 'clause', 'on the same visit {relation}'),
    frame('during/besides', 'clause', 'besides, while the visit lasted, {relation}'),
  ],
  'joint.two': [
    frame('joint.two/and', 'side', '{sides} {does} and {also}'),
    frame('joint.two/only', 'side', '{sides} not only {does} but also {also}'),
    alone('joint.two/meeting', 'clause', 'at the meeting {sides} {does}, and they {also}'),
  ],
  offered: [
    frame('offered/of', 'theme', 'of the {n} fields that {a} proposed, {b} took up {themes} and added {added}'),
    frame('offered/named', 'person', '{a} proposed {n} fields, of which {b} took up {themes}'),
    frame('offered/plain', 'theme', 'of the {n} fields that {a} proposed, {b} took up {themes}'),
    frame('offered/back', 'theme', 'out of the {n} fields that {a} proposed, {b} named {themes} as well'),
  ],
  mutual: [
    frame('mutual/both', 'person', 'both {a} and {b} {does}'),
    frame('mutual/each', 'person', '{a} and {b} each {does}'),
    frame('mutual/as', 'person', '{a} {does}, and so did {b}'),
  ],
  contrast: [
    frame('contrast/while', 'person', '{a} {does}, while {b} {answers}'),
    frame('contrast/semicolon', 'person', '{a} {does}; {b} {answers}'),
    frame('contrast/for', 'person', '{a} {does}; {b}, for the other side, {answers}'),
    frame('contrast/and', 'person', '{a} {does}, and {b} {answers}'),
    frame('contrast/part', 'person', '{a} {does}; {b}, on the other hand, {answers}'),
  ],
  'same-field': [
    frame('same-field/plain', 'person', '{a} {does} on {theme} and {b} {answers}'),
    frame('same-field/while', 'person', '{b} {answers} on {theme}, while {a} {does}'),
    alone('same-field/on', 'theme', 'on {theme} {a} {does} and {b} {answers}'),
    alone('same-field/both', 'theme', 'on {theme} both spoke: {a} {does}, {b} {answers}'),
    alone('same-field/was', 'theme', '{theme} brought both to speak: {b} {answers}, {a} {does}'),
  ],
  'turn.same': [
    frame('turn.same/and', 'person', '{a} {does} and, on the same, {also}'),
    alone('turn.same/side', 'side', 'on {whose} side {a} {does} and, on the same, {also}'),
  ],
  turn: [
    frame('turn/and', 'person', '{a} {does} and {also}'),
    frame('turn/only', 'person', '{a} not only {does} but also {also}'),
    alone('turn/side', 'side', 'on {whose} side {a} {does} and {also}'),
    frame('turn/comma', 'person', '{a} {also}, and {does}'),
  ],
  single: [
    frame('single/plain', 'person', '{a} {does}'),
    alone('single/side', 'side', 'on {whose} side {a} {does}'),
    alone('single/for', 'side', 'for {whose} side {a} {does}'),
    alone('single/part', 'side', 'from {whose} side it is on record that {a} {does}'),
    alone('single/further', 'clause', 'further, {a} {does}'),
    alone('single/addition', 'clause', 'in addition {a} {does}'),
    alone('single/record', 'clause', 'the record also has it that {a} {does}'),
    alone('single/besides', 'clause', 'besides, {a} {does}'),
  ],
  answered: [
    alone('answered/now', 'theme', '{theme}, on which {p} had made a proposal {before}, was now agreed{~agreed}'),
    frame(
      'answered/field',
      'clause',
      'with that {theme} was agreed, the field in which {p} had asked {before}{~agreed}',
    ),
    frame(
      'answered/had',
      'person',
      '{p} had made a proposal on {theme} {before}; it was now that the field was agreed{~agreed}',
    ),
  ],
} satisfies Record<string, readonly Frame[]>;
