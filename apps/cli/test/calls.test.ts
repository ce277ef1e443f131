import { describe, expect, test } from 'vitest';
import { communique } from './run.ts';

describe('wrong calls end with 2 and say what to write', () => {
  test.each([
    [['bogus'], /unknown command 'bogus'/],
    [['parse'], /missing required argument 'path'/],
    [['parse', '--nope', 'x'], /unknown option '--nope'/],
    [['ingest'], /nothing to read/],
    [['ingest', 'x.csv', '--columns', 'words=A'], /the fields are body/],
    [['ingest', '--list', './nowhere.txt'], /nowhere\.txt: can not be read/],
    [['briefing', '--format', 'docx'], /docx is no text for a terminal; add --out briefing.docx/],
    [['evaluate', '--texts', '.'], /--texts and --gold go together/],
    [['evaluate', '--texts', './nowhere', '--gold', './nowhere'], /no such folder: \.\/nowhere/],
    [['evaluate', '--set', 'bogus'], /Allowed choices are samples, seeds/],
  ])('%j', async (args, message) => {
    const run = await communique(args);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(message);
    expect(run.stdout).toBe('');
  });
});

test('help lists the commands and ends with 0', async () => {
  const run = await communique(['help']);
  expect(run.code).toBe(0);
  for (const name of ['parse', 'ingest', 'briefing', 'evaluate', 'bench', 'verify', 'samples'])
    expect(run.stdout).toContain(`  ${name} `);
});
