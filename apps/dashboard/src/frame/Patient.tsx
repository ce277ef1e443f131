import { type ReactElement, type ReactNode, Suspense } from 'react';
import { FIRST_VIEW_MS } from '../thresholds.ts';

interface PatientProps {
  /** What stands in its place when it takes long. */
  fallback: ReactNode;
  /** How long it is waited for, in milliseconds. */
  patience?: number;
  children: Promise<ReactElement | null>;
}

/**
 * Sends a part of a page as a whole where it is ready soon, so that the first view is complete without scripts and a
 * missing record answers 404; else its fallback first and the part when it comes.
 */
export async function Patient({ fallback, patience = firstViewMs(), children }: PatientProps) {
  const ready = await Promise.race([children.then((node) => ({ node })), late(patience)]);
  return ready ? ready.node : <Suspense fallback={fallback}>{children}</Suspense>;
}

const late = (patience: number): Promise<null> => new Promise((resolve) => setTimeout(resolve, patience, null));

/** Operators may set how long the first view is waited for; 0 sends shapes at once. */
const firstViewMs = (): number => Number(process.env.FIRST_VIEW_MS || FIRST_VIEW_MS);
