import { fold } from '@communique/domain';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../../context.ts';
import { draftBriefing } from '../../schema/briefing/make.ts';
import { problemAnswer } from '../problem.ts';
import { type Log, requestIdOf } from '../requests.ts';
import { BRIEFING_FILES } from './files.ts';
import { requestFrom } from './parameters.ts';
import { FAILED, noFile, noMethod, refusalOf } from './refusals.ts';

const ADDRESS = /^\/briefing\.([a-z]+)$/u;

/** Serves briefings as files: GET /briefing.docx?kind=locality&locality=VN-HN. */
export const useBriefingFiles = (context: Context, log: Log): Plugin => ({
  async onRequest({ request, url, fetchAPI, endResponse }) {
    const [, ending] = ADDRESS.exec(url.pathname) ?? [];
    if (!ending || request.method === 'OPTIONS') return;
    const requestId = requestIdOf(request);
    try {
      if (!['GET', 'HEAD'].includes(request.method)) throw noMethod();
      const { body, headers } = await fileFor(context, ending, url.searchParams);
      endResponse(new fetchAPI.Response(request.method === 'HEAD' ? null : body, { headers }));
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) {
        const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
        log({ level: 'error', event: 'failure', requestId, message });
      }
      endResponse(problemAnswer(fetchAPI.Response, refusal ?? FAILED, requestId));
    }
  },
});

/** The bytes that an address asks for, named for their subject. */
async function fileFor(
  context: Context,
  ending: string,
  parameters: URLSearchParams,
): Promise<{ body: Uint8Array<ArrayBuffer>; headers: Record<string, string> }> {
  const file = BRIEFING_FILES[ending];
  if (!file) throw noFile();
  const document = await draftBriefing(context, requestFrom(parameters));
  return {
    body: await file.render(document),
    headers: {
      'content-type': file.type,
      'content-disposition': `attachment; filename="${nameFor(document.title)}.${ending}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    },
  };
}

/** A file's name in plain ASCII: its title's words without diacritics. */
function nameFor(title: string): string {
  const words = (title.match(/[\p{L}\p{N}]+/gu) ?? []).map(fold).filter((word) => /^[a-z0-9]+$/u.test(word));
  return words.slice(0, 10).join('-') || 'briefing';
}
