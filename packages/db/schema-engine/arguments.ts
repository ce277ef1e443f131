/** What Prisma's CLI hands to a schema engine on its command line. */
export interface EngineArguments {
  /** Paths of the schema files. */
  datamodels: string[];
  /** The database's URL, where the command has one. */
  url: string | undefined;
  /** Words that are no option: `cli can-connect-to-database`, … */
  command: string[];
  version: boolean;
}

/** Reads the engine's command line. Every option but `--version` takes a value; unknown ones are skipped with theirs. */
export function readArguments(argv: readonly string[]): EngineArguments {
  const result: EngineArguments = { datamodels: [], url: undefined, command: [], version: false };
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? '';
    if (word === '--version' || word === '-V') result.version = true;
    else if (word === '--datamodels') result.datamodels.push(argv[++i] ?? '');
    else if (word === '--datasource') result.url = (JSON.parse(argv[++i] ?? '{}') as { url?: string }).url;
    else if (word.startsWith('--')) i++;
    else result.command.push(word);
  }
  return result;
}
