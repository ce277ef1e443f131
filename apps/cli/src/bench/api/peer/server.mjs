/** PostGraphile over the same database, in production mode, with as many connections. Runs where it is installed. */
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

/** GraphQL has no dashes in names, the labels of our enums have. */
const EnumNames = {
  name: 'EnumNames',
  version: '1.0.0',
  inflection: {
    replace: { enumValue: (previous, _options, value, codec) => previous(value.replaceAll('-', '_'), codec) },
  },
};

const pgl = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [EnumNames],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ['public', 'bench'],
      poolConfig: { max: 10 },
    }),
  ],
  grafserv: { graphiql: false, watch: false },
  grafast: { explain: false },
  schema: { pgOrderByNullsLast: true },
});
const server = createServer();
await pgl.createServ(grafserv).addTo(server);
const { port } = Object.fromEntries([['port', Number(process.argv[2])]]);
server.listen(port, '127.0.0.1', () => process.stdout.write('ready\n'));
if (process.argv[3]) {
  const { printSchema } = await import('graphql');
  process.stdout.write(printSchema(await pgl.getSchema()));
}
