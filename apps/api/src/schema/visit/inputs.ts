import { builder } from '../builder.ts';
import { type DateFilter, Undated } from '../dates.ts';
import type { Asked, Combined } from '../filter.ts';
import { Geography } from '../locality/geography.ts';
import { Direction, PartySide } from './enums.ts';

/** Seen from a country: which way the visit goes. */
export interface DirectionChoice {
  of: string;
  is: 'OUTGOING' | 'INCOMING';
}

export const DirectionInput = builder.inputRef<DirectionChoice>('DirectionFilter').implement({
  description: 'Which way a visit goes, seen from one country.',
  fields: (t) => ({
    of: t.string({ required: true, description: 'The country, ISO 3166-1 alpha-2: VN.' }),
    is: t.field({ type: Direction, required: true, description: 'OUTGOING: it sends. INCOMING: it receives.' }),
  }),
});

/** Which visits are meant. All parts that are given hold together; null and empty lists ask nothing. */
export interface VisitFilter extends Asked<VisitParts>, DateFilter, Combined<VisitFilter> {}

interface VisitParts {
  localities: readonly string[];
  localitySide: 'SENDER' | 'HOST';
  nationalBodies: readonly string[];
  countries: readonly string[];
  themes: readonly string[];
  acts: readonly string[];
  sides: readonly string[];
  people: readonly string[];
  reports: readonly string[];
  direction: DirectionChoice;
  updatedSince: Date;
  text: string;
}

export const VisitFilterInput = builder.inputRef<VisitFilter>('VisitFilter').implement({
  description: 'Which visits are meant. Parts that are given all hold together; a list means any of its items.',
  fields: (t) => ({
    localities: t.stringList({
      description: 'Localities that send or receive, by code or id (VN-13), with all units that are part of them.',
    }),
    localitySide: t.field({
      type: PartySide,
      description: 'Where the localities must stand: SENDER or HOST; else either.',
    }),
    nationalBodies: t.stringList({
      description: 'Countries (VN) that take part with national bodies only, without any locality.',
    }),
    countries: t.stringList({ description: 'Countries that take part (VN). For a pair, put two filters into and.' }),
    themes: t.stringList({ description: 'Themes (trade) that a statement has; the same one fits acts and sides.' }),
    acts: t.stringList({ description: 'Acts (sign) that a statement is of; the same one fits themes and sides.' }),
    sides: t.stringList({ description: 'Sides (VN, both, unknown) that a statement is of.' }),
    people: t.idList({ description: 'People who take part, by id.' }),
    reports: t.idList({ description: 'Reports that tell of it, by id.' }),
    direction: t.field({ type: DirectionInput, description: 'Which way it goes, seen from one country.' }),
    updatedSince: t.field({
      type: 'DateTime',
      description: 'Anything of it was written at this moment or later; ask deletedVisits for those that are no more.',
    }),
    from: t.field({ type: 'Date', description: 'Its first day is this day or later.' }),
    to: t.field({ type: 'Date', description: 'Its first day is this day or earlier.' }),
    undated: t.field({ type: Undated, description: 'What happens to undated visits.' }),
    text: t.string({
      description: 'Words in the names of its people, localities and bodies, or in headlines; marks do not matter.',
    }),
    geography: t.field({
      type: Geography,
      description:
        'Under which units its localities are looked for; AS_OF_VISIT unless a filter around it says otherwise.',
    }),
    and: t.field({ type: [VisitFilterInput], description: 'Filters that hold as well.' }),
    or: t.field({ type: [VisitFilterInput], description: 'Filters of which one at least holds.' }),
    not: t.field({ type: VisitFilterInput, description: 'A filter that does not hold.' }),
  }),
});
