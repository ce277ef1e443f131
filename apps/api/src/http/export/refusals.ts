import { Failure, InvalidInput } from '../../schema/error/failure.ts';
import { isCancelled, timedOut } from '../limits/timeout.ts';
import { Refusal } from '../problem.ts';
import { type FileName, FOLDER, parametersOf, TABLES } from './address.ts';
import { EXTENSIONS } from './formats/index.ts';
import { parameterOf } from './parameters.ts';

const NAMES = `${FOLDER}(${TABLES.map(({ name }) => name).join('|')}).(${EXTENSIONS.join('|')}|metadata.json)`;

export const noFile = (): Refusal =>
  new Refusal({
    status: 404,
    code: 'NOT_FOUND',
    detail: `There is no such file. Files are ${NAMES}; /openapi.json describes them.`,
  });

export const noMethod = (): Refusal =>
  new Refusal(
    { status: 405, code: 'METHOD_NOT_ALLOWED', detail: 'Files are read only: use GET or HEAD.' },
    { allow: 'GET, HEAD' },
  );

export const busy = (): Refusal =>
  new Refusal(
    {
      status: 503,
      code: 'BUSY',
      detail: 'As many files as can be written at a time are being fetched. Try again in a few seconds.',
    },
    { 'retry-after': '10' },
  );

/** What a caller is told of an error; null when it is none of his. */
export function refusalOf(error: unknown, file: FileName | null, query: URLSearchParams): Refusal | null {
  if (error instanceof Refusal) return error;
  if (isCancelled(error)) return new Refusal({ status: 504, code: 'TIMEOUT', detail: timedOut().message });
  if (!(error instanceof Failure)) return null;
  const parameter =
    error instanceof InvalidInput && file
      ? { parameter: parameterOf(error.field, parametersOf(file.table), new Set(query.keys())) }
      : {};
  return new Refusal({ status: 400, code: error.code, detail: error.message, ...parameter });
}
