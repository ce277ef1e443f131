/** What went wrong, for callers of routes beside GraphQL; RFC 9457. */
export interface Problem {
  status: number;
  /** A word for programs, as in the `extensions.code` of GraphQL errors. */
  code: string;
  /** What is wrong and what to do. */
  detail: string;
  /** The parameter that cannot be used. */
  parameter?: string;
}

/** Thrown to answer with a problem. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(problem: Problem, headers: Readonly<Record<string, string>> = {}) {
    super(problem.detail);
    this.problem = problem;
    this.headers = headers;
  }
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  404: 'Not found',
  405: 'Method not allowed',
  429: 'Too many requests',
  500: 'Failed',
  503: 'Busy',
  504: 'Timed out',
};

/** Makes the answer that tells a problem. */
export function problemAnswer(Answer: typeof Response, { problem, headers }: Refusal, requestId: string): Response {
  const body = { type: 'about:blank', title: TITLES[problem.status] ?? 'Refused', ...problem, requestId };
  return new Answer(`${JSON.stringify(body)}\n`, {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', ...headers },
  });
}
