import { writeFile } from 'node:fs/promises';
import { BRIEFING_KINDS, BRIEFING_LANGUAGES, brief, loadFacts } from '@communique/briefing';
import { fold } from '@communique/domain';
import { type Command, Option } from 'commander';
import { FORMAT_NAMES, type Format, render, requireFile } from '../briefing/formats.ts';
import { worded } from '../briefing/rephrased.ts';
import { type BriefingOptions, requestFrom } from '../briefing/request.ts';
import { currentVisit } from '../briefing/visit.ts';
import type { Report } from '../main.ts';
import { storage } from '../storage.ts';

interface Options extends BriefingOptions {
  format: Format;
  out?: string;
  json?: true;
}

/** `communique briefing`: writes a briefing in which every sentence is cited. */
export function addBriefing(root: Command, _report: Report): void {
  root
    .command('briefing')
    .description('write a briefing on what is stored, every sentence cited')
    .addOption(
      new Option('--kind <kind>', 'what it is about; else what the other options suggest').choices(BRIEFING_KINDS),
    )
    .option('--locality <name...>', 'localities, by name or code; two make a pair')
    .option('--country <code...>', 'countries, by code or name; two make a pair')
    .option('--theme <code...>', 'themes')
    .option('--act <code...>', 'acts')
    .option('--person <name>', 'a person, by name or id')
    .option('--visit <id>', 'a visit')
    .option('--from <day>', 'first day, as 2025-01-01')
    .option('--to <day>', 'last day')
    .addOption(new Option('--language <code>', 'language it is written in').choices(BRIEFING_LANGUAGES).default('en'))
    .addOption(new Option('--format <format>', 'how it is written').choices(FORMAT_NAMES).default('markdown'))
    .option('--out <file>', 'write to a file instead of standard output; docx and pdf need it')
    .option('--json', 'the document as one JSON object on one line; the same as --format json otherwise')
    .action(write);
}

async function write({ format, out, json, ...options }: Options): Promise<void> {
  if (!json) requireFile(format, out);
  const { openDatabase } = await storage();
  const database = await openDatabase();
  try {
    const asked = await requestFrom(options, (name) =>
      database.reader.person.findMany({
        where: { names: { some: { folded: fold(name) } } },
        select: { id: true, name: true },
        take: 10,
      }),
    );
    const { visit } = asked.filter;
    const filter = visit ? { ...asked.filter, visit: await currentVisit(database, visit) } : asked.filter;
    const request = { ...asked, filter };
    const facts = await loadFacts(database, request.filter);
    const document = await worded(brief(facts, request), facts);
    const written = json ? `${JSON.stringify(document)}\n` : await render(document, format);
    if (out) await writeFile(out, written);
    else process.stdout.write(written);
  } finally {
    await database.close();
  }
}
