import type { Act, Country, Locality, Theme, ThemeGroup } from '@communique/db';
import type { Reader } from '../../context.ts';
import { BOTH } from '../statement/side.ts';
import type { Period } from './dimensions.ts';
import { periodOf } from './period.ts';
import type { CountedRow } from './statements.ts';

/** A row as answers and files give it; what was not grouped by is null. */
export interface ThemeCount {
  theme: Theme | null;
  themeGroup: ThemeGroup | null;
  country: Country | null;
  locality: Locality | null;
  period: { name: string; from: Date; to: Date } | null;
  act: Act | null;
  side: string | null;
  statements: number;
  visits: number;
}

/** Puts records in the place of keys, one query a kind, and sorts rows as charts do. */
export async function namedRows(
  prisma: Reader,
  by: Period | undefined,
  rows: readonly CountedRow[],
): Promise<ThemeCount[]> {
  const keys = (of: (row: CountedRow) => string | null | undefined): string[] => [
    ...new Set(rows.flatMap((row) => of(row) || [])),
  ];
  const [themes, localities, acts] = await Promise.all([
    lookup(
      keys(({ theme }) => theme),
      (code) => prisma.theme.findMany({ where: { code } }),
    ),
    lookup(
      keys(({ locality }) => locality),
      (id) => prisma.locality.findMany({ where: { id } }),
    ),
    lookup(
      keys(({ act }) => act),
      (code) => prisma.act.findMany({ where: { code } }),
    ),
  ]);
  const groupOf = ({ theme, group }: CountedRow): string => group ?? themes.get(theme ?? '')?.groupCode ?? '';
  const countryOf = ({ country, locality }: CountedRow): string =>
    country ?? localities.get(locality ?? '')?.countryCode ?? '';
  const [groups, countries] = await Promise.all([
    lookup(keys(groupOf), (code) => prisma.themeGroup.findMany({ where: { code } })),
    lookup(keys(countryOf), (code) => prisma.country.findMany({ where: { code } })),
  ]);
  return rows
    .map((row) => ({
      theme: themes.get(row.theme ?? '') ?? null,
      themeGroup: groups.get(groupOf(row)) ?? null,
      country: countries.get(countryOf(row)) ?? null,
      locality: localities.get(row.locality ?? '') ?? null,
      period: by && row.period ? periodOf(by, row.period) : null,
      act: acts.get(row.act ?? '') ?? null,
      side: row.side ?? null,
      statements: row.statements,
      visits: row.visits,
    }))
    .sort((a, b) => compare(sortKey(a), sortKey(b)));
}

async function lookup<T extends { code: string } | { id: string }>(
  keys: readonly string[],
  load: (condition: { in: string[] }) => Promise<T[]>,
): Promise<Map<string, T>> {
  const found = keys.length ? await load({ in: [...keys] }) : [];
  return new Map(found.map((record) => ['code' in record ? record.code : record.id, record]));
}

/** Groups and themes in their order, localities by country and name; national bodies, undated and "both" come last. */
const sortKey = (row: ThemeCount): (number | string)[] => [
  row.themeGroup?.ordinal ?? 0,
  row.theme?.ordinal ?? 0,
  row.country?.nameEn ?? '',
  row.locality ? 0 : 1,
  row.locality?.nameEn ?? '',
  row.locality?.id ?? '',
  row.period ? 0 : 1,
  row.period?.name ?? '',
  row.act?.ordinal ?? 0,
  row.side === null ? 2 : Number(row.side === BOTH),
  row.side ?? '',
];

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const at = a.findIndex((key, index) => key !== b[index]);
  const [left, right] = [a[at] ?? 0, b[at] ?? 0];
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left).localeCompare(String(right), 'en');
}
