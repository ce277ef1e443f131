import type { Reader } from '../../context.ts';
import { sentenceBounds } from '../evidence/sentence.ts';
import { type Highlight, highlightsIn } from './highlights.ts';
import type { Kind, Ranked } from './sql.ts';
import type { Terms } from './terms.ts';

/** The words in which a hit was found. */
export interface HitText {
  text: string;
  /** Where they stand in the report's body, UTF-16; null for names. */
  offset: number | null;
}

type Texts = Map<string, HitText>;
type Load = (reader: Reader, ids: string[], terms: Terms, wholeTexts: boolean) => Promise<Texts>;

const named = (entries: Iterable<readonly [string, string]>): Texts =>
  new Map([...entries].map(([id, text]) => [id, { text, offset: null }]));

/** The spelling with most of the terms, the first of equals. */
const bestOf = (spellings: readonly (string | null)[], terms: Terms): string => {
  const given = spellings.filter((spelling) => spelling !== null);
  const found = given.map((spelling) => highlightsIn(spelling, terms).length);
  return given[found.indexOf(Math.max(...found))] ?? '';
};

const localities: Load = async (reader, ids, terms) => {
  const rows = await reader.locality.findMany({ where: { id: { in: ids } } });
  return named(
    rows.map(({ id, nameEn, nameVi, nameZh, aliases }) => [id, bestOf([nameEn, nameVi, nameZh, ...aliases], terms)]),
  );
};

/** Who went where: "Quảng Ninh → Guangxi, Nanning; Tran Minh Khoa". */
const visits: Load = async (reader, ids, terms) => {
  const rows = await reader.visit.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      leader: { select: { name: true } },
      parties: {
        orderBy: [{ side: 'asc' }, { ordinal: 'asc' }],
        select: {
          side: true,
          country: { select: { nameEn: true } },
          locality: { select: { nameEn: true, nameVi: true, nameZh: true } },
          organisation: { select: { name: true } },
        },
      },
    },
  });
  return named(
    rows.map(({ id, leader, parties }) => {
      const side = (of: 'SENDER' | 'HOST'): string => {
        const names = parties
          .filter((party) => party.side === of)
          .map(
            ({ country, locality, organisation }) =>
              [locality && bestOf([locality.nameEn, locality.nameVi, locality.nameZh], terms), organisation?.name]
                .filter(Boolean)
                .join(', ') ||
              (country?.nameEn ?? ''),
          );
        return [...new Set(names)].filter(Boolean).join(', ');
      };
      return [id, `${side('SENDER')} → ${side('HOST')}${leader ? `; ${leader.name}` : ''}`];
    }),
  );
};

const statements: Load = async (reader, ids) => {
  const rows = await reader.evidence.findMany({
    where: { statementId: { in: ids }, field: '' },
    orderBy: { ordinal: 'desc' },
    select: { statementId: true, quote: true, start: true },
  });
  return new Map(
    rows.map(({ statementId, quote, start }) => [statementId ?? '', { text: quote ?? '', offset: start }]),
  );
};

/** The headline, or else the sentence in which most terms stand first. */
const reports: Load = async (reader, ids, terms, wholeTexts) => {
  const rows = await reader.report.findMany({
    where: { id: { in: ids } },
    select: { id: true, title: true, body: wholeTexts },
  });
  return new Map(rows.map(({ id, title, body }) => [id, passageOf(title ?? '', body ?? '', terms)]));
};

function passageOf(title: string, body: string, terms: Terms): HitText {
  const met = (text: string): number =>
    terms.words.filter((word) => highlightsIn(text, { ...terms, words: [word] }, 1).length > 0).length;
  const passages = highlightsIn(body, terms).map(({ start, end }) => sentenceBounds(body, start, end));
  const best = passages.reduce<{ found: number; text: string; offset: number | null }>(
    (before, { start, end }) => {
      const text = body.slice(start, end).trimEnd();
      const found = met(text);
      return found > before.found ? { found, text, offset: start } : before;
    },
    { found: met(title), text: title, offset: null },
  );
  return { text: best.text, offset: best.offset };
}

const given: Load = async () => new Map();

const LOADS: Readonly<Record<Kind, Load>> = {
  LOCALITY: localities,
  PERSON: given,
  ORGANISATION: given,
  VISIT: visits,
  STATEMENT: statements,
  REPORT: reports,
};

/** The words of each hit with the terms in them, one query a kind. */
export async function textsOf(
  reader: Reader,
  hits: readonly Ranked[],
  terms: Terms,
  wholeTexts: boolean,
): Promise<(HitText & { highlights: Highlight[] })[]> {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  const loaded = new Map<Kind, Texts>();
  for (const kind of kinds) {
    const ids = hits.filter((hit) => hit.kind === kind).map(({ id }) => id);
    loaded.set(kind, await LOADS[kind](reader, ids, terms, wholeTexts));
  }
  return hits.map(({ kind, id, text }) => {
    const found = loaded.get(kind)?.get(id) ?? { text: text ?? '', offset: null };
    return { ...found, highlights: highlightsIn(found.text, terms) };
  });
}
