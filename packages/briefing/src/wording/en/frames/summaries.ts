import type { Frame, Opening } from '../../fill.ts';

const frame = (id: string, opening: Opening, text: string): Frame => ({ id, opening, text });

/** Sentences about many contacts at once: they rest on counts. */
export const SUMMARIES = {
  selection: [
    frame(
      'selection/plain',
      'count',
      'selection: {what}, {range}; {total} from {reports} {reports#report|reports}{parts}',
    ),
    frame('selection/visit', 'count', 'selection: {total} from {reports} {reports#report|reports}{~visit}'),
  ],
  nothing: [frame('nothing/plain', 'clause', 'nothing is recorded for {what}, {range}{~none}')],
  'nothing.held': [
    frame(
      'nothing/held',
      'count',
      'the data set holds {visits} {visits#visit|visits} from {reports} {reports#report|reports}, dated {from} to {to}',
    ),
    frame(
      'nothing/held-undated',
      'count',
      'the data set holds {visits} {visits#visit|visits} from {reports} {reports#report|reports}{~undated}',
    ),
  ],
  'point.signed': [
    frame(
      'point.signed/also',
      'count',
      'something was signed in {n} of the {total} {noun} and agreed in {agreed}; {n#the signing was|the last signing was} {when}{between}{what}{~after}',
    ),
    frame(
      'point.signed/many',
      'count',
      'something was signed in {n} of the {total} {noun}, {n#|last }{when}{between}{what}{~unagreed}{~after}',
    ),
    frame('point.signed/one', 'count', 'one {noun.one} of {total} saw a signing: {when}{between}{what}{~unagreed}{~n}'),
    frame('point.signed/only', 'clause', 'something was signed {when}{between}{what}{~n}{~only}'),
  ],
  'point.agreed': [
    frame(
      'point.agreed/many',
      'count',
      '{n} of the {total} {noun} ended in agreement and no signing was read{on.it}; the latest agreement was {when}{between}{what}{~after}{~unsigned}{~several}',
    ),
    frame(
      'point.agreed/open',
      'count',
      '{n} of the {total} {noun} ended in agreement, the latest {when}{between}{what}{~after}{~open}{~several}',
    ),
    frame(
      'point.agreed/one',
      'count',
      'no signing was read{on.it}, and one {noun.one} of the {total} ended in agreement: {when}{between}{what}{~n}{~unsigned}',
    ),
    frame(
      'point.agreed/single',
      'count',
      'one {noun.one} of the {total} ended in agreement: {when}{between}{what}{~n}{~open}',
    ),
    frame(
      'point.agreed/only',
      'clause',
      'no signing was read, but agreement was reached {when}{between}{what}{~n}{~unsigned}{~only}',
    ),
    frame('point.agreed/reached', 'clause', 'agreement was reached {when}{between}{what}{~n}{~open}{~only}'),
  ],
  'point.none': [
    frame(
      'point.none/many',
      'clause',
      'no signing and no joint agreement was read{on.it} in the {total} {noun}; the record holds {acts}{~unsigned}',
    ),
    frame(
      'point.none/one',
      'clause',
      'no signing and no joint agreement was read; the record holds {acts}{~unsigned}{~one}',
    ),
    frame('point.none/open', 'clause', 'from the {total} {noun} the record holds {acts}{~open}'),
    frame('point.none/held', 'clause', 'the record holds {acts}{~open}{~one}'),
  ],
  'point.latest': [
    frame('point.latest/newest', 'clause', 'the newest commitment dates from {day}, when {a} {does}{~later}'),
    frame('point.latest/person', 'date', '{when} {a} {does}; no later commitment is on record{~later}'),
  ],
  'point.own': [
    frame('point.own/last', 'date', '{when} {a} {does}; no later commitment by this person is on record{~later}'),
  ],
  'point.main': [
    frame('point.main/while', 'person', '{a} {does}, while {b} {answers}'),
    frame('point.main/turned', 'person', '{a} {does}; {b} {answers}'),
  ],
  'point.voice': [
    frame('point.voice/all', 'person', '{a} made {all} statements on record, on {themes}'),
    frame('point.voice/most', 'person', '{a} made {n} of the {total} statements on record, on {themes}'),
  ],
  'point.words': [frame('point.words/record', 'person', '{a} is on record with {acts}')],
  'point.chain': [
    frame('point.chain/steady', 'theme', '{theme} is the theme that persists: {chain}'),
    frame('point.chain/returns', 'theme', '{theme} keeps coming back: {chain}'),
  ],
  'point.gone': [
    frame(
      'point.gone/missing',
      'theme',
      '{theme}, named in {n} {noun} before, is missing from the record of {latest}{~absent}',
    ),
  ],
  'point.counterparts': [
    frame('point.counterparts/all', 'place', '{first} is the counterpart in {every} {noun}{~total}'),
    frame(
      'point.counterparts/most',
      'place',
      '{first} is the counterpart in {n} of the {total} {noun}, {others}{~some}',
    ),
  ],
  'point.parties': [
    frame('point.parties/all', 'place', '{first} is a party in {every} {noun}{~total}'),
    frame('point.parties/most', 'place', '{first} is a party in {n} of the {total} {noun}, {others}{~some}'),
  ],
  'point.who': [
    frame('point.who/led', 'person', '{guest} led the guests and {host} was the highest host'),
    frame('point.who/faced', 'person', '{guest} met {host}'),
  ],
  'point.themes': [
    frame('point.themes/commonest', 'theme', '{first} is the commonest theme ({n} {noun}), followed by {second}'),
    frame('point.themes/tied', 'theme', '{spread} come up most often, in {n} {noun} each'),
  ],
  'point.beside': [
    frame('point.beside/with', 'clause', 'where {theme} came up, {first} was named too in {n} of the {total} {noun}'),
  ],
  year: [
    frame('year/brought', 'date', '{n} {noun} fall in {year}'),
    frame('year/busiest', 'date', 'the year {year} was the busiest, with {n} {noun}{~busiest}'),
    frame('year/came', 'count', '{n} delegations came in {year}, {ordinal}'),
    frame('year/saw', 'date', 'in {year} there were {n} {noun}'),
  ],
  gap: [
    frame('gap/silent', 'clause', 'then the record is silent until {until}{~none}'),
    frame('gap/between', 'clause', 'between {since} and {until} no contact is on record{~none}'),
  ],
  further: [
    frame('further/rest', 'count', '{n} further {n#contact is|contacts are} counted and not told: {spread}'),
    frame('further/year', 'count', '{n} further {n#contact|contacts} of {year} {n#is|are} counted and not told'),
  ],
} satisfies Record<string, readonly Frame[]>;
