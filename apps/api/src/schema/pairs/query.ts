import type { Country, Locality } from '@communique/db';
import { builder } from '../builder.ts';
import { topArg, topOf } from '../lists.ts';
import { Country as CountryType } from '../locality/country.ts';
import { Locality as LocalityType } from '../locality/type.ts';
import { selectionArgs } from '../selection/inputs.ts';
import { countPairs } from './count.ts';
import { PairEnds } from './ends.ts';
import { placesOf } from './places.ts';

interface End {
  country: Country | null;
  locality: Locality | null;
}

interface Pair {
  sender: End;
  host: End;
  visits: number;
  planned: number;
  statements: number;
  beyond: number;
}

const EndType = builder.objectRef<End>('PairEnd').implement({
  description: 'Where visits come from or go to.',
  fields: (t) => ({
    country: t.expose('country', { type: CountryType, nullable: true, description: 'The country.' }),
    locality: t.expose('locality', {
      type: LocalityType,
      nullable: true,
      description: 'The locality; null means the country (COUNTRY), or its national bodies (filter: nationalBodies).',
    }),
  }),
});

const PairType = builder.objectRef<Pair>('LocalityPair').implement({
  description:
    'Visits from one end to another. Their list has the filter and, in `and`, both ends: localities with their localitySide, countries with their direction.',
  fields: (t) => ({
    sender: t.expose('sender', { type: EndType, description: 'Who sends.' }),
    host: t.expose('host', { type: EndType, description: 'Who receives, or is to receive.' }),
    visits: t.exposeInt('visits', { description: 'Visits between them, each once.' }),
    planned: t.exposeInt('planned', { description: 'Of these, visits that were still to come there.' }),
    statements: t.exposeInt('statements', { description: 'Statements of these visits.' }),
    beyond: t.exposeInt('beyond', { description: 'How many pairs come after this one in the whole list.' }),
  }),
});

interface Pairs {
  pairs: Pair[];
  totalCount: number;
  beyond: number;
}

const PairsType = builder.objectRef<Pairs>('LocalityPairs').implement({
  description: 'Flows of visits between localities or countries.',
  fields: (t) => ({
    pairs: t.expose('pairs', { type: [PairType], description: 'The pairs with the most visits, these first.' }),
    totalCount: t.exposeInt('totalCount', { description: 'How many pairs there are.' }),
    beyond: t.exposeInt('beyond', { description: 'How many of them are not given: ask for more with top.' }),
  }),
});

const [MOST, USUAL] = [500, 50];

builder.queryField('localityPairs', (t) =>
  t.field({
    type: PairsType,
    complexity: { field: 100, multiplier: 100 },
    description:
      'Flows of visits: who sends to whom, and how often. A visit counts in full under each pair of its senders and hosts.',
    args: {
      ...selectionArgs(t),
      ends: t.arg({ type: PairEnds, required: true, defaultValue: 'TOP', description: 'Between what visits flow.' }),
      top: topArg(t, USUAL, MOST),
    },
    resolve: async (_root, { ends, top, ...selection }, { prisma }) => {
      const rows = await countPairs(prisma, selection, ends, topOf(top, MOST));
      const places = await placesOf(
        prisma,
        rows.flatMap(({ fromCountry, toCountry }) => [fromCountry, toCountry]),
        rows.flatMap(({ fromLocality, toLocality }) => [fromLocality, toLocality]),
      );
      const totalCount = rows[0]?.pairs ?? 0;
      const pairs = rows.map((row, index) => ({
        sender: { country: places.country(row.fromCountry), locality: places.locality(row.fromLocality) },
        host: { country: places.country(row.toCountry), locality: places.locality(row.toLocality) },
        visits: row.visits,
        planned: row.planned,
        statements: row.statements,
        beyond: totalCount - index - 1,
      }));
      return { pairs, totalCount, beyond: totalCount - pairs.length };
    },
  }),
);
