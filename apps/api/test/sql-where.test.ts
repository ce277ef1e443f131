import type { Database } from '@communique/db';
import { startTestDatabase } from '@communique/db/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storeRecord } from '../../../packages/ingest/src/storing/index.ts';
import type { StatementFilter } from '../src/schema/statement/inputs.ts';
import { statementsWhere } from '../src/schema/statement/where.ts';
import type { VisitFilter } from '../src/schema/visit/inputs.ts';
import { visitsWhere } from '../src/schema/visit/where.ts';
import { columnOf, relationOf, tableOf } from '../src/sql/model.ts';
import { conditionOf } from '../src/sql/where.ts';
import { REPORTS } from './fixture/reports.ts';
import { written } from './fixture/write.ts';

let database: Database;

beforeAll(async () => {
  database = await startTestDatabase();
  for (const told of REPORTS) {
    const { report, record } = written(told);
    await storeRecord(database, report, record);
  }
});
afterAll(() => database.close());

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** What visits and statements are both filtered by, each part of the language of filters at least once. */
const SHARED: VisitFilter[] = [
  {},
  { localities: ['CN-GX'] },
  { localities: ['VN-13', 'CN-YN'] },
  { nationalBodies: ['VN', 'CN'] },
  { countries: ['LA'] },
  { and: [{ countries: ['VN'] }, { countries: ['CN'] }] },
  { themes: ['trade'], acts: ['agree'] },
  { sides: ['both', 'CN'] },
  { sides: ['unknown'] },
  { direction: { of: 'VN', is: 'OUTGOING' } },
  { direction: { of: 'CN', is: 'INCOMING' } },
  { from: day('2024-03-11'), to: day('2025-02-05') },
  { from: day('2025-01-01'), undated: 'INCLUDE' },
  { undated: 'ONLY' },
  { undated: 'EXCLUDE' },
  { text: 'guangxi' },
  { not: { countries: ['LA'] } },
  { not: { from: day('2025-01-01') } },
  { not: { themes: ['trade'] } },
  { not: { sides: ['VN'] } },
  { or: [{ countries: ['LA'] }, { undated: 'ONLY' }], not: { acts: ['sign'] } },
];

const counted = async (table: string, alias: string, condition: ReturnType<typeof conditionOf>): Promise<string[]> => {
  const { text, values } = condition;
  const { rows } = await database.readPool.query<{ id: string }>(
    `SELECT ${alias}.id FROM ${table} ${alias} WHERE ${text} ORDER BY 1`,
    values,
  );
  return rows.map(({ id }) => id);
};

const ids = (rows: { id: string }[]): string[] => rows.map(({ id }) => id).sort();

test.each<VisitFilter>([
  ...SHARED,
  { localities: ['CN-GX'], localitySide: 'SENDER' },
  { localities: ['CN-GX'], localitySide: 'HOST' },
])('visits %j', async (filter) => {
  const where = visitsWhere(filter);
  const listed = ids(await database.reader.visit.findMany({ where, select: { id: true } }));
  expect(await counted('visits', 'v', conditionOf('Visit', where, 'v'))).toEqual(listed);
});

test.each<StatementFilter>([
  ...SHARED,
  { online: true },
  { online: false },
  { text: 'widen' },
  { text: '50%' },
  { visit: { localities: ['CN-GX'], localitySide: 'HOST' } },
  { not: { visit: { from: day('2025-01-01') } } },
])('statements %j', async (filter) => {
  const where = statementsWhere(filter);
  const listed = ids(await database.reader.statement.findMany({ where, select: { id: true } }));
  expect(await counted('statements', 's', conditionOf('Statement', where, 's'))).toEqual(listed);
});

test.each<StatementFilter>([
  { localities: ['CN-GX'] },
  { nationalBodies: ['VN'] },
  { countries: ['LA'] },
  { sides: ['VN'] },
  { sides: ['both'] },
  { from: day('2025-01-01') },
  { undated: 'ONLY' },
  { online: true },
  { visit: { from: day('2025-01-01') } },
  { visit: { undated: 'ONLY' } },
])('%j and its not are all statements, none twice', async (filter) => {
  const count = (asked: StatementFilter) => database.reader.statement.count({ where: statementsWhere(asked) });
  expect((await count(filter)) + (await count({ not: filter }))).toBe(await count({}));
  expect(await count(filter)).toBeGreaterThan(0);
});

test('tables and columns are those of the database', async () => {
  const { rows } = await database.pool.query<{ path: string }>(
    "SELECT table_name || '.' || column_name AS path FROM information_schema.columns WHERE table_schema = 'public'",
  );
  const paths = new Set(rows.map(({ path }) => path));
  const { getDatamodel } = await import('@communique/db/pothos');
  const wanted = Object.entries(getDatamodel().datamodel.models).flatMap(([model, { fields }]) =>
    fields.flatMap(({ name }) => {
      const [column, relation] = [columnOf(model, name)?.name, relationOf(model, name)];
      return [
        ...(column ? [`${tableOf(model)}.${column}`] : []),
        ...(relation ? [`${tableOf(model)}.${relation.from}`, `${tableOf(relation.target)}.${relation.to}`] : []),
      ];
    }),
  );
  expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
  expect(() => conditionOf('Visit', { moon: 1 }, 'v')).toThrow('No condition in SQL for Visit.moon.');
});
