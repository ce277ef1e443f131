import type { NextRequest } from 'next/server';
import { handed } from '../../../../download/handed.ts';

/** A file of the API's export. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  return handed(`/export/${encodeURIComponent(file)}`, request.nextUrl.search, request.signal);
}
