import { InvalidInput } from '../../schema/error/failure.ts';

/** A parameter of the query part of an address. */
export interface Parameter {
  name: string;
  /** The part of the GraphQL filter that it fills; options of the file fill none. */
  field: string | null;
  /** `list` takes several: commas part values of which any is enough, semicolons and repetition what must all hold. */
  kind: 'list' | 'day' | 'text' | 'word';
  /** The words that a `word` may be. */
  values?: readonly string[];
  description: string;
  example: string;
}

const list = (name: string, field: string, description: string, example: string): Parameter => ({
  name,
  field,
  kind: 'list',
  description,
  example,
});

/** Filters of visits and statements alike, under the names that the dashboard's addresses use. */
const SHARED: readonly Parameter[] = [
  list('locality', 'localities', 'Localities, with all units that are part of them.', 'VN-13,VN-66'),
  list('national', 'nationalBodies', 'Countries that take part with national bodies only.', 'CN'),
  list('country', 'countries', 'Countries that take part, ISO 3166-1; for a pair write VN;CN.', 'VN;CN'),
  list('group', 'themes', 'Groups of themes.', 'economy'),
  list('theme', 'themes', 'Themes of a statement.', 'trade,tourism'),
  list('act', 'acts', 'Acts of a statement.', 'sign'),
  list('side', 'sides', 'Sides of a statement: a country, both, unknown.', 'VN'),
  list('person', 'people', 'People who take part (visits) or speak (statements), by id.', ''),
  list('report', 'reports', 'Reports that tell of it, by id.', ''),
  { name: 'from', field: 'from', kind: 'day', description: 'First day or later.', example: '2024-01-01' },
  { name: 'to', field: 'to', kind: 'day', description: 'First day or earlier.', example: '2024-12-31' },
  {
    name: 'undated',
    field: 'undated',
    kind: 'word',
    values: ['with', 'without', 'only'],
    description: 'What happens to undated records; with a range they are left out unless it says "with".',
    example: 'without',
  },
  {
    name: 'outgoing',
    field: 'direction',
    kind: 'text',
    description: 'Only visits that this country sends.',
    example: 'VN',
  },
  {
    name: 'incoming',
    field: 'direction',
    kind: 'text',
    description: 'Only visits that this country receives from others.',
    example: 'VN',
  },
  {
    name: 'geography',
    field: 'geography',
    kind: 'word',
    values: ['as-of-visit', 'current'],
    description: 'Under which units localities stand: those of the visit’s day, or those in force today.',
    example: 'current',
  },
  { name: 'q', field: 'text', kind: 'text', description: 'Words to look for.', example: 'hung yen' },
];

export const VISIT_PARAMETERS: readonly Parameter[] = [
  ...SHARED,
  {
    name: 'updated_since',
    field: 'updatedSince',
    kind: 'text',
    description: 'Only visits of which anything was written at this moment or later, ISO 8601.',
    example: '2024-05-16T08:30:00Z',
  },
  {
    name: 'locality_side',
    field: 'localitySide',
    kind: 'word',
    values: ['sender', 'host'],
    description: 'Where the localities must stand; else either.',
    example: 'host',
  },
];

export const STATEMENT_PARAMETERS: readonly Parameter[] = [
  ...SHARED,
  list('visit', 'visits', 'Visits they belong to, by id.', ''),
  list('meeting', 'meetings', 'Meetings they were made in, by id.', ''),
  {
    name: 'online',
    field: 'online',
    kind: 'word',
    values: ['with', 'without', 'only'],
    description:
      'What happens to statements of online meetings, which are no visits; without, unless it says otherwise.',
    example: 'only',
  },
];

/** What the address says of each parameter: groups of values, all of which hold; any value of a group is enough. */
export type Given = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Reads the parameters of an address. Empty ones, as forms send them, are not given.
 * @throws InvalidInput naming a parameter that is unknown, repeated without being a list, or not one of its words.
 */
export function readParameters(query: URLSearchParams, known: readonly Parameter[]): Given {
  const given = new Map<string, (readonly string[])[]>();
  for (const [name, raw] of query) {
    const parameter = known.find((each) => each.name === name);
    if (!parameter) {
      const names = known.map((each) => each.name).join(', ');
      throw new InvalidInput(name, `No parameter is called "${name}". Use: ${names}.`);
    }
    const groups = valuesOf(parameter, raw.normalize('NFC').trim());
    if (groups.length === 0) continue;
    const before = given.get(name) ?? [];
    if (before.length > 0 && parameter.kind !== 'list') throw new InvalidInput(name, `Give ${name} once.`);
    given.set(name, [...before, ...groups]);
  }
  return given;
}

function valuesOf({ name, kind, values }: Parameter, raw: string): string[][] {
  if (kind === 'list') {
    const groups = raw.split(';').map((group) => group.split(',').map((value) => value.trim()));
    return groups.map((group) => group.filter(Boolean)).filter((group) => group.length > 0);
  }
  if (raw && values && !values.includes(raw)) {
    throw new InvalidInput(name, `${name} must be ${values.join(' or ')}, not "${raw}".`);
  }
  return raw ? [[raw]] : [];
}

/** The value of a parameter that stands alone, or null. */
export const oneOf = (given: Given, name: string): string | null => given.get(name)?.[0]?.[0] ?? null;

/** The parameter that fills a part of the filter (`filter.localities`), one of those that were given if possible. */
export function parameterOf(field: string, known: readonly Parameter[], given: ReadonlySet<string>): string {
  const part = field.replace(/^filter\./, '').replace(/\..*$/, '');
  const names = known.filter((each) => each.field === part).map(({ name }) => name);
  return names.find((name) => given.has(name)) ?? names[0] ?? part;
}
