import type { NextRequest } from 'next/server';
import { makerOf } from '../../../download/files.ts';
import { loadView } from '../../../frame/view.ts';
import { readMessages } from '../../../messages/read.ts';

/** A file of figures, a picture or a briefing under the filters of the address: what the page beside it shows. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const { files } = await readMessages();
  const make = makerOf(file);
  if (!make) return new Response(`${files.none}\n`, { status: 404 });
  const asked = Object.fromEntries(request.nextUrl.searchParams);
  const view = await loadView('/', asked);
  const outcome = view.ok ? await make(view.data, { address: addressed(request), params: asked }) : view;
  if (!outcome.ok) return new Response(`${files.unanswered}\n`, { status: 503 });
  if (!outcome.data) return new Response(`${files.nothing}\n`, { status: 404 });
  return new Response(outcome.data.content, {
    headers: {
      'content-type': `${outcome.data.type}; charset=utf-8`,
      'content-disposition': `attachment; filename="communique-${file}"`,
    },
  });
}

/** The address as the reader's browser knows it: the server itself may listen under another name. */
function addressed(request: NextRequest): URL {
  const address = new URL(request.url);
  const host = request.headers.get('host');
  if (host) address.host = host;
  return address;
}
