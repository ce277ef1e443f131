import {
  type DirectiveNode,
  type DocumentNode,
  GraphQLError,
  Kind,
  type ParseOptions,
  parse,
  type SelectionSetNode,
  type Source,
  validate,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Words and signs of one document; GraphiQL's introspection query, the longest in common use, has about 500. */
const MAX_TOKENS = 3000;

/**
 * What the text of a document may hold. Validating takes time by the square of some of these, running by none of them:
 * what an operation may ask for is limited apart. Each is far above what documents of people and programs hold.
 */
const MOST = {
  fields: 500,
  levels: 32,
  fragments: 100,
  operations: 60,
  variables: 100,
  directives: 100,
  introspections: 4,
  alike: 30,
} as const;

type Counted = Record<keyof typeof MOST, number>;

const NAMES: Readonly<Record<keyof typeof MOST, string>> = {
  fields: 'fields',
  levels: 'levels',
  fragments: 'fragments and places where they stand',
  operations: 'operations',
  variables: 'variables',
  directives: 'directives',
  introspections: 'questions about the schema',
  alike: 'fields of the same name beside each other',
};

/** Errors of one document that are told: the first few say what is wrong. */
const MOST_ERRORS = 10;

/** Counts what {@link MOST} limits, in time proportional to the document. @throws GraphQLError as soon as there is too much. */
function checkShape(document: DocumentNode): void {
  const counted: Counted = {
    fields: 0,
    levels: 0,
    fragments: 0,
    operations: 0,
    variables: 0,
    directives: 0,
    introspections: 0,
    alike: 0,
  };
  const reach = (what: keyof Counted, count: number): void => {
    counted[what] = Math.max(counted[what], count);
    if (count > MOST[what]) throw tooMuch(what);
  };
  const add = (what: keyof Counted, more = 1): void => reach(what, counted[what] + more);
  const within = ({ selections }: SelectionSetNode, level: number): void => {
    reach('levels', level);
    const keys = new Map<string, number>();
    for (const selection of selections) {
      directed(selection);
      if (selection.kind === Kind.FRAGMENT_SPREAD) add('fragments');
      else if (selection.kind === Kind.FIELD) {
        add('fields');
        const name = selection.name.value;
        if (name === '__schema' || name === '__type') add('introspections');
        const key = selection.alias?.value ?? name;
        const times = (keys.get(key) ?? 0) + 1;
        keys.set(key, times);
        reach('alike', times);
      }
      if ('selectionSet' in selection && selection.selectionSet) within(selection.selectionSet, level + 1);
    }
  };
  const directed = ({ directives = [] }: { readonly directives?: readonly DirectiveNode[] | undefined }): void =>
    add('directives', directives.length);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      add('operations');
      add('variables', definition.variableDefinitions?.length ?? 0);
    } else if (definition.kind === Kind.FRAGMENT_DEFINITION) add('fragments');
    else continue; // validation refuses definitions of types at the first
    directed(definition);
    within(definition.selectionSet, 1);
  }
}

const tooMuch = (what: keyof Counted): GraphQLError =>
  new GraphQLError(`This document holds more than ${MOST[what]} ${NAMES[what]}. Ask in several requests.`, {
    extensions: { code: 'QUERY_TOO_COMPLEX' },
  });

/**
 * Parses a document that is within the limits of {@link MAX_TOKENS} and {@link MOST}, in time proportional to its length.
 * @throws GraphQLError
 */
export function parseWithin(source: string | Source, options?: ParseOptions): DocumentNode {
  const document = parse(source, { ...options, maxTokens: MAX_TOKENS });
  checkShape(document);
  return document;
}

/** Has every document parsed within the limits, and validated no further than to its first errors. */
export const useDocumentLimits = (): Plugin => ({
  onParse({ setParseFn }) {
    setParseFn(parseWithin);
  },
  onValidate({ setValidationFn }) {
    setValidationFn((schema, document, rules) => validate(schema, document, rules, { maxErrors: MOST_ERRORS }));
  },
});
