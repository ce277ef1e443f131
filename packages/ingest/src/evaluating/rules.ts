import { assemble } from '../assembling/index.ts';
import { find } from '../mentions/index.ts';
import type { Grounds, Report } from '../model.ts';
import { read } from '../reading/index.ts';
import { noiseOf } from '../reading/kinds.ts';
import { CUE_RULES } from '../resolving/frame/index.ts';
import { layScene } from '../resolving/frame/scene.ts';
import { resolve } from '../resolving/index.ts';

/**
 * The ids of all rules that fire on a report: of page noise and dateline, of every mention (theme, place, date, body,
 * name, office), of people's sides, of every cue that was weighed for guest and host, of the days, and of all fields
 * of the record.
 */
export function rulesFired(report: Report): ReadonlySet<string> {
  const reading = read(report);
  const mentions = find(reading);
  const resolved = resolve(reading, mentions);
  const record = assemble(reading, mentions, resolved);
  const scene = layScene(reading, mentions, resolved.people);
  const grounds: Grounds[] = [
    resolved.frame.verdict,
    ...resolved.people.map(({ countryEvidence }) => countryEvidence),
    ...resolved.dates.map((date) => date.resolved.grounds),
  ];
  return new Set([
    ...reading.sentences.flatMap(({ start, end }) => noiseOf(reading.body.slice(start, end))?.id ?? []),
    ...(reading.dateline ? [reading.dateline.rule] : []),
    ...Object.values(mentions).flatMap((list) => list.map(({ rule }: { rule: string }) => rule)),
    ...mentions.people.flatMap(({ offices }) => offices.map(({ rule }) => rule)),
    ...CUE_RULES.flatMap((rule) => rule(scene)).map(({ rule }) => rule),
    ...grounds.map(({ rule }) => rule),
    ...record.evidence.map(({ rule }) => rule),
    ...record.statements.map(({ rule }) => rule),
  ]);
}

/** In how many reports of a set each rule fires. */
export function countRules(reports: readonly Report[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const report of reports) for (const rule of rulesFired(report)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** Rules that fire in some report of the first set and in none of the second: made for those texts alone. */
export const firingOnlyIn = (first: ReadonlyMap<string, number>, second: ReadonlyMap<string, number>): string[] =>
  [...first.keys()].filter((rule) => !second.has(rule)).sort();
