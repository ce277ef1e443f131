import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generated, text } from './generate/tables.ts';

it.each(generated.map((table) => [table.file, table] as const))(
  '%s is what the packages and tables give',
  (file, table) => {
    const written = readFileSync(new URL(`../data/generated/${file}`, import.meta.url), 'utf8');
    expect(text(table) === written, `run: npm run generate -w @communique/domain`).toBe(true);
  },
);
