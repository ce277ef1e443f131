import { constants } from 'node:os';

/** What ends something that was started. */
export type End = () => Promise<void>;

/** Notes how something that was started is ended. */
export type OnEnd = (end: End) => void;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a measurement and ends whatever it started, the last first: when it is over, when it fails, and when it is told to
 * stop (Ctrl-C, SIGTERM), after which the process ends with 128 and the signal's number. What fails to end does not keep
 * the rest from ending.
 */
export async function endingAll<Figures>(measure: (onEnd: OnEnd) => Promise<Figures>): Promise<Figures> {
  const ends: End[] = [];
  let told = false;
  const endAll = async (): Promise<void> => {
    for (let end = ends.pop(); end; end = ends.pop()) await end().catch((error: unknown) => console.error(error));
  };
  const stop = (signal: (typeof SIGNALS)[number]): void => {
    told = true;
    void endAll().then(() => process.exit(128 + constants.signals[signal]));
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  const onEnd: OnEnd = (end) => {
    ends.push(end);
    if (told) void endAll(); // it was still starting when it was told to stop
  };
  try {
    return await measure(onEnd);
  } catch (error) {
    // What breaks off because it was told to stop is no failure: the process is about to end.
    if (told) return await new Promise<never>(() => {});
    throw error;
  } finally {
    if (!told) await endAll();
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}
