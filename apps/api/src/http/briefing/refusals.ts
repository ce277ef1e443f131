import { Failure, InvalidInput } from '../../schema/error/failure.ts';
import { Refusal } from '../problem.ts';
import { BRIEFING_FILES } from './files.ts';
import { parameterOf } from './parameters.ts';

export const noFile = (): Refusal => {
  const files = Object.keys(BRIEFING_FILES).map((ending) => `/briefing.${ending}`);
  return new Refusal({
    status: 404,
    code: 'NOT_FOUND',
    detail: `There is no such file. Ask for ${files.join(' or ')}.`,
  });
};

export const noMethod = (): Refusal =>
  new Refusal(
    { status: 405, code: 'METHOD_NOT_ALLOWED', detail: 'Briefings are read only: use GET or HEAD.' },
    { allow: 'GET, HEAD' },
  );

export const FAILED = new Refusal({
  status: 500,
  code: 'INTERNAL_SERVER_ERROR',
  detail: 'Something failed on our side. Try again; if it fails again, report it with the request id.',
});

/** What a caller is told of an error, in the words of the address; null when it is none of his. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  if (!(error instanceof Failure)) return null;
  return new Refusal({
    status: error.code === 'NOT_FOUND' ? 404 : 400,
    code: error.code,
    detail: error.message,
    ...(error instanceof InvalidInput && { parameter: parameterOf(error.field) }),
  });
}
