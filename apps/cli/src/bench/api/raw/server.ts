/** What one would write by hand: a statement a query, prepared, its rows made to JSON by Postgres. Arguments: port. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import pg from 'pg';
import { QUERIES } from '../names.ts';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const texts = new Map(
  QUERIES.map((name) => [name as string, readFileSync(join(import.meta.dirname, `${name}.sql`), 'utf8')]),
);

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', async () => {
    try {
      const name = request.url?.slice(1) ?? '';
      const values = JSON.parse(Buffer.concat(chunks).toString()) as unknown[];
      const { rows } = await pool.query<{ body: string }>({ name, text: texts.get(name) ?? '', values });
      const body = rows[0]?.body ?? '[]';
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
        .end(body);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
}).listen(Number(process.argv[2]), '127.0.0.1', () => process.stdout.write('ready\n'));
