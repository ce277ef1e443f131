import { expect, test } from 'vitest';
import { InvalidInput } from '../../schema/error/failure.ts';
import { parameterOf, requestFrom } from './parameters.ts';

const read = (query: string) => requestFrom(new URLSearchParams(query));

test('lists are repeated or take commas, days are days, empty parameters ask nothing', () => {
  expect(read('kind=theme&theme=trade&theme=tourism,culture&from=2024-01-31&to=&person=')).toEqual({
    kind: 'theme',
    language: 'en',
    filter: {
      localities: [],
      countries: [],
      themes: ['trade', 'tourism', 'culture'],
      acts: [],
      person: null,
      visit: null,
      from: new Date('2024-01-31'),
      to: null,
    },
  });
});

test.each([
  ['', 'kind', 'Give kind as one of locality, pair'],
  ['kind=essay', 'kind', 'Give kind as one of locality, pair'],
  ['kind=period&language=xx', 'language', 'Give language as one of en'],
  ['kind=period&from=2024-02-30', 'from', 'Give a day of the calendar'],
  ['kind=period&from=2024-01-01&from=2024-01-02', 'from', 'Give from once.'],
  ['kind=locality&localities=VN-HN', 'localities', 'No parameter is named "localities"; there are locality,'],
])('%s', (query, field, message) => {
  expect(() => read(query)).toThrow(
    expect.objectContaining({ constructor: InvalidInput, field, message: expect.stringContaining(message) }),
  );
});

test.each([
  ['request.filter.localities', 'locality'],
  ['request.filter.acts', 'act'],
  ['request.filter.person', 'person'],
  ['kind', 'kind'],
])('%s was given as %s', (field, parameter) => {
  expect(parameterOf(field)).toBe(parameter);
});
