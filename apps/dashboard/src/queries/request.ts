import { API_TIMEOUT_MS } from '../thresholds.ts';
import type { Outcome, Query } from './query.ts';

export { type Failure, type Outcome, type Query, query } from './query.ts';

/** Where the server asks; browsers never do. */
export const API_URL = process.env.API_URL || 'http://127.0.0.1:4000/graphql';

/**
 * Asks the API as {@link askPlainly} does, and gives themes, acts and places their names in the reader's language.
 */
export async function ask<Answer, Variables extends object>(
  question: Query<Answer, Variables>,
  variables: Variables,
  key?: string | null,
): Promise<Outcome<Answer>> {
  // Loaded here, since scripts that only read the questions run outside Next.
  const [{ readLabels }, { withLabels }] = await Promise.all([
    import('../messages/ask-labels.ts'),
    import('../messages/labels.ts'),
  ]);
  const [outcome, labels] = await Promise.all([askPlainly(question, variables, key), readLabels(askPlainly)]);
  return outcome.ok ? { ok: true, data: withLabels(outcome.data, labels) } : outcome;
}

/**
 * Asks the API, on the server only. Nothing is cached: a page shows what is stored now.
 * @param key an editor's API key, for what needs one; the dashboard itself has none.
 * @returns the answer, or why there is none; it never throws.
 */
async function askPlainly<Answer, Variables extends object>(
  { text }: Query<Answer, Variables>,
  variables: Variables,
  key?: string | null,
): Promise<Outcome<Answer>> {
  try {
    const response = await fetch(API_URL, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key ? { authorization: `Bearer ${key}` } : {}),
      },
      body: JSON.stringify({ query: text, variables }),
      cache: 'no-store',
      signal: AbortSignal.timeout(API_TIMEOUT_MS),
    });
    return answerOf<Answer>(await response.json());
  } catch (error) {
    const slow = error instanceof Error && error.name === 'TimeoutError';
    return { ok: false, failure: slow ? { kind: 'slow', seconds: API_TIMEOUT_MS / 1000 } : { kind: 'unreachable' } };
  }
}

function answerOf<Answer>(body: unknown): Outcome<Answer> {
  const { data, errors } = body as { data?: Answer | null; errors?: { message: string }[] };
  if (errors?.length || !data) {
    const message = errors?.map((error) => error.message).join(' ') ?? 'The answer was empty.';
    return { ok: false, failure: { kind: 'refused', message } };
  }
  return { ok: true, data };
}
