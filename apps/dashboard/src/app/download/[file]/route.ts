import type { NextRequest } from 'next/server';
import { FILES } from '../../../download/files.ts';
import { loadView } from '../../../frame/view.ts';

/** A file of figures or a briefing under the filters of the address: what the page beside it shows. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const make = Object.hasOwn(FILES, file) ? FILES[file] : undefined;
  if (!make) return new Response('No such file.\n', { status: 404 });
  const asked = Object.fromEntries(request.nextUrl.searchParams);
  const view = await loadView('/', asked);
  const outcome = view.ok ? await make(view.data, asked) : view;
  if (!outcome.ok) return new Response('The service that holds the data did not answer. Try again.\n', { status: 503 });
  if (!outcome.data) return new Response('There is nothing to write under these filters.\n', { status: 404 });
  return new Response(outcome.data.content, {
    headers: {
      'content-type': `${outcome.data.type}; charset=utf-8`,
      'content-disposition': `attachment; filename="communique-${file}"`,
    },
  });
}
