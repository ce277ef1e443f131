import { query } from './request.ts';

export interface NameAnswer {
  node: { name?: string } | null;
}

/** The name of a locality or person, for the title of its page. */
export const NAME = query<NameAnswer, { id: string }>(/* GraphQL */ `
  query Name($id: ID!) {
    node(id: $id) {
      ... on Locality { name }
      ... on Person { name }
    }
  }
`);
