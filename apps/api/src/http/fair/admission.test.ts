import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { admissionOf } from './admission.ts';
import { turnsOf } from './turns.ts';

test('nothing is done for who has gone while waiting', async () => {
  const answered: string[] = [];
  const turns = turnsOf({ most: 1, alone: 1, beside: 1, line: 3, patience: 60_000 });
  const listen = admissionOf(turns, 0).byTurns(({ url }) => void answered.push(url ?? ''));
  const ask = (url: string): ServerResponse => {
    const request = Object.assign(new IncomingMessage(new Socket()), { method: 'POST', url });
    const response = new ServerResponse(request);
    void listen(request, response);
    return response;
  };
  const first = ask('/first');
  const second = ask('/second');
  ask('/third');
  second.destroy();
  await expect.poll(() => answered).toEqual(['/first']);
  first.emit('close');
  await expect.poll(() => answered).toEqual(['/first', '/third']);
});
