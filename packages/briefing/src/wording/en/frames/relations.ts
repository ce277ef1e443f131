import type { Frame, Opening } from '../../fill.ts';

const frame = (id: string, opening: Opening, text: string): Frame => ({ id, opening, text });

/** How the statements of a contact stand to each other. `{a.short}` follows a first mention in the same sentence. */
export const RELATIONS: Readonly<Record<string, readonly Frame[]>> = {
  silent: [
    frame('silent/reported', 'clause', 'what was said there is not in the record{~none}'),
    frame('silent/held', 'clause', 'the record holds no statement from it{~none}'),
  ],
  joint: [
    frame('joint/plain', 'side', '{sides} {does}'),
    frame('joint/together', 'clause', 'together {sides} {does}'),
    frame('joint/there', 'place', 'there {sides} {does}'),
    frame('joint/it', 'clause', 'it was jointly that {sides} {does}'),
  ],
  'joint.two': [
    frame('joint.two/and', 'side', '{sides} {does}, and {also}'),
    frame('joint.two/only', 'side', '{sides} not only {does} but {also}'),
    frame('joint.two/together', 'clause', 'together {sides} {does} and {also}'),
  ],
  offered: [
    frame('offered/of', 'theme', 'of the {n} fields that {a} proposed, {b} took up {themes} and added {added}'),
    frame('offered/named', 'person', '{a} proposed {n} fields, of which {b} took up {themes}'),
    frame('offered/plain', 'theme', 'of the {n} fields that {a} proposed, {b} took up {themes}'),
    frame('offered/back', 'theme', '{themes} came back from {b} out of the {n} fields that {a} proposed'),
  ],
  shared: [
    frame('shared/one', 'theme', '{theme} was the one field named by both {a} and {b}{~one}'),
    frame('shared/what', 'clause', 'what {a} and {b} both named was {theme}'),
    frame('shared/common', 'person', '{a} and {b} had one field in common, {theme}{~one}'),
  ],
  mutual: [
    frame('mutual/both', 'person', 'both {a} and {b} {does}'),
    frame('mutual/each', 'person', '{a} and {b} each {does}'),
    frame('mutual/as', 'person', '{a} {does}, and so did {b}'),
  ],
  'one-sided': [
    frame('one-sided/who', 'clause', 'it was {whose} side that spoke: all {n} statements on record are its own{~none}'),
    frame('one-sided/answer', 'clause', 'an answer from {other} side is not in the record{~none}'),
    frame('one-sided/alone', 'count', 'all {n} statements on record come from {whose} side{~none}'),
  ],
  contrast: [
    frame('contrast/while', 'person', '{a} {does}, while {b} {answers}'),
    frame('contrast/where', 'clause', 'where {a} {does}, {b} {answers}'),
    frame('contrast/reversed', 'clause', 'while {b} {answers}, {a} {does}'),
    frame('contrast/for', 'person', '{a} {does}; {b}, for the other side, {answers}'),
    frame('contrast/host', 'person', '{b} {answers}, and {a} {does}'),
    frame('contrast/semicolon', 'person', '{b} {answers}; {a} {does}'),
  ],
  turn: [
    frame('turn/and', 'person', '{a} {does} and {also}'),
    frame('turn/only', 'person', '{a} not only {does} but also {also}'),
    frame('turn/side', 'side', 'on {whose} side {a} {does} and {also}'),
    frame('turn/comma', 'person', '{a} {also}, and {does}'),
  ],
  single: [
    frame('single/plain', 'person', '{a} {does}'),
    frame('single/side', 'side', 'on {whose} side {a} {does}'),
    frame('single/it', 'clause', 'it was {a} who {does}'),
    frame('single/for', 'side', 'for {whose} side {a} {does}'),
  ],
  answered: [
    frame('answered/now', 'theme', '{theme}, on which {p} had made a proposal {before}, was now agreed{~agreed}'),
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
  again: [
    frame('again/theme', 'theme', '{theme} had come up already {before}, in the proposals of {p}{~now}'),
    frame('again/field', 'clause', 'the field in which {p} had made a proposal {before}, {theme}, came up again{~now}'),
  ],
};
