import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';

/** A network of its own, as another machine has: it reaches this one by a single address. */
export interface Namespace {
  name: string;
  /** This machine's address as seen from within. */
  gateway: string;
  remove(): void;
}

/** Why a namespace can't be made here. */
export class NotPermitted extends Error {}

const ip = (...args: string[]): void => void execFileSync('ip', args, { stdio: ['ignore', 'ignore', 'pipe'] });

/**
 * Makes a network namespace that is joined to this machine's network by a pair of virtual interfaces.
 * @param subnet a number of its own from 0 to 255, for its addresses.
 * @throws NotPermitted where there is no `ip` program, or no right to use it so.
 */
export function openNamespace(subnet: number): Namespace {
  const id = randomBytes(3).toString('hex');
  const [name, outer, inner] = [`communique-${id}`, `cq${id}o`, `cq${id}i`];
  const [gateway, own] = [`10.213.${subnet}.1`, `10.213.${subnet}.2`];
  const remove = (): void => {
    for (const args of [
      ['link', 'delete', outer],
      ['netns', 'delete', name],
    ])
      try {
        ip(...args);
      } catch {} // gone with the other, or never made
  };
  try {
    ip('netns', 'add', name);
    ip('link', 'add', outer, 'type', 'veth', 'peer', 'name', inner);
    ip('link', 'set', inner, 'netns', name);
    ip('address', 'add', `${gateway}/30`, 'dev', outer);
    ip('link', 'set', outer, 'up');
    ip('-netns', name, 'address', 'add', `${own}/30`, 'dev', inner);
    ip('-netns', name, 'link', 'set', inner, 'up');
    return { name, gateway, remove };
  } catch (error) {
    remove();
    throw new NotPermitted(`network namespaces can't be made here: ${(error as Error).message.trim()}`);
  }
}

/** Passes connections to an address of this machine on to a port of its loopback. */
export async function relay(host: string, to: number): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer((from) => {
    const onward = connect(to, '127.0.0.1');
    from.on('error', () => onward.destroy()).pipe(onward);
    onward.on('error', () => from.destroy()).pipe(from);
  });
  server.listen(0, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
