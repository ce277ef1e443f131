import { InvalidInput } from '../error/failure.ts';

/** Runs what reads a source, its reasons for not reading it as those of the argument. */
export async function unreadable<Result>(field: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const [{ UnreadableReport }, { FetchFailure }] = await Promise.all([
      import('@communique/ingest'),
      import('@communique/ingest/fetching'),
    ]);
    if (error instanceof UnreadableReport || error instanceof FetchFailure)
      throw new InvalidInput(field, `It could not be read: ${error.message}.`);
    throw error;
  }
}
