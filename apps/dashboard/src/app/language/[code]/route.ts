import { pathBack } from '../../../frame/back.ts';
import { LANGUAGE_COOKIE, languageOf } from '../../../messages/languages.ts';

const YEAR_S = 365 * 24 * 3600;

/** Keeps the reader's language in a cookie and goes back to the page that was read, at its own address. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const language = languageOf((await params).code, null);
  const back = pathBack(new URL(request.url).searchParams.get('back'));
  return new Response(null, {
    status: 303,
    headers: {
      location: back,
      'set-cookie': `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=${YEAR_S}; SameSite=Lax`,
      'cache-control': 'no-store',
    },
  });
}
