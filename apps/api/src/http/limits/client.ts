import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/** What is read of a request. */
type Asking = Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string | undefined } };

/**
 * The address of who asks: of the connection or, behind so many proxies of one's own, the one that the outermost of them
 * saw. What stands further left in X-Forwarded-For is the caller's own word and not read.
 */
export function addressOf({ headers, socket }: Asking, proxies: number): string {
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean);
  const told = proxies > 0 ? (forwarded.at(-proxies) ?? forwarded[0]) : undefined;
  return (told ?? socket.remoteAddress ?? '').replace(/^::ffff:(?=\d+\.)/i, '');
}

/** True for programs of this machine. */
export const isLocal = (address: string): boolean => address === '::1' || /^127\./.test(address);

/** Under which name an address is counted: of IPv6 the first half, since a network hands out the other at will. */
export function clientOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const missing = address.includes('::') ? Array<string>(8 - left.length - right.length).fill('0') : [];
  return [...left, ...missing, ...right]
    .slice(0, 4)
    .map((part) => part.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':');
}
