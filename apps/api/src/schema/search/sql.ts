import { Prisma } from '@communique/db';
import { type Terms, tsqueryOf } from './terms.ts';

/** Kinds of things that a search finds, in the order in which equals stand. */
export const KINDS = ['LOCALITY', 'PERSON', 'ORGANISATION', 'VISIT', 'STATEMENT', 'REPORT'] as const;
export type Kind = (typeof KINDS)[number];

/** Records of one kind that are ranked: of very common words the others stay unranked. */
const MOST_RANKED = 5_000;

/** What a kind's SQL gives: id, score from 0 to 1, and the words that were met, where a record has several. */
type Found = (terms: Terms, wholeTexts: boolean) => Prisma.Sql;

const within = (word: string): string => `%${word}%`;

/** All words stand in a column of folded names, in whatever order. */
const holds = (column: string, { words }: Terms): Prisma.Sql =>
  Prisma.join(
    words.map((word) => Prisma.sql`${Prisma.raw(column)} LIKE ${within(word)}`),
    ' AND ',
  );

/**
 * How well names answer: the whole name, its beginning, its words from their beginnings, or words somewhere within.
 * @param folded column of folded names, a line each.
 * @param written the name as it is written.
 */
const likeness = (folded: string, written: string, { words, name }: Terms): Prisma.Sql => Prisma.sql`CASE
  WHEN ${Prisma.raw(`E'\\n' || ${folded} || E'\\n'`)} LIKE ${`%\n${name}\n%`} THEN 1
  WHEN ${Prisma.raw(`E'\\n' || ${folded}`)} LIKE ${`%\n${name}%`} THEN 0.9
  WHEN ${Prisma.raw(`' ' || fold_words(${written})`)} LIKE ALL (${words.map((word) => `% ${word}%`)}::text[]) THEN 0.8
  ELSE 0.4 END`;

const people: Found = (terms) => Prisma.sql`
  SELECT id, max(score) AS score, (array_agg(text ORDER BY score DESC, text))[1] AS text
    FROM (
      SELECT n.person_id AS id, n.name AS text, ${likeness('n.folded', 'n.name', terms)} AS score
        FROM person_names n WHERE ${holds('n.folded', terms)}
      UNION ALL
      SELECT o.person_id, o.title, 0.3 FROM offices o
       WHERE ${holds('o.folded', terms)}
         AND ' ' || fold_words(o.title) LIKE ALL (${terms.words.map((word) => `% ${word}%`)}::text[])
    ) named
   GROUP BY id`;

const localities: Found = (terms) => Prisma.sql`
  SELECT l.id, ${likeness('l.folded', 'l.name_en', terms)} - 0.01 * l.level - (CASE WHEN l.resolved THEN 0 ELSE 0.05 END) AS score,
         NULL AS text
    FROM localities l WHERE ${holds('l.folded', terms)}`;

const organisations: Found = (terms) => Prisma.sql`
  SELECT o.id, ${likeness('o.folded', 'o.name', terms)} - 0.05 AS score, o.name AS text
    FROM organisations o WHERE ${holds('o.folded', terms)}`;

/** Each word stands in a name or headline of the visit; the later the visit, the higher it stands. */
const visits: Found = ({ words }) => Prisma.sql`
  SELECT v.id, 0.5 + 0.2 * least(1, greatest(0, coalesce(v.start_date - date '2000-01-01', 0) / 12000.0)) AS score, NULL AS text
    FROM visits v
   WHERE ${Prisma.join(
     words.map(
       (word) => Prisma.sql`v.id IN (
         SELECT vl.visit_id FROM visit_localities vl JOIN localities l ON l.id = vl.locality_id
          WHERE vl.direct AND l.folded LIKE ${within(word)}
         UNION ALL
         SELECT vp.visit_id FROM visit_people vp JOIN person_names n ON n.person_id = vp.person_id
          WHERE n.folded LIKE ${within(word)}
         UNION ALL
         SELECT p.visit_id FROM visit_parties p JOIN organisations o ON o.id = p.organisation_id
          WHERE o.folded LIKE ${within(word)}
         UNION ALL
         SELECT vr.visit_id FROM visit_reports vr JOIN reports r ON r.id = vr.report_id
          WHERE r.folded LIKE ${within(word)})`,
     ),
     ' AND ',
   )}`;

