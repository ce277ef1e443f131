import type { Frame, Opening } from '../../fill.ts';

const frame = (id: string, opening: Opening, text: string): Frame => ({ id, opening, text });

/** People, follow-ups, and what is uncertain or not covered. */
export const ENDINGS = {
  'commitments.caption': [
    frame(
      'commitments/all',
      'count',
      'signed and agreed first, then the rest by weight; the {all#row holds|rows hold} {all} {all#statement|statements} of these kinds',
    ),
    frame(
      'commitments/some',
      'count',
      'signed and agreed first, then the rest by weight; the rows hold {shown} of {n} statements of these kinds',
    ),
  ],
  'themes.compared': [
    frame('themes/compared', 'theme', '{theme} came up in {now} {noun} from {since} on and in {before} up to then'),
    frame('themes/new', 'theme', '{theme}, in {now} {noun} from {since} on, is not on record before{~before.none}'),
    frame(
      'themes/gone',
      'theme',
      '{theme}, in {before} {noun} up to then, is not on record from {since} on{~now.none}',
    ),
  ],
  'people.recurs': [
    frame('people.recurs/stands', 'person', '{name} takes part in {n} {noun}, {offices}'),
    frame('people.recurs/met', 'person', '{name}, {offices}, takes part in {n} {noun}'),
  ],
  'people.highest': [
    frame(
      'people.highest/side',
      'side',
      'on {whose} side the highest office on record is that of {name}, {office} in {year}',
    ),
    frame(
      'people.highest/held',
      'person',
      '{name}, {office} in {year}, held the highest office on record for {whose} side',
    ),
  ],
  'follow.invited': [
    frame('follow.invited/to', 'person', '{by} invited {to}{for}; no visit in answer is on record{~later}'),
    frame('follow.invited/open', 'clause', 'an invitation by {by} to {to}{for} has no recorded answer{~later}'),
  ],
  'follow.planned': [
    frame('follow.planned/to', 'place', 'a visit of {guest} to {hosts} was announced; no report of it is held{~later}'),
  ],
  'follow.draft': [
    frame(
      'follow.draft/title',
      'clause',
      'the paper “{title}” was still to be signed {when}; no later report of {parties} is held{~later}',
    ),
    frame(
      'follow.draft/open',
      'clause',
      'whether the “{title}” that was still to be signed {when} has been signed is open: no later report of {parties} is held{~later}',
    ),
  ],
  'follow.paper': [
    frame(
      'follow.paper/became',
      'clause',
      'what became of the “{title}” that was signed {when} is not in the record: no later report of {parties} is held{~later}',
    ),
    frame(
      'follow.paper/since',
      'clause',
      'since the “{title}” was signed {when}, no later report of {parties} is held{~later}',
    ),
  ],
  'follow.open': [
    frame(
      'follow.open/came',
      'clause',
      '{when} {a} {does}; what came of it is open, since no later report of {parties} is held{~later}',
    ),
    frame(
      'follow.open/carried',
      'clause',
      'whether it was carried out cannot be told, for no later report of {parties} is held{~later}: {when} {a} {does}',
    ),
  ],
  'uncertain.inferred': [
    frame(
      'uncertain.inferred/one',
      'clause',
      'the year of the visit by {guest} {when} is inferred and not stated in its report',
    ),
    frame(
      'uncertain.inferred/many',
      'count',
      'the years of {n} contacts are inferred and not stated in their reports: {list}',
    ),
  ],
  'uncertain.inferred.many': [
    frame(
      'uncertain.inferred/count',
      'count',
      'the years of {n} contacts are inferred and not stated in their reports',
    ),
  ],
  'uncertain.undated': [
    frame('uncertain.undated/one', 'clause', 'the visit by {guest} {when} stays out of all counts by year{~alone}'),
    frame(
      'uncertain.undated/many',
      'count',
      '{n} {n#contact has|contacts have} no known year and {n#stays|stay} out of all counts by year',
    ),
  ],
  'uncertain.conflict': [
    frame('uncertain.conflict/date', 'clause', 'reports differ on when {guest} came: {values}; {kept} is used here'),
  ],
  'uncertain.shared': [
    frame(
      'uncertain.shared/many',
      'count',
      'in {n} of the {total} {noun} several hosts took part together, so that what came of it belongs to no single host',
    ),
    frame(
      'uncertain.shared/one',
      'clause',
      'several hosts took part together {when}, so that what was said there belongs to no single host{~n}',
    ),
  ],
  'uncertain.sources': [
    frame('uncertain.sources/one', 'clause', 'the whole rests on one report, in {languages}{~reports}{~one}'),
    frame(
      'uncertain.sources/each',
      'count',
      '{these} {total#rests|rest} on {reports} reports, all in {languages}{~alike}',
    ),
    frame('uncertain.sources/mixed', 'count', '{these} {total#rests|rest} on {reports} reports, in {languages}'),
  ],
  'uncertain.silence': [
    frame(
      'uncertain.silence/years',
      'clause',
      'no report is held for {years}, which shows what is held and not that nobody came{~none}',
    ),
  ],
  'uncertain.few': [frame('uncertain.few/trend', 'count', '{n} {n#contact is|contacts are} too few for a trend')],
  'uncertain.one-voice': [
    frame(
      'uncertain.one-voice/many',
      'count',
      'in {n} of the {total} {noun} no more than a single side is on record as speaking',
    ),
    frame('uncertain.one-voice/one', 'clause', 'only {whose} side is on record as speaking{~none}'),
  ],
  'uncertain.names': [],
  'uncertain.merged': [
    frame(
      'uncertain.merged/unit',
      'place',
      '{name} stands here under its name of the day; the unit ended on {day} and its area is now part of {successor}',
    ),
  ],
} satisfies Record<string, readonly Frame[]>;
