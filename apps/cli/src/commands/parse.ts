import { collect, extract } from '@communique/ingest';
import type { Command } from 'commander';
import { EXIT } from '../exit.ts';
import { explain } from '../explain.ts';
import type { Report } from '../main.ts';

/** `communique parse PATH…`: one JSON record a line, in the order of the paths. No database. */
export function addParse(root: Command, report: Report): void {
  root
    .command('parse')
    .description('read reports and print one JSON record a line; a file that can not be read gives {id, error}')
    .argument(
      '<path...>',
      'files (.txt, .md, .html, .eml, .pdf, .jsonl, .csv, .warc, .zip), or folders (their .txt and .md files)',
    )
    .option('--explain', 'print, for people, the rule and the words that gave each field')
    .action(async (paths: string[], options: { explain?: true }) => {
      for await (const item of collect(paths)) {
        if ('error' in item) report(EXIT.failed);
        const line = 'error' in item ? { id: item.id, error: item.error } : extract(item.report);
        const text = options.explain && !('error' in line) ? explain(line) : JSON.stringify(line);
        process.stdout.write(`${text}\n`);
      }
    });
}
