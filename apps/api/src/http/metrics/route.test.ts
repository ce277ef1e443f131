import { expect, test } from 'vitest';
import { methodOf, routeOf } from './route.ts';

test.each([
  ['/graphql', '/graphql'],
  ['/health/live', '/health/live'],
  ['/export/visits.csv', '/export/visits.csv'],
  ['/export/theme-counts.metadata.json', '/export/theme-counts.metadata.json'],
  ['/export/anything.csv', 'other'],
  ['/export/visits.csv/../x', 'other'],
  ['/briefing.docx', '/briefing'],
  ['/wp-admin', 'other'],
])('%s counts as %s', (path, route) => {
  expect(routeOf(path)).toBe(route);
});

test.each([
  ['GET', 'GET'],
  ['PROPFIND', 'other'],
])('%s counts as %s', (method, label) => {
  expect(methodOf(method)).toBe(label);
});
