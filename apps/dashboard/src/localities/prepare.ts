import { pageOf } from '../format/ids.ts';
import type { LocalitiesAnswer } from '../queries/localities.ts';

export interface LocalityRow {
  code: string;
  href: string;
  name: string;
  /** Vietnamese and Chinese names, where they differ from the name shown. */
  otherNames: { text: string; lang: 'vi' | 'zh' }[];
  sent: number;
  received: number;
  visits: number;
}

/** The localities of one country, most visits first. */
export interface CountryRows {
  code: string;
  name: string;
  rows: LocalityRow[];
  /** Visits of its national bodies, which are no locality. */
  national: { sent: number; received: number; visits: number } | null;
}

type Count = LocalitiesAnswer['localities'][number];

/** Localities under their countries: the country with the most localities first, then by name. */
export function prepareLocalities(counts: readonly Count[], noCountry: string): CountryRows[] {
  const byCountry = Map.groupBy(counts, ({ country }) => country?.code ?? '');
  return [...byCountry]
    .map(([code, places]) => ({
      code,
      name: places[0]?.country?.name ?? noCountry,
      rows: places.flatMap(rowOf).sort((a, b) => b.visits - a.visits || a.name.localeCompare(b.name, 'vi')),
      national: places.find(({ locality }) => !locality) ?? null,
    }))
    .sort((a, b) => b.rows.length - a.rows.length || a.name.localeCompare(b.name));
}

function rowOf({ locality, sent, received, visits }: Count): LocalityRow[] {
  if (!locality) return [];
  const { code, name } = locality;
  return [
    {
      code,
      href: pageOf.locality(code),
      name,
      otherNames: otherNames(locality),
      sent,
      received,
      visits,
    },
  ];
}

/** Vietnamese and Chinese names beside the one shown, none twice. */
export function otherNames(locality: {
  name: string;
  nameVi: string | null;
  nameZh: string | null;
}): LocalityRow['otherNames'] {
  const { name, nameVi, nameZh } = locality;
  return [
    ...(nameZh ? [{ text: nameZh, lang: 'zh' as const }] : []),
    ...(nameVi && nameVi !== name ? [{ text: nameVi, lang: 'vi' as const }] : []),
  ];
}
