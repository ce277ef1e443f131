import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startTestServer } from '@communique/db/testing';
import { createGenerated, type Generated } from '@communique/db/testing/volume';
import pg from 'pg';
import { canonical } from './answers.ts';
import { type Contender, type ContenderName, start } from './contenders.ts';
import { figuresOf, type Sample, typical } from './figures.ts';
import { hostileFigures } from './hostile/index.ts';
import { load } from './load.ts';
import { QUERIES, type QueryName } from './names.ts';
import { type GraphQLRequest, peerCursorQuestion, type Question, questionsOf } from './queries.ts';

export interface BenchOptions {
  visits: number;
  /** Visits of the second database, over which growth is measured; 0 leaves it out. */
  large: number;
  rounds: number;
  /** Seconds of one measurement. */
  seconds: number;
  /** False leaves PostGraphile out. */
  peer: boolean;
  log(line: string): void;
}

/** Connections that ask at once. */
const CONNECTIONS = 16;

/** A contender over one database, with what it is sent. */
interface Runner extends Contender {
  size: Sample['size'];
  bodyOf(query: QueryName): { path: string; body: string };
}

/**
 * Measures the API beside hand-written SQL and PostGraphile: one run, one Postgres, the same rows, answers compared before
 * anything is timed, contenders and queries in random order within each round.
 * @throws Error when answers differ, or a contender cannot be started.
 */
export async function benchApi(options: BenchOptions): Promise<Record<string, number>> {
  const { visits, large, log } = options;
  const server = await startTestServer();
  const running: Contender[] = [];
  try {
    const make = (name: string, count: number): Promise<Generated> => {
      log(`making ${count} visits …`);
      return createGenerated(server, name, count);
    };
    const urls = { small: await make('small', visits), large: large > 0 ? await make('large', large) : null };
    const runners = await runnersOf(urls, options, running);
    await compare(runners, log);
    const samples = await rounds(runners, options);
    report(samples, options);
    const ours = runners.find(({ name, size }) => name === 'ours' && size === 'small');
    const asked = { normal: ours?.bodyOf('nested').body ?? '', busy: ours?.bodyOf('list').body ?? '' };
    await Promise.all(running.splice(0).map(({ stop }) => stop())); // so that nothing else takes memory and time
    return { ...figuresOf(samples), ...(await hostileFigures(urls.small, { ...options, ...asked })) };
  } finally {
    await Promise.all(running.map(({ stop }) => stop()));
    await server.release();
  }
}

async function runnersOf(
  urls: { small: Generated; large: Generated | null },
  { peer }: BenchOptions,
  running: Contender[],
): Promise<Runner[]> {
  const begin = async (name: ContenderName, database: Generated): Promise<Contender> => {
    const contender = await start(name, database);
    running.push(contender);
    return contender;
  };
  const over = async (
    names: readonly ContenderName[],
    size: Sample['size'],
    database: Generated,
  ): Promise<Runner[]> => {
    const started: Contender[] = [];
    for (const name of names) started.push(await begin(name, database));
    const questions = await questionsFor(database, started);
    return started.map((contender) => ({
      ...contender,
      size,
      bodyOf: (query) => sentTo(contender.name, query, questions[query]),
    }));
  };
  if (peer) await addFunctions(urls.small);
  const names: ContenderName[] = ['raw', ...(peer ? (['postgraphile'] as const) : []), 'ours', 'cached'];
  return [
    ...(await over(names, 'small', urls.small)),
    ...(urls.large ? await over(['ours'], 'large', urls.large) : []),
  ];
}

async function addFunctions({ owner }: Generated): Promise<void> {
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  await client.query(await readFile(join(import.meta.dirname, 'peer', 'functions.sql'), 'utf8'));
  await client.end();
}

