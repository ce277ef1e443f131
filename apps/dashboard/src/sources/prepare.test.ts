import { expect, it } from 'vitest';
import { en } from '../messages/en/index.ts';
import type { FeedPart, RunPart } from '../queries/ingestion.ts';
import { prepareRun, shownSources, stateOfFeed } from './prepare.ts';

const RUN: RunPart = {
  id: 'r',
  label: null,
  startedAt: '2026-03-12T08:30:00.000Z',
  finishedAt: null,
  total: 10,
  pending: 2,
  new: 3,
  changed: 0,
  unchanged: 1,
  notVisits: 0,
  notRead: 0,
  failed: 1,
};

it('tells how far a run is', () => {
  expect(prepareRun(RUN, en)).toMatchObject({
    running: true,
    share: 0.5,
    progress: '5 / 10, 2 jobs left',
    label: 'An ingest',
  });
});

it('does not guess how far a run is whose size is not known', () => {
  expect(prepareRun({ ...RUN, total: 0, new: 0, unchanged: 0, failed: 0 }, en).share).toBeNull();
});

it('tells that a run has ended', () => {
  expect(prepareRun({ ...RUN, finishedAt: '2026-03-12T09:00:00.000Z' }, en)).toMatchObject({
    running: false,
    progress: '5 / 10, ended 12 Mar 2026, 09:00 UTC',
  });
});

const FEED: FeedPart = {
  url: 'https://wire.example/feed',
  intervalMinutes: 60,
  askedAt: null,
  succeededAt: null,
  failure: null,
  failures: 0,
};

it.each<[Partial<FeedPart>, string]>([
  [{}, 'not asked yet'],
  [{ askedAt: '2026-03-12T08:30:00.000Z' }, 'answers'],
  [{ askedAt: '2026-03-12T08:30:00.000Z', failure: 'timed out', failures: 3 }, 'failed 3 times: timed out'],
])('tells of a feed %j: %s', (given, state) => expect(stateOfFeed({ ...FEED, ...given }, en)).toBe(state));

it('shows the freshest sources, and all when asked', () => {
  const sources = Array.from({ length: 40 }, (_, at) => ({
    publisher: `P${at}`,
    reports: 1,
    newest: null,
    lastStoredAt: '2026-03-12T00:00:00Z',
  }));
  expect(shownSources(sources, false)).toEqual(sources.slice(0, 25));
  expect(shownSources(sources, true)).toHaveLength(40);
});
