import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Networks that may be fetched from although they are not public. */
export type AllowList = readonly { network: ipaddr.IPv4 | ipaddr.IPv6; bits: number }[];

/** NAT64: the last 32 bits are an IPv4 address (RFC 6052). */
const NAT64 = ipaddr.parseCIDR('64:ff9b::/96') as [ipaddr.IPv6, number];
const IPV4_COMPATIBLE = ipaddr.parseCIDR('::/96') as [ipaddr.IPv6, number];

/** "127.0.0.1, 10.0.0.0/8, fd00::/8" → the list. @throws TypeError for what is no address. */
export function parseAllowList(text: string | undefined): AllowList {
  const parts = (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.map((part) => {
    try {
      if (!isIP(part.replace(/\/\d+$/, ''))) throw new TypeError(part);
      const [network, bits] = part.includes('/')
        ? ipaddr.parseCIDR(part)
        : [ipaddr.parse(part), part.includes(':') ? 128 : 32];
      return { network, bits };
    } catch {
      throw new TypeError(`FETCH_ALLOW: "${part}" is no address or network; write 10.0.0.0/8 or fd00::1`);
    }
  });
}

/**
 * Why an address may not be connected to ("loopback", "private" …), or null for a public one. IPv4 within IPv6 (mapped,
 * compatible, NAT64) is judged as the IPv4 address that it is; every range that is not global unicast is refused.
 */
export function forbiddenRange(address: string, allowed: AllowList): string | null {
  if (!ipaddr.isValid(address)) return 'not an address';
  const bare = ipaddr.parse(address.replace(/%.*$/, ''));
  const ip = unwrap(bare);
  if (
    allowed.some(({ network, bits }) =>
      [ip, bare].some((own) => own.kind() === network.kind() && own.match(network, bits)),
    )
  )
    return null;
  const range = ip.range();
  return range === 'unicast' ? null : range;
}

function unwrap(ip: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
  if (!(ip instanceof ipaddr.IPv6)) return ip;
  if (ip.isIPv4MappedAddress()) return ip.toIPv4Address();
  const isEmbedded =
    ip.match(NAT64[0], NAT64[1]) || (ip.match(IPV4_COMPATIBLE[0], IPV4_COMPATIBLE[1]) && ip.range() === 'unicast');
  return isEmbedded ? new ipaddr.IPv4(ip.toByteArray().slice(12)) : ip;
}
