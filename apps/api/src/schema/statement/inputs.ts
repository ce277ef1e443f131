import { builder } from '../builder.ts';
import { type DateFilter, Undated } from '../dates.ts';
import type { Asked, Combined } from '../filter.ts';
import { Geography } from '../locality/geography.ts';
import { type DirectionChoice, DirectionInput, type VisitFilter, VisitFilterInput } from '../visit/inputs.ts';

/** Which statements are meant. All parts that are given hold together; null and empty lists ask nothing. */
export interface StatementFilter extends Asked<StatementParts>, DateFilter, Combined<StatementFilter> {}

interface StatementParts {
  localities: readonly string[];
  nationalBodies: readonly string[];
  countries: readonly string[];
  themes: readonly string[];
  acts: readonly string[];
  sides: readonly string[];
  people: readonly string[];
  visits: readonly string[];
  visit: VisitFilter;
  meetings: readonly string[];
  reports: readonly string[];
  online: boolean;
  direction: DirectionChoice;
  text: string;
}

export const StatementFilterInput = builder.inputRef<StatementFilter>('StatementFilter').implement({
  description: 'Which statements are meant. Parts that are given all hold together; a list means any of its items.',
  fields: (t) => ({
    localities: t.stringList({
      description: 'Localities they count for, by code or id (VN-13), with all units that are part of them.',
    }),
    nationalBodies: t.stringList({
      description: 'Countries (VN) that take part, while the statement counts for no locality of theirs.',
    }),
    countries: t.stringList({
      description: 'Countries that take part in the visit or meeting (VN). For a pair, put two filters into and.',
    }),
    themes: t.stringList({ description: 'Themes (trade).' }),
    acts: t.stringList({ description: 'Acts (sign).' }),
    sides: t.stringList({ description: 'Sides that speak: VN, both, unknown.' }),
    people: t.idList({ description: 'People who speak, by id.' }),
    visits: t.idList({ description: 'Visits they belong to, by id.' }),
    visit: t.field({ type: VisitFilterInput, description: 'What their visit must be; online meetings have none.' }),
    meetings: t.idList({ description: 'Meetings they were made in, by id.' }),
    reports: t.idList({ description: 'Reports that tell them, by id.' }),
    online: t.boolean({ description: 'True: of online meetings only. False: of visits only.' }),
    direction: t.field({ type: DirectionInput, description: 'Which way their visit goes, seen from one country.' }),
    from: t.field({ type: 'Date', description: 'Made, or their visit begun, on this day or later.' }),
    to: t.field({ type: 'Date', description: 'Made, or their visit begun, on this day or earlier.' }),
    undated: t.field({ type: Undated, description: 'What happens to undated statements.' }),
    text: t.string({ description: 'Words of the sentence, in their order; marks and case do not matter.' }),
    geography: t.field({
      type: Geography,
      description:
        'Under which units its localities are looked for; AS_OF_VISIT unless a filter around it says otherwise.',
    }),
    and: t.field({ type: [StatementFilterInput], description: 'Filters that hold as well.' }),
    or: t.field({ type: [StatementFilterInput], description: 'Filters of which one at least holds.' }),
    not: t.field({ type: StatementFilterInput, description: 'A filter that does not hold.' }),
  }),
});
