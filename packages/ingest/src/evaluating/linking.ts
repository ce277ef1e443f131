import { extract } from '../extract.ts';
import { clusters, findLinks, type VisitSignature, visitSignatures } from '../linking/visits/index.ts';
import { readReportFile } from '../sources/files.ts';
import { type GoldRecord, readGold, textOf } from './gold.ts';
import { MissingText } from './measure.ts';

/** A pair of reports by their ids, the lower first. */
export type ReportPair = readonly [string, string];

/** How well reports on one visit are found, over all unordered pairs of reports. */
export interface LinkingEvaluation {
  reports: number;
  /** Pairs of the gold, pairs that were linked, and those in both. */
  wanted: number;
  linked: number;
  right: number;
  /** 0 to 1; 1 when nothing was linked. */
  precision: number;
  /** 0 to 1; 1 when nothing was to be linked. */
  recall: number;
  /** Linked, though of two visits. */
  wrong: ReportPair[];
  /** Of one visit, but not linked. */
  missed: ReportPair[];
}

const pairKey = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a]);

/** All pairs within groups. */
const pairsOf = (groups: Iterable<readonly string[]>): Set<string> =>
  new Set([...groups].flatMap((group) => group.flatMap((a, at) => group.slice(at + 1).map((b) => pairKey(a, b)))));

/** Groups of ids from ties between them, which count in both directions and through third ones. */
function closure(ids: readonly string[], ties: readonly ReportPair[]): string[][] {
  const groups = new Map(ids.map((id) => [id, [id]]));
  for (const [a, b] of ties) {
    const [x, y] = [groups.get(a), groups.get(b)];
    if (!x || !y || x === y) continue;
    x.push(...y);
    for (const id of y) groups.set(id, x);
  }
  return [...new Set(groups.values())];
}

const wantedPairs = (gold: readonly GoldRecord[]): Set<string> =>
  pairsOf(
    closure(
      gold.map(({ id }) => id),
      gold.flatMap(({ id, sameVisitAs = [] }) => sameVisitAs.map((other) => [id, other] as const)),
    ),
  );

/** Two reports are linked when any visit of the one is any of the other's. */
function linkedPairs(signatures: readonly VisitSignature[]): Set<string> {
  const reportOf = new Map(signatures.map(({ id, report }) => [id, report]));
  const groups = clusters(signatures, findLinks(signatures));
  return pairsOf(groups.map((group) => group.map((id) => reportOf.get(id) ?? '')));
}

const toPairs = (keys: Iterable<string>): ReportPair[] => [...keys].map((key) => JSON.parse(key) as ReportPair).sort();

/** Compares the pairs linked with those of the gold. */
export function scoreLinking(gold: readonly GoldRecord[], signatures: readonly VisitSignature[]): LinkingEvaluation {
  const [wanted, linked] = [wantedPairs(gold), linkedPairs(signatures)];
  const right = [...linked].filter((pair) => wanted.has(pair)).length;
  return {
    reports: gold.length,
    wanted: wanted.size,
    linked: linked.size,
    right,
    precision: linked.size === 0 ? 1 : right / linked.size,
    recall: wanted.size === 0 ? 1 : right / wanted.size,
    wrong: toPairs(linked).filter((pair) => !wanted.has(pairKey(...pair))),
    missed: toPairs(wanted).filter((pair) => !linked.has(pairKey(...pair))),
  };
}

/** A folder of texts and one of gold records, which may be the same. */
export interface LabelledFolder {
  texts: string;
  gold: string;
}

/**
 * Reads all reports of the folders, links them and compares.
 * @throws MissingText when a gold record has no text; Error when a folder holds no gold.
 */
export async function measureLinking(folders: readonly LabelledFolder[]): Promise<LinkingEvaluation> {
  const gold: GoldRecord[] = [];
  const signatures: VisitSignature[] = [];
  for (const folder of folders) {
    for (const record of readGold(folder.gold)) {
      const path = textOf(folder.texts, record.id);
      if (!path) throw new MissingText(`no text for the gold record ${record.id} in ${folder.texts}`);
      gold.push(record);
      signatures.push(...visitSignatures(record.id, extract(await readReportFile(path))));
    }
  }
  return scoreLinking(gold, signatures);
}

/** The evaluation as a few lines of text. */
export function formatLinking({ reports, wanted, linked, right, precision, recall }: LinkingEvaluation): string {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return [
    `reports            ${reports}`,
    `pairs of one visit ${wanted}, linked ${linked}, both ${right}`,
    `precision          ${percent(precision)}`,
    `recall             ${percent(recall)}`,
  ].join('\n');
}
