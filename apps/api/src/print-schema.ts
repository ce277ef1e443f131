import { writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { schema } from './schema/index.ts';

/** Where the committed text of the schema stands. */
export const SDL_FILE = new URL('../schema.graphql', import.meta.url);

/** The schema in GraphQL's schema language, with all descriptions. */
export const printed = (): string => `${printSchema(schema)}\n`;

if (import.meta.main) writeFileSync(SDL_FILE, printed());
