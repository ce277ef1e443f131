import { serverAudits } from 'graphql-http';
import { describe, expect, test } from 'vitest';
import { bench } from './harness.ts';

const api = bench();

/** The standard's own audits of GraphQL over HTTP. */
describe('GraphQL over HTTP', () => {
  for (const audit of serverAudits({ url: () => `${api.url}/graphql`, fetchFn: fetch })) {
    test(`${audit.id}: ${audit.name}`, async () => {
      const result = await audit.fn();
      expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
    });
  }
});
