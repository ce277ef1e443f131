import { Command, CommanderError } from 'commander';
import { addBackup } from './commands/backup.ts';
import { addBench } from './commands/bench.ts';
import { addBriefing } from './commands/briefing.ts';
import { addEvaluate } from './commands/evaluate.ts';
import { addFeeds } from './commands/feeds.ts';
import { addIngest } from './commands/ingest.ts';
import { addJobs } from './commands/jobs.ts';
import { addKeys } from './commands/keys.ts';
import { addParse } from './commands/parse.ts';
import { addReextract } from './commands/reextract.ts';
import { addSamples } from './commands/samples.ts';
import { addVerify } from './commands/verify.ts';
import { addWorker } from './commands/worker.ts';
import { EXIT, type ExitCode, WrongCall } from './exit.ts';

/** What a command's action reports: its exit code. */
export type Report = (code: ExitCode) => void;

/**
 * Runs one command line.
 * @returns 0 done, 1 something failed, 2 the call is wrong.
 */
export async function main(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const report: Report = (value) => {
    code = value;
  };
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });
  try {
    await program(report).parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongCall;
    const message = error instanceof Error ? error.message : String(error);
    console.error(`communique: ${message}`);
    return error instanceof WrongCall ? EXIT.wrongCall : EXIT.failed;
  }
}

function program(report: Report): Command {
  const root = new Command('communique')
    .description(
      'Reads reports of delegation visits and gives the visits as data, each fact with the words it rests on.',
    )
    .exitOverride()
    .showHelpAfterError('(communique --help lists the commands)');
  for (const add of [
    addParse,
    addIngest,
    addWorker,
    addJobs,
    addFeeds,
    addBackup,
    addBriefing,
    addSamples,
    addVerify,
    addKeys,
    addReextract,
    addEvaluate,
    addBench,
  ])
    add(root, report);
  for (const command of root.commands) command.exitOverride().showHelpAfterError();
  return root;
}
