import { describe, expect, test } from 'vitest';
import { bench } from './harness.ts';

describe('metrics', () => {
  const api = bench();

  const scrape = async (): Promise<Map<string, number>> => {
    const response = await fetch(`${api.url}/metrics`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const lines = (await response.text()).split('\n').filter((line) => line && !line.startsWith('#'));
    return new Map(
      lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
    );
  };

  test('count requests, operations by cost and errors by code', async () => {
    await api.ask('{ dataset { version } }');
    await api.ask('{ visits(first: 100) { nodes { id } } }');
    await api.ask('{ visits(first: 101) { nodes { id } } }');
    await api.ask('{ nothing }');
    await (await fetch(`${api.url}/export/visits.csv`)).text();
    await fetch(`${api.url}/one`);
    await fetch(`${api.url}/two`);
    const found = await scrape();
    const requests = (route: string, method: string, status: number): number | undefined =>
      found.get(
        `communique_http_request_duration_seconds_count{route="${route}",method="${method}",status="${status}"}`,
      );
    expect(requests('/graphql', 'POST', 200)).toBeGreaterThanOrEqual(3);
    expect(requests('/export/visits.csv', 'GET', 200)).toBe(1);
    expect(requests('other', 'GET', 404)).toBe(2);
    expect(found.get('communique_graphql_operation_cost_points_count')).toBe(3);
    expect(found.get('communique_graphql_operation_cost_points_bucket{le="10"}')).toBe(2);
    expect(found.get('communique_graphql_errors_total{code="INVALID_INPUT"}')).toBe(1);
    expect(found.get('communique_graphql_errors_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1);
    for (const state of ['busy', 'idle', 'waiting'])
      expect([...found.keys()]).toContain(`communique_read_pool_connections{state="${state}"}`);
    expect(found.get('communique_turns{state="waiting"}')).toBe(0);
    expect(found.get('process_resident_memory_bytes')).toBeGreaterThan(1e7);
  });
});

describe('switched off', () => {
  const api = bench({ settings: { metrics: false } });

  test('there are none', async () => {
    expect((await fetch(`${api.url}/metrics`)).status).toBe(404);
  });
});
