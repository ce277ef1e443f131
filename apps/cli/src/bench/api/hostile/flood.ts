/**
 * A client in a process of its own: asks over so many connections, each again as soon as it is answered, until it is told
 * to end (SIGTERM). Then prints how often each status was answered, as JSON.
 *
 * flood.ts <port> <connections> <a request as JSON, or "hostile">
 */
import { exchange, open } from '../socket.ts';
import { HOSTILE, type Sent, wire } from './kinds.ts';

/** Whose requests these are. */
const FLOODING = '203.0.113.9';

/** Texts of each kind, prepared before anything is measured and sent in turn. */
const TEXTS = 40;

const [port = '', connections = '', what = ''] = process.argv.slice(2);
const requests =
  what === 'hostile'
    ? Array.from({ length: TEXTS }, (_, n) => Object.values(HOSTILE).map((kind) => wire(kind(n), FLOODING))).flat()
    : [wire(JSON.parse(what) as Sent, FLOODING)];

const statuses: Record<string, number> = {};
let turn = 0;
let isOver = false;
process.once('SIGTERM', () => {
  isOver = true;
});

/** Asks one after another; where the server has closed the connection, over the next. */
async function ask(): Promise<void> {
  let socket = await open(Number(port));
  while (!isOver) {
    const request = requests[turn % requests.length] ?? Buffer.alloc(0);
    turn += 1;
    try {
      const { status } = await exchange(socket, request);
      statuses[status] = (statuses[status] ?? 0) + 1;
    } catch {
      statuses.closed = (statuses.closed ?? 0) + 1;
    }
    if (socket.destroyed || socket.readableEnded) socket = await open(Number(port));
  }
  socket.destroy();
}

process.stdout.write('ready\n');
await Promise.all(Array.from({ length: Number(connections) }, ask));
process.stdout.write(`${JSON.stringify(statuses)}\n`);
