import { type NextRequest, NextResponse } from 'next/server';
import { readMessages } from '../../messages/read.ts';
import { ask } from '../../queries/request.ts';
import { SEARCH, SEARCH_KINDS } from '../../queries/search.ts';
import { prepareHit } from '../../search/hits.ts';

/** Hits that the command palette lists. */
const HITS = 12;

/** The best hits for the words of `q`, of every kind, for the command palette. */
export async function GET(request: NextRequest): Promise<Response> {
  const words = (request.nextUrl.searchParams.get('q') ?? '').normalize('NFC').trim().slice(0, 200);
  if (!words) return NextResponse.json([]);
  const [outcome, text] = await Promise.all([
    ask(SEARCH, { query: words, kinds: SEARCH_KINDS, first: HITS, after: null }),
    readMessages(),
  ]);
  if (!outcome.ok) return new Response(null, { status: 503 });
  const hits = outcome.data.search.nodes.map((hit) => prepareHit(hit, text));
  return NextResponse.json(
    hits.flatMap(({ kind, parts, detail, href }) => {
      const label = parts.map((part) => part.text).join('');
      return href ? [{ kind: text.search.kinds[kind] ?? kind, label, detail, href }] : [];
    }),
  );
}
