import type { CorrectionPart } from '../queries/corrections.ts';

/** What became of a form that was sent. */
export interface FormState {
  kind: 'idle' | 'failed' | 'conflict' | 'done';
  message: string;
  /** Of a conflict: what stands there now, and the version to name when it is to be replaced all the same. */
  version?: string;
}

export const IDLE: FormState = { kind: 'idle', message: '' };

/** The correction in force among several, the latest first. */
export const inForce = <Part extends Pick<CorrectionPart, 'undoneAt'>>(parts: readonly Part[]): Part | null =>
  parts.find(({ undoneAt }) => undoneAt === null) ?? null;
