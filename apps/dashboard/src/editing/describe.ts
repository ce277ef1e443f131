import type { Messages } from '../messages/messages.ts';
import type { CorrectableField } from '../queries/editing.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | null => (typeof value === 'string' && value ? value : null);

const withCountry = (name: string, country: unknown): string =>
  textOf(country) ? `${name} (${String(country)})` : name;

function describeObject(value: Json, { say, editing: { nothing, planned } }: Messages): string {
  if ('start' in value) {
    const [start, end, edtf] = [textOf(value.start), textOf(value.end), textOf(value.edtf)];
    return start || edtf ? say.visitDate({ start, end, datePrecision: 'DAY', edtf }).text : nothing;
  }
  if ('organisation' in value) {
    const place = isObject(value.locality) ? textOf(value.locality.name) : null;
    const parts = [place, textOf(value.organisation)].filter((part) => part !== null);
    const name = parts.length ? withCountry(parts.join(', '), value.country) : (textOf(value.country) ?? nothing);
    return value.stage === 'PLANNED' ? `${name} ${planned}` : name;
  }
  for (const part of ['person', 'locality'])
    if (isObject(value[part])) return withCountry(textOf(value[part].name) ?? nothing, value[part].country);
  return withCountry(textOf(value.name) ?? nothing, value.country);
}

/** Labels of the codes of acts and themes. */
export type Labels = ReadonlyMap<string, string>;

const CODED: ReadonlySet<CorrectableField | null> = new Set(['STATEMENT_ACT', 'STATEMENT_THEMES'] as const);

/**
 * A value of a field in words, as the reader's language has them; whatever its shape, it never fails. Codes of acts and
 * themes without a label stand for themselves.
 */
export function describeValue(
  field: CorrectableField | null,
  value: unknown,
  text: Messages,
  labels: Labels = new Map(),
): string {
  const { say, editing } = text;
  if (value === null || value === undefined || value === '') return editing.nothing;
  if (typeof value === 'boolean') return value ? editing.yes : editing.no;
  if (Array.isArray(value))
    return value.length ? say.list(value.map((one) => describeValue(field, one, text, labels))) : editing.nothing;
  if (isObject(value)) return describeObject(value, text);
  const word = String(value);
  if (field === 'MEETING_DAY') return say.day(word);
  if (field === 'STATEMENT_SIDE' && word === 'both') return editing.inputs.both;
  return CODED.has(field) ? (labels.get(word) ?? word) : word;
}
