import { describe, expect, test } from 'vitest';
import { type Leave, turnsOf } from './turns.ts';

const TURNS = { most: 3, alone: 2, beside: 1, line: 3, patience: 60_000 };
const NOTHING = { busy: 0, whole: 0 };
/** So much that a share is spent. */
const MUCH = { busy: 1_000, whole: 1_000 };

/** Some events of the loop, in which whoever may come in does. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** Turns with a clock that stands still, and a list of who has come in. */
function scene(options: Partial<typeof TURNS> = {}) {
  let time = 0;
  const inside: string[] = [];
  const leaves = new Map<string, Leave>();
  const turns = turnsOf({ ...TURNS, ...options, now: () => time });
  return {
    turns,
    inside,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    ask: (client: string, name: string, isShared = true) =>
      turns.enter(client, isShared).then((leave) => {
        inside.push(leave ? name : `not ${name}`);
        if (leave) leaves.set(name, leave);
      }),
    leave: (name: string, work = NOTHING) => leaves.get(name)?.(work),
  };
}

test('a client alone has its turns in the order of its requests', async () => {
  const { ask, leave, inside } = scene();
  for (const name of ['1', '2', '3', '4']) void ask('a', name);
  await settled();
  expect(inside).toEqual(['1', '2']);
  leave('2');
  leave('2');
  await settled();
  expect(inside).toEqual(['1', '2', '3']);
});

test('beside others each has one, and they come in by turns', async () => {
  const { ask, leave, inside } = scene({ most: 1 });
  for (const name of ['a1', 'a2', 'a3']) void ask('a', name);
  for (const name of ['b1', 'b2']) void ask('b', name);
  for (const name of ['a1', 'a2', 'b1', 'a3', 'b2']) {
    await settled();
    expect(inside.at(-1)).toBe(name);
    leave(name);
  }
});

test('who comes while another floods comes in at once', async () => {
  const { ask, inside } = scene();
  for (const name of ['a1', 'a2', 'a3', 'a4']) void ask('a', name);
  void ask('b', 'b1');
  await settled();
  expect(inside).toEqual(['a1', 'a2', 'b1']);
});

describe('a share that is spent', () => {
  const spend = async (isShared: boolean) => {
    const all = scene();
    void all.ask('a', 'a1', isShared);
    await settled();
    all.leave('a1', MUCH);
    return all;
  };

  test('is waited for while others ask', async () => {
    const { turns, ask, inside, pass } = await spend(true);
    turns.hear('b', true);
    void ask('a', 'a2');
    await settled();
    expect(inside).toEqual(['a1']);
    pass(600);
    turns.hear('b', true);
    await settled();
    expect(inside).toEqual(['a1']);
    pass(70); // the debt is paid, and the other was heard of just now
    await expect.poll(() => inside).toEqual(['a1', 'a2']);
  });

  test('is not waited for when nobody else does', async () => {
    const { turns, ask, inside, pass } = await spend(true);
    turns.hear('b', true);
    pass(101);
    void ask('a', 'a2');
    await settled();
    expect(inside).toEqual(['a1', 'a2']);
  });

  test('is nothing to those of this machine', async () => {
    const { turns, ask, inside } = await spend(false);
    turns.hear('b', true);
    void ask('a', 'a2', false);
    await settled();
    expect(inside).toEqual(['a1', 'a2']);
  });

  test('is nothing to those of this machine, whatever they asked for at first', async () => {
    const { turns, ask, leave, inside } = scene();
    turns.hear('a', false);
    void ask('a', 'a1', false);
    await settled();
    leave('a1', MUCH);
    turns.hear('b', true);
    void ask('a', 'a2', false);
    await settled();
    expect(inside).toEqual(['a1', 'a2']);
  });
});

describe('who may not come in', () => {
  test('finds the line full', async () => {
    const { ask, inside } = scene();
    for (const name of ['1', '2', '3', '4', '5', '6']) void ask('a', name);
    await settled();
    expect(inside).toEqual(['1', '2', 'not 6']);
  });

  test('has waited too long', async () => {
    const { ask, leave, inside, pass } = scene({ patience: 1_000 });
    for (const name of ['1', '2', '3']) void ask('a', name);
    pass(1_001);
    leave('1');
    await expect.poll(() => inside).toEqual(['1', '2', 'not 3']);
  });
});

test('clients beyond count are forgotten, but never those inside', async () => {
  const { turns, ask, leave, inside } = scene();
  void ask('a', 'a1');
  for (let at = 0; at < 20_000; at += 1) turns.hear(`c${at}`, true);
  void ask('a', 'a2');
  await settled();
  expect(inside).toEqual(['a1']);
  leave('a1');
  await settled();
  expect(inside).toEqual(['a1', 'a2']);
});
