import type { CountryCode } from './record.ts';

/** Level 1 is a first-level unit (province, municipality), 2 a city or prefecture, 3 a district or county. */
export type LocalityLevel = 1 | 2 | 3;

export type LocalityKind =
  | 'province'
  | 'municipality'
  | 'autonomous-region'
  | 'special-region'
  | 'state'
  | 'region'
  | 'prefecture'
  | 'city'
  | 'county'
  | 'district'
  | 'ward';

export interface Locality {
  /** ISO 3166-2 ("VN-66"), `geonames:ID`, or an id of ours ("cn-gx-nanning"). Never changes. */
  id: string;
  country: CountryCode;
  kind: LocalityKind;
  level: LocalityLevel;
  /** Id of the unit it belongs to, or null for first-level units. */
  parent: string | null;
  /** Names by language; `en` is what charts show (Vietnamese units with diacritics). */
  names: { en: string; vi?: string; zh?: string };
  /** Other spellings seen in reports: without diacritics, Vietnamised, older, short. */
  aliases: readonly string[];
  latitude: number | null;
  longitude: number | null;
  /** ISO days between which the unit exists; null is open. */
  validFrom: string | null;
  validTo: string | null;
  /** The unit that took it over. */
  successor: string | null;
  /** True for the seat of national government. */
  capital?: boolean;
  /** True for the seat of a country's or of a first-level unit's government. */
  seat?: boolean;
  /** Inhabitants of the place itself, where known: callers prefer the larger of two namesakes. */
  population?: number;
}
