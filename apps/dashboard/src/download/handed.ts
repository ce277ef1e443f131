import { readMessages } from '../messages/read.ts';
import { API_URL } from '../queries/request.ts';

/** Headers of the API's answer that are the file's own. */
const KEPT = ['content-type', 'content-disposition', 'etag', 'link'] as const;

/** A file of the API at a path, handed through as it comes: browsers ask this site alone. */
export async function handed(path: string, search: string, signal: AbortSignal): Promise<Response> {
  const address = new URL(path, API_URL);
  address.search = search;
  try {
    const answer = await fetch(address, { cache: 'no-store', signal });
    const headers = new Headers();
    for (const name of KEPT) {
      const value = answer.headers.get(name);
      if (value) headers.set(name, value);
    }
    return new Response(answer.body, { status: answer.status, headers });
  } catch {
    return new Response(`${(await readMessages()).files.unanswered}\n`, { status: 503 });
  }
}
