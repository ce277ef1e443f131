import type { Reader } from '../../context.ts';
import { type Dimension, isPeriod } from '../../schema/counts/dimensions.ts';
import { namedRows, type ThemeCount } from '../../schema/counts/rows.ts';
import { countStatements } from '../../schema/counts/statements.ts';
import { InvalidInput } from '../../schema/error/failure.ts';
import { dayOf } from '../../schema/scalars.ts';
import { cameoOf, iptcOf, ploverOf } from './codes.ts';
import type { Cell, Column, Reading } from './column.ts';
import { statementFilter } from './filters.ts';
import { type Given, oneOf, type Parameter, STATEMENT_PARAMETERS } from './parameters.ts';
import { LONGEST, PATIENCE } from './snapshot.ts';
import { linesOf, type Table } from './table.ts';

const BY: Readonly<Record<string, Dimension>> = {
  theme: 'THEME',
  group: 'THEME_GROUP',
  locality: 'LOCALITY',
  month: 'MONTH',
  quarter: 'QUARTER',
  year: 'YEAR',
  act: 'ACT',
  side: 'SIDE',
};

const OPTIONS: readonly Parameter[] = [
  {
    name: 'group_by',
    field: 'groupBy',
    kind: 'list',
    description: `What a row is of: ${Object.keys(BY).join(', ')}; theme when not given.`,
    example: 'theme,year',
  },
  {
    name: 'localities',
    field: null,
    kind: 'word',
    values: ['top', 'all'],
    description: 'Which localities have rows: provinces and their like (top), or cities and districts too.',
    example: 'all',
  },
];

type Of = 'theme' | 'group' | 'locality' | 'period' | 'act' | 'side' | 'count';

const column = (
  of: Of,
  name: string,
  type: Column['type'],
  description: string,
  value: (row: ThemeCount) => Cell,
): Reading<ThemeCount> & { of: Of } => ({ of, name, type, description, value });

const COLUMNS = [
  column('theme', 'theme', 'string', 'The theme.', ({ theme }) => theme?.code ?? null),
  column('theme', 'theme_label', 'string', 'Its English name.', ({ theme }) => theme?.label ?? null),
  column('theme', 'iptc', 'list', 'Its IPTC Media Topics.', ({ theme }) => iptcOf(theme ? [theme.code] : [])),
  column('group', 'group', 'string', 'The group of themes.', ({ themeGroup }) => themeGroup?.code ?? null),
  column('locality', 'country', 'string', 'The country of the locality.', ({ country }) => country?.code ?? null),
  column(
    'locality',
    'locality',
    'string',
    'The locality; empty for national bodies.',
    (row) => row.locality?.id ?? null,
  ),
  column('locality', 'locality_name', 'string', 'Its English name.', ({ locality }) => locality?.nameEn ?? null),
  column(
    'period',
    'period',
    'string',
    'The month, quarter or year; empty for undated.',
    (row) => row.period?.name ?? null,
  ),
  column('period', 'from', 'date', 'First day of the period.', ({ period }) => period && dayOf(period.from)),
  column('period', 'to', 'date', 'Last day of the period.', ({ period }) => period && dayOf(period.to)),
  column('act', 'act', 'string', 'The act.', ({ act }) => act?.code ?? null),
  column('act', 'cameo', 'string', 'Its CAMEO code.', ({ act }) => act && cameoOf(act.code)),
  column(
    'act',
    'plover',
    'string',
    'Its PLOVER event type; empty where none fits.',
    ({ act }) => act && ploverOf(act.code),
  ),
  column('side', 'side', 'string', 'A country, "both", or empty for neither.', ({ side }) => side),
  column('count', 'statements', 'integer', 'Distinct statements.', ({ statements }) => statements),
  column('count', 'visits', 'integer', 'Distinct visits that these statements belong to.', ({ visits }) => visits),
];

function dimensionsOf(given: Given): Dimension[] {
  const names = given.get('group_by')?.flat() ?? ['theme'];
  return names.map((name) => {
    const dimension = Object.hasOwn(BY, name) ? BY[name] : undefined;
    if (dimension) return dimension;
    throw new InvalidInput('group_by', `Cannot group by "${name}". Use: ${Object.keys(BY).join(', ')}.`);
  });
}

const PARTS: Readonly<Record<Dimension, readonly Of[]>> = {
  THEME: ['theme', 'group'],
  THEME_GROUP: ['group'],
  LOCALITY: ['locality'],
  MONTH: ['period'],
  QUARTER: ['period'],
  YEAR: ['period'],
  ACT: ['act'],
  SIDE: ['side'],
};

/** A row a combination of themes, localities, periods, acts and sides, with its counts. */
export const THEME_COUNTS: Table = {
  name: 'theme-counts',
  title: 'Theme counts',
  description: 'Distinct statements and visits for every combination that occurs, as charts draw them.',
  parameters: [...STATEMENT_PARAMETERS, ...OPTIONS],
  columns: COLUMNS,
  select(given) {
    const dimensions = dimensionsOf(given);
    const filter = statementFilter(given);
    const depth = oneOf(given, 'localities') === 'all' ? 'ALL' : 'TOP';
    const parts = new Set<Of>([...dimensions.flatMap((dimension) => PARTS[dimension]), 'count']);
    const columns = COLUMNS.filter(({ of }) => parts.has(of));
    const counted = (reader: Reader) => countStatements(reader, dimensions, filter, depth);
    return {
      columns,
      count: async ({ reader }) => (await counted(reader)).length,
      read: ({ reader }, use) =>
        reader.$transaction(
          async (tx) => {
            const lines = async function* () {
              yield linesOf(columns, await namedRows(tx, dimensions.find(isPeriod), await counted(tx)));
            };
            await use(await tx.dataset.findFirstOrThrow(), lines());
          },
          { isolationLevel: 'RepeatableRead', maxWait: PATIENCE, timeout: LONGEST },
        ),
    };
  },
};
