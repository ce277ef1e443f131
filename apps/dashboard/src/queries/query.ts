/** A query document, its variables and its answer, tied together by their types. */
export interface Query<Answer, Variables extends object> {
  readonly text: string;
  /** Never set: carries the types. */
  readonly types?: { answer: Answer; variables: Variables };
}

/** Ties a document to the types of its answer and variables; `queries.test.ts` finds it by what this returns. */
export const query = <Answer, Variables extends object>(text: string): Query<Answer, Variables> => ({ text });

/** Why no answer came: the service could not be reached in time, or it refused the question. */
export type Failure =
  | { kind: 'unreachable' }
  | { kind: 'slow'; seconds: number }
  | { kind: 'refused'; message: string };

export type Outcome<Answer> = { ok: true; data: Answer } | { ok: false; failure: Failure };
