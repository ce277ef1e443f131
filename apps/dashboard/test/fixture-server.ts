import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildSchema, graphql } from 'graphql';
import { answersOf } from './fixtures/answers.ts';

/** A server that answers the committed schema of the API from the annotated samples. */
export interface FixtureServer {
  url: string;
  close: () => Promise<void>;
}

const SCHEMA = join(import.meta.dirname, '../../api/schema.graphql');

/** Starts it on a free port of this machine. */
export async function startFixtureServer({ empty = false, port = 0 } = {}): Promise<FixtureServer> {
  const schema = buildSchema(readFileSync(SCHEMA, 'utf8'));
  const rootValue = answersOf(empty);
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const result = await graphql({ schema, source: query, rootValue, variableValues: variables });
    for (const error of result.errors ?? []) console.error(error.message, error.path?.join('.') ?? '');
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: listening } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${listening}/graphql`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
