import { defineConfig } from 'prisma/config';

/** For Prisma's CLI only. Called through the npm scripts, which set `PRISMA_SCHEMA_ENGINE_BINARY` and the database. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.PRISMA_DATABASE_URL ?? 'postgresql://nobody@127.0.0.1:1/none' },
});
