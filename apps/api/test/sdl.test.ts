import { readFileSync } from 'node:fs';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { expect, test } from 'vitest';
import { printed, SDL_FILE } from '../src/print-schema.ts';
import { schema } from '../src/schema/index.ts';

test('schema.graphql is the text of the schema: npm run schema -w @communique/api writes it anew', () => {
  expect(readFileSync(SDL_FILE, 'utf8')).toBe(printed());
});

test('every type, field, argument and value is described', () => {
  const missing: string[] = [];
  const need = (described: { description?: string | null | undefined }, path: string): void => {
    if (!described.description?.trim()) missing.push(path);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    need(type, type.name);
    if (isEnumType(type)) for (const value of type.getValues()) need(value, `${type.name}.${value.name}`);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) need(field, `${type.name}.${field.name}`);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      need(field, `${type.name}.${field.name}`);
      for (const arg of field.args) need(arg, `${type.name}.${field.name}(${arg.name})`);
    }
  }
  expect(missing).toEqual([]);
});
