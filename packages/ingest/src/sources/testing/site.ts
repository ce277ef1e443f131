import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers one request. */
export type Page = (request: IncomingMessage, response: ServerResponse) => void;

/** A web site on loopback for tests. */
export interface Site {
  /** "http://127.0.0.1:49152" */
  origin: string;
  port: number;
  /** Paths asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

/** Starts a site that answers by path; other paths get 404. */
export async function startSite(pages: Readonly<Record<string, Page>>): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const page = pages[path];
    if (page) page(request, response);
    else response.writeHead(404).end('none');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** A page with a body and headers, status 200. */
export const answer =
  (body: string | Uint8Array, headers: Record<string, string> = { 'content-type': 'text/html' }): Page =>
  (_request, response) => {
    response.writeHead(200, headers).end(body);
  };

/** A redirect to an address. */
export const redirect =
  (to: string): Page =>
  (_request, response) => {
    response.writeHead(302, { location: to }).end();
  };
