import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import { Agent, type Dispatcher } from 'undici';
import { type AllowList, forbiddenRange } from './addresses.ts';
import { FetchFailure } from './failure.ts';

/** Resolves a name to all its addresses. */
export type Resolve = (host: string) => Promise<{ address: string; family: number }[]>;

const CONNECT_MS = 10_000;

const bySystem: Resolve = (host) =>
  new Promise((done, failed) =>
    systemLookup(host, { all: true }, (error, addresses) => (error ? failed(error) : done(addresses))),
  );

/**
 * Connections to public addresses only. The name is resolved once for each connection and the very address that was
 * checked is connected to, so that a name that changes its address in between (DNS rebinding) gains nothing.
 */
export function guardedAgent(allowed: AllowList, resolve: Resolve = bySystem): Dispatcher {
  const lookup: LookupFunction = (host, options, callback) => {
    checkedAddresses(host, allowed, resolve).then(
      (addresses) => {
        const [first] = addresses;
        if (options.all) callback(null, addresses);
        else callback(null, first?.address ?? '', first?.family);
      },
      (error: unknown) => callback(error as NodeJS.ErrnoException, []),
    );
  };
  return new Agent({
    connect: { lookup, timeout: CONNECT_MS },
    connections: 2,
    pipelining: 1,
    keepAliveTimeout: 5_000,
  });
}

async function checkedAddresses(host: string, allowed: AllowList, resolve: Resolve) {
  const addresses = await resolve(host).catch((cause: unknown) => {
    throw new FetchFailure(`${host} has no address; check the spelling`, { retry: true, cause });
  });
  for (const { address } of addresses) refuseForbidden(host, address, allowed);
  return addresses;
}

/** @throws FetchFailure for a host written as an address that may not be connected to: no look-up would see it. */
export function checkLiteralHost(hostname: string, allowed: AllowList): void {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host)) refuseForbidden(host, host, allowed);
}

function refuseForbidden(host: string, address: string, allowed: AllowList): void {
  const range = forbiddenRange(address, allowed);
  if (range)
    throw new FetchFailure(
      `${host} is at ${address}, which is not on the public internet (${range}); set FETCH_ALLOW to fetch from an own network`,
    );
}
