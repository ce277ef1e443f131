import {
  acts,
  type Country,
  countries,
  currentLocality,
  fold,
  type Locality,
  localities,
  ranks,
  spellings,
  themeGroups,
  themes,
} from '@communique/domain';

/** Rows of one reference table: columns with their Postgres types, the key first. */
export interface ReferenceTable {
  table: string;
  columns: Readonly<Record<string, string>>;
  rows: readonly object[];
}

/** Folded names, a line each: a search for a folded word never runs over from one name into the next. */
export const foldedNames = (names: readonly string[]): string => [...new Set(names.map(fold))].join('\n');

const countryRow = ({ code, names, adjectives, aliases }: Country): object => ({
  code,
  name_en: names.en,
  name_vi: names.vi,
  name_zh: names.zh,
  folded: foldedNames([names.en, names.vi, names.zh, ...aliases, ...adjectives]),
});

/** One locality as a row of `localities`. */
export const localityRow = (locality: Locality): object => ({
  id: locality.id,
  country_code: locality.country,
  kind: locality.kind,
  level: locality.level,
  parent_id: locality.parent,
  name_en: locality.names.en,
  name_vi: locality.names.vi ?? null,
  name_zh: locality.names.zh ?? null,
  aliases: locality.aliases,
  folded: foldedNames(spellings(locality)),
  latitude: locality.latitude,
  longitude: locality.longitude,
  valid_from: locality.validFrom,
  valid_to: locality.validTo,
  successor_id: locality.successor,
  current_id: currentLocality(locality).id,
  capital: locality.capital ?? false,
  seat: locality.seat ?? false,
  population: locality.population ?? null,
  resolved: true,
});

const text = (...names: string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, 'text']));

/** All reference data of @communique/domain as rows, in an order in which foreign keys hold. */
export function referenceTables(): ReferenceTable[] {
  return [
    {
      table: 'countries',
      columns: text('code', 'name_en', 'name_vi', 'name_zh', 'folded'),
      rows: countries().map(countryRow),
    },
    {
      table: 'localities',
      columns: {
        ...text('id', 'country_code'),
        kind: '"LocalityKind"',
        level: 'smallint',
        ...text('parent_id', 'name_en', 'name_vi', 'name_zh'),
        aliases: 'text[]',
        folded: 'text',
        latitude: 'float8',
        longitude: 'float8',
        valid_from: 'date',
        valid_to: 'date',
        ...text('successor_id', 'current_id'),
        capital: 'boolean',
        seat: 'boolean',
        population: 'integer',
        resolved: 'boolean',
      },
      rows: localities().map(localityRow),
    },
    {
      table: 'theme_groups',
      columns: { ...text('code', 'label', 'label_vi', 'label_zh'), ordinal: 'integer' },
      rows: themeGroups().map(({ code, labels }, ordinal) => ({
        code,
        label: labels.en,
        label_vi: labels.vi,
        label_zh: labels.zh,
        ordinal,
      })),
    },
    {
      table: 'themes',
      columns: {
        ...text('code', 'group_code', 'label', 'label_vi', 'label_zh', 'definition', 'excludes'),
        iptc: 'text[]',
        ordinal: 'integer',
      },
      rows: themes().map(({ code, group, labels, definition, excludes, iptc }, ordinal) => ({
        code,
        group_code: group,
        label: labels.en,
        label_vi: labels.vi,
        label_zh: labels.zh,
        definition,
        excludes,
        iptc,
        ordinal,
      })),
    },
    {
      table: 'acts',
      columns: {
        ...text('code', 'label', 'label_vi', 'label_zh', 'definition', 'cameo', 'plover'),
        ordinal: 'integer',
      },
      rows: acts().map(({ code, labels, definition, cameo, plover }, ordinal) => ({
        code,
        label: labels.en,
        label_vi: labels.vi,
        label_zh: labels.zh,
        definition,
        cameo,
        plover,
        ordinal,
      })),
    },
    {
      table: 'ranks',
      columns: { rank: 'integer', examples: 'text[]' },
      rows: ranks().map(({ rank, offices }) => ({ rank, examples: offices })),
    },
  ];
}
