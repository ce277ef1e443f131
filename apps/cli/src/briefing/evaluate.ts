import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Audit, audit, BRIEFING_LANGUAGES, type BriefingRequest, brief, loadFacts } from '@communique/briefing';
import type { Database } from '@communique/db';
import { themes } from '@communique/domain';
import { storage } from '../storage.ts';
import { sameFiles } from './files.ts';

/** Means over all briefings; shares are 0 to 1. */
export interface BriefingFigures extends Record<keyof Audit, number> {
  briefings: number;
}

/**
 * Reads the sample reports into a throw-away database, writes a briefing of every kind and language on everything that is
 * in it, and audits each: the document alone against the facts.
 */
export async function evaluateBriefings(samples: string, log: (line: string) => void): Promise<BriefingFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'communique-briefings-'));
  const { openDatabase, loadSamples } = await storage();
  const database = await openDatabase({ folder });
  try {
    await loadSamples(database, samples);
    const audits: Audit[] = [];
    for (const [n, request] of (await requests(database)).entries()) {
      const facts = await loadFacts(database, request.filter);
      const document = brief(facts, request);
      const measured = audit(document, facts);
      const again = n % FILES_EVERY ? true : await sameFiles(document);
      const result = again ? measured : { ...measured, deterministic: 0 as const };
      audits.push(result);
      const faults = SHARES.filter((name) => result[name] < 1);
      if (faults.length)
        log(
          `${request.kind} ${JSON.stringify(request.filter)}: ${faults.map((name) => `${name} ${result[name].toFixed(3)}`).join(', ')}`,
        );
    }
    return means(audits);
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Of so many briefings one is written as Word and PDF files too, twice. */
const FILES_EVERY = 25;

/** Figures that must be 1. */
const SHARES = [
  'cited',
  'quotesStand',
  'numbersRecount',
  'namesAndDates',
  'coverage',
  'commitmentsShown',
  'counterparts',
  'answers',
  'absences',
  'done',
  'seniority',
  'deterministic',
] as const satisfies readonly (keyof Audit)[];

/** One request for every subject that the database knows, of all kinds and languages. */
async function requests({ reader }: Database): Promise<BriefingRequest[]> {
  const [localities, people, visits, parties] = await Promise.all([
    reader.locality.findMany({ where: { visitParties: { some: {} } }, select: { id: true }, orderBy: { id: 'asc' } }),
    reader.person.findMany({
      where: { OR: [{ led: { some: {} } }, { meetings: { some: {} } }] },
      select: { id: true },
      orderBy: { id: 'asc' },
    }),
    reader.visit.findMany({ select: { id: true, start: true }, orderBy: { id: 'asc' } }),
    reader.visitParty.findMany({ select: { visitId: true, side: true, localityId: true, countryCode: true } }),
  ]);
  const years = new Set(visits.flatMap(({ start }) => (start ? [start.getUTCFullYear()] : [])));
  const filters: Pick<BriefingRequest, 'kind' | 'filter'>[] = [
    ...localities.map(({ id }) => ({ kind: 'locality' as const, filter: { localities: [id] } })),
    ...pairsOf(parties).map((pair) => ({ kind: 'pair' as const, filter: pair })),
    ...themes().map(({ code }) => ({ kind: 'theme' as const, filter: { themes: [code] } })),
    ...people.map(({ id }) => ({ kind: 'person' as const, filter: { person: id } })),
    ...[...years]
      .sort()
      .map((year) => ({ kind: 'period' as const, filter: { from: `${year}-01-01`, to: `${year}-12-31` } })),
    ...visits.map(({ id }) => ({ kind: 'visit' as const, filter: { visit: id } })),
  ];
  return BRIEFING_LANGUAGES.flatMap((language) => filters.map((request) => ({ ...request, language })));
}

type PartyRow = { visitId: string; side: string; localityId: string | null; countryCode: string | null };

/** Who travelled to whom: pairs of localities, and of countries. */
function pairsOf(parties: readonly PartyRow[]): BriefingRequest['filter'][] {
  const byVisit = Map.groupBy(parties, ({ visitId }) => visitId);
  const pairs = new Map<string, BriefingRequest['filter']>();
  for (const rows of byVisit.values()) {
    for (const sender of rows.filter(({ side }) => side === 'SENDER')) {
      for (const host of rows.filter(({ side }) => side === 'HOST')) {
        const localities = [sender.localityId, host.localityId].filter((id) => id !== null).sort();
        const countries = [sender.countryCode, host.countryCode].filter((code) => code !== null).sort();
        if (localities.length === 2) pairs.set(localities.join(), { localities });
        if (countries.length === 2) pairs.set(countries.join(), { countries });
      }
    }
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, filter]) => filter);
}

function means(audits: readonly Audit[]): BriefingFigures {
  const names = Object.keys(audits[0] ?? {}) as (keyof Audit)[];
  const mean = (name: keyof Audit) => audits.reduce((sum, one) => sum + one[name], 0) / audits.length;
  const figures = Object.fromEntries(names.map((name) => [name, mean(name)])) as Record<keyof Audit, number>;
  return { ...figures, briefings: audits.length };
}
