import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PALETTE, plainColour } from './palette.ts';

const tokens = readFileSync(join(import.meta.dirname, '../../styles/tokens.css'), 'utf8');

it.each(Object.entries(PALETTE))('--%s is the light value of the token, %s', (name, colour) => {
  expect(new RegExp(`--${name}: (?:light-dark\\()?(#[0-9a-f]{6})`).exec(tokens)?.[1]).toBe(colour);
});

it('replaces tokens and leaves colours as they are', () => {
  expect(plainColour('var(--bar)')).toBe('#267286');
  expect(plainColour('#123456')).toBe('#123456');
});
