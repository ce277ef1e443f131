import { brandWithType } from '@pothos/core';
import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../context.ts';
import { builder } from '../builder.ts';
import { Locality } from '../locality/type.ts';
import { PAGE_SIZE, pageSizeOf, RELAY_TEXTS } from '../paging.ts';
import { Organisation } from '../person/organisation.ts';
import { Person } from '../person/type.ts';
import { Report } from '../report/type.ts';
import { Statement } from '../statement/type.ts';
import { Visit } from '../visit/type.ts';
import { afterOf, cursorOf } from './cursor.ts';
import type { Highlight } from './highlights.ts';
import { KINDS, type Kind, type Ranked, searchSql } from './sql.ts';
import { termsOf } from './terms.ts';
import { type HitText, textsOf } from './texts.ts';

const SearchKind = builder.enumType('SearchKind', {
  description: 'What a search finds.',
  values: {
    VISIT: { description: 'Visits, by the names of those who take part and by headlines.' },
    PERSON: { description: 'People, by name in any spelling or by office.' },
    LOCALITY: { description: 'Localities, by name in any language or spelling.' },
    ORGANISATION: { description: 'Bodies, by name.' },
    REPORT: { description: 'Reports, by headline and text; by headline alone where texts are not public.' },
    STATEMENT: { description: 'Statements, by their words.' },
  } as const,
});

const TYPES = {
  VISIT: Visit,
  PERSON: Person,
  LOCALITY: Locality,
  ORGANISATION: Organisation,
  REPORT: Report,
  STATEMENT: Statement,
} as const;

const Subject = builder.unionType('SearchSubject', {
  description: 'What was found.',
  types: Object.values(TYPES),
});

interface Hit extends Ranked, HitText {
  text: string;
  highlights: readonly Highlight[];
  subject: object;
}

const HighlightType = builder.objectRef<Highlight>('Highlight').implement({
  description: 'A part of a text in which a word that was looked for stands, as it is written there.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Its first character, as UTF-16 offset into the text.' }),
    end: t.exposeInt('end', { description: 'The offset after its last.' }),
  }),
});

const HitType = builder.objectRef<Hit>('SearchHit').implement({
  description: 'Something that answers a search.',
  fields: (t) => ({
    kind: t.expose('kind', { type: SearchKind, description: 'What it is.' }),
    score: t.exposeFloat('score', { description: 'How well it answers: hits are in the order of their scores.' }),
    text: t.exposeString('text', {
      description: 'A name, a statement’s words, or of a report the headline or a sentence; as written.',
    }),
    offset: t.exposeInt('offset', {
      nullable: true,
      description: 'Where the text begins in the body of its report, in UTF-16 units; null for names and headlines.',
    }),
    highlights: t.expose('highlights', { type: [HighlightType], description: 'Where the words stand in the text.' }),
    subject: t.field({ type: Subject, description: 'What was found.', resolve: ({ subject }) => subject as never }),
  }),
});

const SearchConnection = builder.connectionObject(
  { type: HitType, name: 'SearchConnection', description: 'A page of hits.' },
  { name: 'SearchEdge', description: 'A hit with its cursor.' },
);

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    complexity: (args) => ({ field: 100, multiplier: pageSizeOf(args) ?? PAGE_SIZE }),
    description:
      'Whatever holds all words of the query, each as the beginning of a word; marks and case do not matter. The best first.',
    args: {
      query: t.arg.string({ required: true, description: 'Words: "hung yen" finds Hưng Yên.' }),
      kinds: t.arg({ type: [SearchKind], description: 'What to look among; everything when not given.' }),
      first: t.arg.int(RELAY_TEXTS.firstArgOptions),
      after: t.arg.string(RELAY_TEXTS.afterArgOptions),
    },
    resolve: async (_root, { query, kinds, first, after }, context, info) => {
      const take = pageSizeOf({ first }) ?? PAGE_SIZE;
      const wholeTexts = context.publicText === 'full';
      const terms = termsOf(query);
      const sought = kinds?.length ? kinds : KINDS;
      const sql = searchSql(terms, sought, { after: afterOf(after), take: take + 1, wholeTexts });
      const ranked = await context.prisma.$queryRaw<Ranked[]>(sql);
      const page = ranked.slice(0, take);
      const [texts, subjects] = await Promise.all([
        textsOf(context.prisma, page, terms, wholeTexts),
        subjectsOf(page, context, info),
      ]);
      const edges = page.flatMap((hit, index) => {
        const [text, subject] = [texts[index], subjects.get(`${hit.kind} ${hit.id}`)];
        return text && subject ? [{ cursor: cursorOf(hit), node: { ...hit, ...text, subject } }] : [];
      });
      const pageInfo = {
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
        hasPreviousPage: after != null,
        hasNextPage: ranked.length > take,
      };
      return { edges, pageInfo, totalCount: ranked[0]?.total ?? 0 };
    },
  }),
);

const PATHS = [
  ['edges', 'node', 'subject'],
  ['nodes', 'subject'],
];

/** The records of hits with what is asked of them, one query a kind. */
async function subjectsOf(
  hits: readonly Ranked[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Map<string, object>> {
  const { prisma } = context;
  const asked = (kind: Kind) => {
    const query = { context, info, typeName: TYPES[kind].name, paths: PATHS, select: { id: true } } as const;
    const ids = hits.filter((hit) => hit.kind === kind).map(({ id }) => id);
    return { select: queryFromInfo(query).select, where: { id: { in: ids } } };
  };
  const load: Record<Kind, () => Promise<{ id: string }[]>> = {
    VISIT: () => prisma.visit.findMany(asked('VISIT')),
    PERSON: () => prisma.person.findMany(asked('PERSON')),
    LOCALITY: () => prisma.locality.findMany(asked('LOCALITY')),
    ORGANISATION: () => prisma.organisation.findMany(asked('ORGANISATION')),
    REPORT: () => prisma.report.findMany(asked('REPORT')),
    STATEMENT: () => prisma.statement.findMany(asked('STATEMENT')),
  };
  const found = new Map<string, object>();
  for (const kind of new Set(hits.map((hit) => hit.kind))) {
    for (const record of await load[kind]()) {
      brandWithType(record, TYPES[kind]);
      found.set(`${kind} ${record.id}`, record);
    }
  }
  return found;
}
