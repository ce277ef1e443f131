import { getDatamodel } from '@communique/db/pothos';

/** A field of a Prisma model as its column in Postgres. */
export interface Column {
  name: string;
  /** Enums are stored under labels of their own, see {@link labelOf}. */
  isEnum: boolean;
  isList: boolean;
  /** Whether it never is null; lists never are. */
  isRequired: boolean;
}

/** A relation as the two columns that it joins. */
export interface Relation {
  target: string;
  isList: boolean;
  /** Whether there always is one. */
  isRequired: boolean;
  /** Column of the model itself. */
  from: string;
  /** Column of the target. */
  to: string;
}

const { models } = getDatamodel().datamodel;

/** Tables whose names do not follow from their models' (VisitParty: visit_parties). */
const IRREGULAR: Readonly<Record<string, string>> = {
  Person: 'people',
  VisitPerson: 'visit_people',
  Evidence: 'evidence',
  Dataset: 'dataset',
};

/** Columns whose names are not those of their fields in snake case. */
const RENAMED: Readonly<Record<string, string>> = {
  'Visit.start': 'start_date',
  'Visit.end': 'end_date',
  'Evidence.start': 'start_offset',
  'Evidence.end': 'end_offset',
  'Invitation.by': 'by_name',
  'Invitation.to': 'to_name',
};

const snake = (name: string): string => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();

/** The table of a model. */
export const tableOf = (model: string): string =>
  IRREGULAR[model] ??
  snake(model)
    .replace(/(?<=[^aeou])y$/, 'ie')
    .concat('s');

/** The label under which Postgres keeps a value of an enum: TO_BE_SIGNED is to-be-signed. */
export const labelOf = (value: string): string => value.toLowerCase().replaceAll('_', '-');

const fieldOf = (model: string, name: string) => models[model]?.fields.find((field) => field.name === name);

/** The column of a field, or null when the model has no such scalar. */
export function columnOf(model: string, name: string): Column | null {
  const field = fieldOf(model, name);
  if (!field || field.kind === 'object') return null;
  const { isList, isRequired } = field;
  return {
    name: RENAMED[`${model}.${name}`] ?? snake(name),
    isEnum: field.kind === 'enum',
    isList,
    isRequired: isRequired || isList,
  };
}

/** The field that is a model's key; `id` where several together are. */
export const keyOf = (model: string): string => models[model]?.fields.find(({ isId }) => isId)?.name ?? 'id';

/** The relation of a field, or null when there is none that joins single columns. */
export function relationOf(model: string, name: string): Relation | null {
  const field = fieldOf(model, name);
  if (field?.kind !== 'object') return null;
  const target = field.type;
  const own = field.relationFromFields ?? [];
  const { isRequired } = field;
  if (own.length > 0) return { target, isList: false, isRequired, from: snake(own[0] ?? ''), to: snake(keyOf(target)) };
  const back = models[target]?.fields.find(
    (other) => other.relationName === field.relationName && (other.relationFromFields?.length ?? 0) > 0,
  );
  const to = back?.relationFromFields?.[0];
  return to ? { target, isList: field.isList, isRequired, from: snake(keyOf(model)), to: snake(to) } : null;
}
