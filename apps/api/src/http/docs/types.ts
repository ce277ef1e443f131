import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql';
import { type Html, html } from './html.ts';

type Typed = Pick<GraphQLArgument | GraphQLInputField | GraphQLField<unknown, unknown>, 'type'>;

/** A type as it is written, its name leading to its description. */
function typeLink({ type }: Typed): Html {
  const { name } = getNamedType(type);
  const [before = '', after = ''] = String(type).split(name);
  return html`<code>${before}<a href="#${name}">${name}</a>${after}</code>`;
}

const preset = (input: GraphQLArgument | GraphQLInputField): Html =>
  input.defaultValue === undefined ? html`` : html` = <code>${JSON.stringify(input.defaultValue)}</code>`;

const inputs = (some: readonly (GraphQLArgument | GraphQLInputField)[]): Html[] =>
  some.map((one) => html`<li><code>${one.name}</code>: ${typeLink(one)}${preset(one)} — ${one.description ?? ''}</li>`);

const fieldRow = (field: GraphQLField<unknown, unknown>, anchor: string): Html => html`<tr id="${anchor}">
  <td><code>${field.name}</code></td><td>${typeLink(field)}</td>
  <td>${field.description ?? ''}${field.args.length ? html`<ul class="args">${inputs(field.args)}</ul>` : html``}</td></tr>`;

/** What stands below the description of a type: its fields, values or members. */
function partsOf(type: GraphQLNamedType): Html {
  if (isObjectType(type) || isInterfaceType(type)) {
    const fields = Object.values(type.getFields());
    return html`<table>${fields.map((field) => fieldRow(field, `${type.name}.${field.name}`))}</table>`;
  }
  if (isInputObjectType(type)) return html`<ul>${inputs(Object.values(type.getFields()))}</ul>`;
  if (isEnumType(type)) {
    return html`<ul>${type.getValues().map(({ name, description }) => html`<li><code>${name}</code> — ${description ?? ''}</li>`)}</ul>`;
  }
  if (isUnionType(type)) {
    return html`<p>One of ${type.getTypes().map(({ name }) => html`<a href="#${name}">${name}</a> `)}</p>`;
  }
  return html``;
}

/** The section of a type. */
export const typeSection = (type: GraphQLNamedType): Html =>
  html`<section><h3 id="${type.name}">${type.name}</h3><p>${type.description ?? ''}</p>${partsOf(type)}</section>`;

/** Types that callers meet, by what they are. */
export const KINDS: readonly { title: string; of(type: GraphQLNamedType): boolean }[] = [
  { title: 'Types', of: (type) => isObjectType(type) || isInterfaceType(type) || isUnionType(type) },
  { title: 'Inputs', of: isInputObjectType },
  { title: 'Enumerations', of: isEnumType },
  { title: 'Scalars', of: isScalarType },
];
