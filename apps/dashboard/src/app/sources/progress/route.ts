import type { NextRequest } from 'next/server';
import { INGESTION_PROGRESS } from '../../../queries/ingestion.ts';
import { API_URL } from '../../../queries/request.ts';

const EVENTS = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' };

/**
 * Tells the browser that ingestion has moved on, as server-sent events without contents: the page asks anew for what it
 * shows. Where the API cannot be reached the browser tries again by itself.
 */
export async function GET(request: NextRequest): Promise<Response> {
  try {
    const answer = await fetch(API_URL, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: INGESTION_PROGRESS.text }),
      cache: 'no-store',
      signal: request.signal,
    });
    if (!answer.ok || !answer.body || !answer.headers.get('content-type')?.startsWith('text/event-stream'))
      return new Response(null, { status: 204 });
    return new Response(answer.body.pipeThrough(ticks()), { headers: EVENTS });
  } catch {
    return new Response('retry: 5000\n\n', { headers: EVENTS });
  }
}

/** Events of the API → as many of ours, each a bare tick; its signs of life are kept. */
function ticks(): TransformStream<Uint8Array, Uint8Array> {
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
  let rest = '';
  return new TransformStream({
    transform(chunk, controller) {
      rest += decoder.decode(chunk, { stream: true });
      const events = rest.split(/\r?\n\r?\n/);
      rest = events.pop() ?? '';
      for (const event of events) {
        const isNews =
          /^event: ?next$/m.test(event) || (/^data: ?\{/m.test(event) && !/^event: ?complete/m.test(event));
        controller.enqueue(encoder.encode(isNews ? 'data: moved\n\n' : ':\n\n'));
      }
    },
  });
}
