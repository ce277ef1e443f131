import type { ServerResponse } from 'node:http';
import type { Plugin } from 'graphql-yoga';
import { problemAnswer, Refusal } from '../problem.ts';
import { type Log, requestIdOf } from '../requests.ts';
import { FOLDER, fileAt } from './address.ts';
import { type Exporting, fileAnswers } from './answer.ts';
import { noFile, noMethod, refusalOf } from './refusals.ts';

const FAILED = new Refusal({
  status: 500,
  code: 'INTERNAL_SERVER_ERROR',
  detail: 'Something failed on our side. Try again; if it fails again, report it with the request id.',
});

/** Serves visits, statements and their counts as files below {@link FOLDER}. */
export function useExport({ log, ...exporting }: Exporting & { log: Log }): Plugin<object, { res?: ServerResponse }> {
  const answer = fileAnswers(exporting);
  return {
    async onRequest({ request, url, fetchAPI, serverContext, endResponse }) {
      if (!url.pathname.startsWith(FOLDER) || request.method === 'OPTIONS') return;
      const requestId = requestIdOf(request);
      const fail = (error: unknown): void => {
        const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
        log({ level: 'error', event: 'failure', requestId, message });
      };
      const file = fileAt(url.pathname);
      try {
        if (!file) throw noFile();
        if (!['GET', 'HEAD'].includes(request.method)) throw noMethod();
        const headOnly = request.method === 'HEAD';
        const { body, ...init } = await answer(file, {
          url,
          headOnly,
          ifNoneMatch: request.headers.get('if-none-match'),
        });
        if (body === null || typeof body === 'string') return endResponse(new fetchAPI.Response(body, init));
        body.written.catch((error) => {
          fail(error);
          serverContext.res?.destroy(); // a transfer cut short is seen by its reader, a shorter file is not
        });
        endResponse(new fetchAPI.Response(body.body as unknown as BodyInit, init));
      } catch (error) {
        const refusal = refusalOf(error, file, url.searchParams);
        if (!refusal) fail(error);
        endResponse(problemAnswer(fetchAPI.Response, refusal ?? FAILED, requestId));
      }
    },
  };
}