/** Words of scripts without blanks stand in the text wherever; others are found by the index of words. */
const spoken = (terms: Terms): Prisma.Sql =>
  terms.anywhere
    ? holds('e.folded', terms)
    : Prisma.sql`e.folded IS NOT NULL AND to_tsvector('simple', e.folded) @@ ${tsqueryOf(terms)}::tsquery`;

const statements: Found = (terms) => Prisma.sql`
  SELECT id, 0.2 + 0.6 * ts_rank_cd(to_tsvector('simple', folded), ${tsqueryOf(terms)}::tsquery, 32) AS score, NULL AS text
    FROM (
      SELECT s.id, e.folded FROM evidence e JOIN statements s ON s.id = e.statement_id
       WHERE ${spoken(terms)} AND s.same_as_id IS NULL
       LIMIT ${MOST_RANKED}
    ) said`;

/** Headlines alone where texts are not shown: an answer must not tell what stands in them. */
const told = (terms: Terms, wholeTexts: boolean): Prisma.Sql => {
  const query = wholeTexts ? tsqueryOf(terms) : tsqueryOf(terms).replaceAll(':*', ':*A');
  if (!terms.anywhere) return Prisma.sql`r.words @@ ${query}::tsquery`;
  return wholeTexts
    ? Prisma.sql`(${holds('fold_words(r.body)', terms)} OR ${holds('r.folded', terms)})`
    : holds('r.folded', terms);
};

const reports: Found = (terms, wholeTexts) => Prisma.sql`
  SELECT id, 0.2 + 0.6 * ts_rank(words, ${tsqueryOf(terms)}::tsquery, 32) AS score, NULL AS text
    FROM (SELECT r.id, r.words FROM reports r WHERE ${told(terms, wholeTexts)} LIMIT ${MOST_RANKED}) read`;

const FOUND: Readonly<Record<Kind, Found>> = {
  LOCALITY: localities,
  PERSON: people,
  ORGANISATION: organisations,
  VISIT: visits,
  STATEMENT: statements,
  REPORT: reports,
};

/** A hit as SQL gives it. */
export interface Ranked {
  kind: Kind;
  id: string;
  score: number;
  text: string | null;
  total: number;
}

/** Where a page begins: after this hit. */
export type After = Pick<Ranked, 'kind' | 'id' | 'score'>;

/**
 * One statement for hits of all kinds, the best first, equals by kind and id.
 * @param wholeTexts whether the bodies of reports may be searched.
 */
export function searchSql(
  terms: Terms,
  kinds: readonly Kind[],
  { after, take, wholeTexts }: { after: After | null; take: number; wholeTexts: boolean },
): Prisma.Sql {
  const parts = KINDS.flatMap((kind, ordinal) =>
    kinds.includes(kind)
      ? [
          Prisma.sql`SELECT ${Prisma.raw(`'${kind}'`)} AS kind, ${Prisma.raw(String(ordinal))} AS ordinal, id::text AS id,
                            round(score::numeric, 4)::float8 AS score, text
                       FROM (${FOUND[kind](terms, wholeTexts)}) found`,
        ]
      : [],
  );
  const from = after
    ? Prisma.sql`WHERE (-score, ordinal, id) > (${-after.score}::float8, ${KINDS.indexOf(after.kind)}::int, ${after.id})`
    : Prisma.empty;
  return Prisma.sql`
    WITH hits AS MATERIALIZED (${Prisma.join(parts, ' UNION ALL ')})
    SELECT kind, id, score, text, (SELECT count(*) FROM hits)::int AS total
      FROM hits ${from}
     ORDER BY -score, ordinal, id
     LIMIT ${take}`;
}
