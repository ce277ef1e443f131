import { charged, chargeOf, fullShare, type Share, type Work } from './share.ts';

/** Ends a turn, and tells what it took; called twice, it does nothing more. */
export type Leave = (work: Work) => void;

export interface TurnOptions {
  /** Turns of all clients at a time, and of one while it is alone, or while others ask as well. */
  most: number;
  alone: number;
  beside: number;
  /** Requests of one client that may wait; whoever comes then is sent away. */
  line: number;
  /** Milliseconds that a request waits at most. */
  patience: number;
  now?: () => number;
}

/** Milliseconds for which a client counts as asking after it was last heard of. */
const HEARD = 100;
/** Milliseconds after which those who must wait for their share are looked at again. */
const AGAIN = 5;
/** Clients that are remembered at a time; the longest unheard of are forgotten, and have a full share. */
const MOST_CLIENTS = 10_000;

interface Waiting {
  since: number;
  resolve(leave: Leave | null): void;
}

interface Client {
  name: string;
  waiting: Waiting[];
  inside: number;
  /** Null for clients that never wait for a share. */
  share: Share | null;
  heard: number;
}

/**
 * Gives requests their turns. Each client has a line of its own and they come in turn; while others ask too, a client
 * that has used up its share waits until time has filled it. As long as nobody else asks, nobody waits for a share.
 * Every turn begins in an event of its own, so that what need not wait goes on between them.
 */
export function turnsOf({ most, alone, beside, line, patience, now = () => performance.now() }: TurnOptions) {
  const clients = new Map<string, Client>();
  /** Those with requests that wait, who came first first. */
  const lines = new Set<Client>();
  const heard: [latest: Client | null, before: Client | null] = [null, null];
  let inside = 0;
  let isDue = false;
  let timer: NodeJS.Timeout | undefined;

  function clientOf(name: string, isShared: boolean): Client {
    const at = now();
    const found = clients.get(name);
    const client = found ?? { name, waiting: [], inside: 0, share: isShared ? fullShare(at) : null, heard: at };
    client.heard = at;
    clients.delete(name); // so that the map keeps the order in which clients were last heard of
    clients.set(name, client);
    if (heard[0] !== client) [heard[0], heard[1]] = [client, heard[0]];
    if (clients.size > MOST_CLIENTS) forgetOne();
    return client;
  }

  function forgetOne(): void {
    for (const { name, inside: turns, waiting } of clients.values()) {
      if (turns || waiting.length) continue;
      clients.delete(name);
      return;
    }
  }

  const isContended = (client: Client): boolean => {
    if (inside > client.inside) return true;
    const other = heard[0] === client ? heard[1] : heard[0];
    return other !== null && now() - other.heard < HEARD;
  };

  const mayEnter = (client: Client): boolean => {
    if (inside >= most) return false;
    if (!isContended(client)) return client.inside < alone;
    if (client.share) client.share = charged(client.share, now());
    return client.inside < beside && (client.share?.left ?? 1) > 0;
  };

  function begin(client: Client): Leave {
    client.inside += 1;
    inside += 1;
    let isInside = true;
    return (work) => {
      if (!isInside) return;
      isInside = false;
      client.inside -= 1;
      inside -= 1;
      if (client.share) client.share = charged(client.share, now(), chargeOf(work));
      if (lines.size) look();
    };
  }

  /** Sees who is next, in an event of its own. */
  function look(): void {
    if (isDue) return;
    isDue = true;
    clearTimeout(timer);
    setImmediate(admit);
  }

  function admit(): void {
    isDue = false;
    for (const client of lines) {
      const { waiting } = client;
      while (waiting[0] && now() - waiting[0].since > patience) waiting.shift()?.resolve(null);
      if (waiting.length && !mayEnter(client)) continue;
      lines.delete(client);
      const next = waiting.shift();
      if (waiting.length) lines.add(client); // behind all others
      if (!next) continue;
      next.resolve(begin(client));
      if (lines.size) look();
      return;
    }
    if (lines.size) timer = setTimeout(look, AGAIN);
  }

  return {
    /**
     * Notes that a client asks for what needs no turn.
     * @param isShared false for clients that wait for a place only.
     */
    hear(name: string, isShared: boolean): void {
      clientOf(name, isShared);
    },
    /**
     * Waits for a turn. Resolves with what ends it, or with null when too many wait or it took too long.
     * @param isShared false for clients that wait for a place only.
     */
    async enter(name: string, isShared: boolean): Promise<Leave | null> {
      const client = clientOf(name, isShared);
      if (client.waiting.length >= line) return null;
      if (!client.waiting.length && mayEnter(client)) return begin(client);
      const { promise, resolve } = Promise.withResolvers<Leave | null>();
      client.waiting.push({ since: now(), resolve });
      lines.add(client);
      look();
      return promise;
    },
    /** How many turns are being taken, and how many requests wait for one. */
    count: () => ({ inside, waiting: [...lines].reduce((sum, { waiting }) => sum + waiting.length, 0) }),
  };
}

export type Turns = ReturnType<typeof turnsOf>;
