import { BRIEFING_KINDS, BRIEFING_LANGUAGES } from '@communique/briefing';
import { BRIEFING_FILES } from './files.ts';

const query = (name: string, description: string, schema: object, example?: string): object => ({
  name,
  in: 'query',
  required: name === 'kind',
  description,
  schema,
  ...(example ? { example } : {}),
});

const text = { type: 'string' };
const day = { type: 'string', format: 'date' };

const PARAMETERS = [
  query('kind', 'What it is about.', { type: 'string', enum: [...BRIEFING_KINDS] }, 'period'),
  query('language', 'Its language.', { type: 'string', enum: [...BRIEFING_LANGUAGES] }),
  query('locality', 'Localities by code, parted by commas or repeated.', text),
  query('country', 'Countries, ISO 3166-1.', text),
  query('theme', 'Themes.', text),
  query('act', 'Acts.', text),
  query('person', 'The person, by id, of a briefing on one.', text),
  query('visit', 'The visit, by id, of a briefing on one.', text),
  query('from', 'First day.', day, '2024-01-01'),
  query('to', 'Last day.', day, '2025-12-31'),
];

const problem = (description: string): object => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** Briefings as files, for the OpenAPI document. */
export const BRIEFING_PATHS = Object.fromEntries(
  Object.entries(BRIEFING_FILES).map(([ending, { type }]) => [
    `/briefing.${ending}`,
    {
      get: {
        operationId: `briefing-${ending}`,
        summary: `A briefing as ${ending.toUpperCase()}`,
        description:
          'What the data says of a place, pair, theme, person, period or visit, each sentence with its sources.',
        parameters: PARAMETERS,
        responses: {
          '200': {
            description: 'The briefing.',
            content: { [type]: { schema: { type: 'string', format: 'binary' } } },
          },
          '400': problem('A parameter cannot be used; `parameter` names it.'),
          '404': problem('What it is to be about is not stored.'),
        },
      },
    },
  ]),
);