async function questionsFor(database: Generated, started: readonly Contender[]): Promise<Record<QueryName, Question>> {
  const pool = new pg.Pool({ connectionString: database.owner, max: 1 });
  const peer = started.find(({ name }) => name === 'postgraphile');
  try {
    return await questionsOf(pool, async (place) => {
      if (!peer) return '';
      const answer = JSON.parse(await ask(peer.port, '/graphql', JSON.stringify(peerCursorQuestion(place))));
      return answer.data.allVisits.pageInfo.endCursor;
    });
  } finally {
    await pool.end();
  }
}

function sentTo(name: ContenderName, query: QueryName, { ours, peer, raw }: Question): { path: string; body: string } {
  if (name === 'raw') return { path: `/${query}`, body: JSON.stringify(raw) };
  const request: GraphQLRequest = name === 'postgraphile' ? peer : ours;
  return { path: '/graphql', body: JSON.stringify(request) };
}

async function ask(port: number, path: string, body: string): Promise<string> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers, body });
  return response.text();
}

/** @throws Error naming who differs from the hand-written statement. */
async function compare(runners: readonly Runner[], log: (line: string) => void): Promise<void> {
  for (const query of QUERIES) {
    const answers = new Map<string, string>();
    for (const runner of runners.filter(({ size }) => size === 'small')) {
      const { path, body } = runner.bodyOf(query);
      answers.set(runner.name, canonical(query, await ask(runner.port, path, body)));
    }
    const right = answers.get('raw') ?? '';
    for (const [name, answer] of answers) {
      if (answer !== right) throw new Error(`${name} answers ${query} otherwise: ${difference(answer, right)}`);
    }
    if (right.length < 100) throw new Error(`The answer to ${query} is empty.`);
  }
  log('all contenders give the same answers');
}

function difference(answer: string, right: string): string {
  const at = [...answer].findIndex((letter, index) => letter !== right[index]);
  return `${answer.slice(Math.max(0, at - 60), at + 60)} … not … ${right.slice(Math.max(0, at - 60), at + 60)}`;
}

async function rounds(runners: readonly Runner[], { rounds: count, seconds, log }: BenchOptions): Promise<Sample[]> {
  const turns = runners.flatMap((runner) => QUERIES.map((query) => ({ runner, query })));
  const run = ({ runner, query }: (typeof turns)[number], milliseconds: number) =>
    load({ port: runner.port, ...runner.bodyOf(query), connections: CONNECTIONS, milliseconds });
  for (const turn of turns) await run(turn, 400); // so that all are compiled, prepared and in memory
  const samples: Sample[] = [];
  for (let round = 1; round <= count; round += 1) {
    for (const turn of shuffled(turns)) {
      const measured = await run(turn, seconds * 1000);
      samples.push({ ...measured, contender: turn.runner.name, size: turn.runner.size, query: turn.query, round });
    }
    log(`round ${round} of ${count}`);
  }
  return samples;
}

const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

function report(samples: readonly Sample[], { visits, large, log }: BenchOptions): void {
  log(
    `\n${'query'.padEnd(11)}${'contender'.padEnd(26)}${'requests/s'.padStart(11)}${'p50 ms'.padStart(9)}${'p99 ms'.padStart(9)}${'bytes'.padStart(9)}`,
  );
  const seen = [
    ...new Map(samples.map(({ contender, size }) => [`${contender} ${size}`, { contender, size }])).values(),
  ];
  for (const query of QUERIES) {
    for (const { contender, size } of seen.sort((a, b) => (a.contender < b.contender ? -1 : 1))) {
      const measured = typical(samples, { contender, query, size });
      if (!measured) continue;
      const { perSecond, p50, p99, bytes } = measured;
      const name = `${contender}, ${size === 'small' ? visits : large} visits`;
      log(
        `${query.padEnd(11)}${name.padEnd(26)}${perSecond.toFixed(0).padStart(11)}${p50.toFixed(2).padStart(9)}${p99.toFixed(2).padStart(9)}${bytes.toFixed(0).padStart(9)}`,
      );
    }
  }
}
