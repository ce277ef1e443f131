import { expect, test } from 'vitest';
import { pollOf } from './poll.ts';

const options = { every: 5, most: 2, refusal: () => new Error('too many') };

/** The next value of a watcher. */
const next = async <Value>(watcher: AsyncIterator<Value>): Promise<Value> => (await watcher.next()).value as Value;

test('all who watch share one question, and are told changes alone', async () => {
  let [asked, value] = [0, 1];
  const poll = pollOf(async () => {
    asked++;
    return value;
  }, options);
  const [one, two] = [poll.watch()[Symbol.asyncIterator](), poll.watch()[Symbol.asyncIterator]()];
  expect(await Promise.all([next(one), next(two)])).toEqual([1, 1]);
  const before = asked;
  setTimeout(() => (value = 2), 40);
  expect(await Promise.all([next(one), next(two)])).toEqual([2, 2]);
  expect(asked - before).toBeLessThan(30);
  await Promise.all([one.return?.(), two.return?.()]);
  await expect.poll(() => poll.watchers).toBe(0);
  const after = asked;
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(asked - after).toBeLessThanOrEqual(1);
});

test('a question that fails is asked again', async () => {
  let asked = 0;
  const poll = pollOf(async () => {
    asked++;
    if (asked === 1) throw new Error('down');
    return asked;
  }, options);
  const watcher = poll.watch()[Symbol.asyncIterator]();
  expect(await next(watcher)).toBe(2);
  await watcher.return?.();
});

test('more than the most are refused, and the end ends all', async () => {
  const poll = pollOf(async () => 1, options);
  const watchers = [1, 2].map(() => poll.watch()[Symbol.asyncIterator]());
  await Promise.all(watchers.map(next));
  await expect(poll.watch()[Symbol.asyncIterator]().next()).rejects.toThrow('too many');
  poll.end();
  expect(await Promise.all(watchers.map((watcher) => watcher.next()))).toEqual([
    { done: true, value: undefined },
    { done: true, value: undefined },
  ]);
});
