import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import { Failure, InvalidInput } from '../schema/error/failure.ts';
import { isCancelled, timedOut } from './limits/timeout.ts';

const MASKED = 'Something failed on our side. Try again; if it fails again, report it with the request id.';

/**
 * What a caller may see of an error: GraphQL's own (syntax, validation, limits) and expected failures as they are,
 * anything else masked. The original stays on `originalError`, for the log.
 */
export function maskError(error: unknown): GraphQLError {
  const thrown = error instanceof GraphQLError ? error : null;
  const cause = originOf(error);
  if (cause instanceof Failure) {
    const field = cause instanceof InvalidInput ? { field: cause.field } : {};
    return new GraphQLError(cause.message, { ...placeOf(thrown), extensions: { code: cause.code, ...field } });
  }
  if (isCancelled(cause)) return withPlace(timedOut(), thrown);
  if (cause instanceof GraphQLError) return cause === thrown ? thrown : withPlace(cause, thrown);
  return new GraphQLError(MASKED, {
    ...placeOf(thrown),
    originalError: cause instanceof Error ? cause : new Error(String(cause)),
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
}

/** True for errors that were masked: the log needs their original. */
export const isMasked = (error: GraphQLError): boolean => error.extensions.code === 'INTERNAL_SERVER_ERROR';

function originOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

const placeOf = (error: GraphQLError | null): GraphQLErrorOptions => ({
  nodes: error?.nodes ?? null,
  path: error?.path ?? null,
});

const withPlace = (cause: GraphQLError, thrown: GraphQLError | null): GraphQLError =>
  new GraphQLError(cause.message, { ...placeOf(thrown), extensions: cause.extensions });
