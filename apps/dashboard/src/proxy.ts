import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy } from './frame/policy.ts';

/** Gives each answer a content security policy with a nonce of its own: no script runs that this server did not send. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy(
    nonce,
    process.env.NODE_ENV === 'development',
    request.nextUrl.pathname.startsWith('/embed/'),
  );
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

export const config = { matcher: '/((?!_next/static|_next/image|icon.svg).*)' };
