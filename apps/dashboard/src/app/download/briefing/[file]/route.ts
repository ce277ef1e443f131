import type { NextRequest } from 'next/server';
import { handed } from '../../../../download/handed.ts';
import { readMessages } from '../../../../messages/read.ts';

const FILES: ReadonlySet<string> = new Set(['briefing.docx', 'briefing.pdf']);

/** A briefing of the API as a Word or PDF file. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  if (!FILES.has(file)) return new Response(`${(await readMessages()).files.none}\n`, { status: 404 });
  return handed(`/${file}`, request.nextUrl.search, request.signal);
}
