import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, type SqlDriverAdapter, type SqlQuery } from '@prisma/driver-adapter-utils';
import pg from 'pg';

const INTERNAL_CHAR = 18;
const VARCHAR = 1043;

/** The two methods of adapter-pg's queryable that the patch below wraps; `performIO` is private in its types. */
interface Queryable {
  performIO(query: SqlQuery): Promise<{ fields?: { dataTypeID: number }[] }>;
  queryRaw(query: SqlQuery): Promise<{ columnTypes: unknown[] }>;
  startTransaction?: (...args: unknown[]) => Promise<Queryable>;
}

/** Lets catalogue queries return Postgres' internal "char" type (OID 18), which adapter-pg refuses. */
function allowInternalChar<T>(adapter: T): T {
  const queryable = adapter as unknown as Queryable;
  const performIO = queryable.performIO.bind(queryable);
  const queryRaw = queryable.queryRaw.bind(queryable);
  let charColumns: number[] = [];
  queryable.performIO = async (query) => {
    const result = await performIO(query);
    charColumns = [];
    for (const [index, field] of (result.fields ?? []).entries()) {
      if (field.dataTypeID !== INTERNAL_CHAR) continue;
      field.dataTypeID = VARCHAR;
      charColumns.push(index);
    }
    return result;
  };
  queryable.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const index of charColumns) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  const startTransaction = queryable.startTransaction?.bind(queryable);
  if (startTransaction) {
    queryable.startTransaction = async (...args) => allowInternalChar(await startTransaction(...args));
  }
  return adapter;
}

/**
 * A connection's parts. Never a connection string: adapter-pg overrides only `database` for its shadow database, and
 * pg lets a connection string win over it, so that migrations would be replayed into the main database.
 */
export function connectionConfig(url: string): pg.ClientConfig {
  const parsed = new URL(url);
  return {
    host: decodeURIComponent(parsed.hostname),
    port: Number(parsed.port || 5432),
    user: decodeURIComponent(parsed.username),
    password: decodeURIComponent(parsed.password),
    database: decodeURIComponent(parsed.pathname.slice(1)),
  };
}

/** Runs a script whole: adapter-pg would cut it at every semicolon, those inside functions and comments too. */
async function runScript(connection: pg.ClientConfig, script: string): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query(script);
  } finally {
    await client.end();
  }
}

/** adapter-pg as the WASM schema engine needs it. */
export class SchemaEngineAdapter extends PrismaPg {
  readonly connection: pg.ClientConfig;

  constructor(url: string) {
    const connection = connectionConfig(url);
    const schema = new URL(url).searchParams.get('schema');
    super(connection, schema === null ? {} : { schema });
    this.connection = connection;
  }

  override async connect(): ReturnType<PrismaPg['connect']> {
    return allowInternalChar(await super.connect());
  }

  /** adapter-pg drops the shadow database before its pool is closed, which Postgres refuses: here in the right order. */
  override async connectToShadowDb(): ReturnType<PrismaPg['connectToShadowDb']> {
    const database = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
    const admin = new pg.Client(this.connection);
    await admin.connect();
    await admin.query(`CREATE DATABASE "${database}"`);
    const shadow = allowInternalChar(await new PrismaPg({ ...this.connection, database }).connect());
    shadow.executeScript = (script) => runScript({ ...this.connection, database }, script);
    const dispose = (shadow as SqlDriverAdapter).dispose.bind(shadow);
    shadow.dispose = async () => {
      await dispose();
      await admin.query(`DROP DATABASE "${database}" WITH (FORCE)`);
      await admin.end();
    };
    return shadow;
  }
}
