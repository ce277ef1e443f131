/** Prisma's codes for a server that is not there, is overloaded, or gave a transaction up: trying again may help. */
const PRISMA = /^P(?:10\d\d|2024|2028|2034)$/;
/** Postgres' classes for connections, resources, operators' orders and the system; and serialisation failures. */
const POSTGRES = /^(?:08|53|57|58|40)[0-9A-Z]{3}$/;
const SYSTEM = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/;
const WORDS =
  /connection (?:terminated|closed|timeout)|server has closed|not reachable|ended before|DatabaseNotReachable/i;

/** Deepest chain of causes that is looked at. */
const DEEPEST = 8;

/** Whether an error comes from the database's state and not from what was to be stored. */
export function isDatabaseFault(error: unknown): boolean {
  for (let depth = 0, cause = error; depth < DEEPEST && typeof cause === 'object' && cause !== null; depth++) {
    const { name, code, originalCode, message, meta, driverAdapterError } = cause as Record<string, unknown>;
    const codes = [code, originalCode].filter((one) => typeof one === 'string');
    if (codes.some((one) => PRISMA.test(one) || POSTGRES.test(one) || SYSTEM.test(one))) return true;
    if (name === 'PrismaClientInitializationError' || (typeof message === 'string' && WORDS.test(message))) return true;
    cause = (cause as { cause?: unknown }).cause ?? driverAdapterError ?? meta;
  }
  return false;
}
