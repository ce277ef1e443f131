/** A query to begin with; `test/docs.test.ts` runs each. */
export interface Example {
  title: string;
  query: string;
}

export const EXAMPLES: readonly Example[] = [
  {
    title: 'The latest visits between two countries, with who travelled and what was signed',
    query: `{
  visits(first: 5, filter: { acts: ["sign"], and: [{ countries: ["VN"] }, { countries: ["CN"] }] }) {
    totalCount
    nodes {
      start
      leader { name }
      parties { side country { code } locality { name } }
      statements(first: 3) { nodes { act { label } themes { label } words { quote start end } } }
    }
  }
}`,
  },
  {
    title: 'Whatever holds some words, in any spelling',
    query: `{
  search(query: "hung yen", first: 10) {
    totalCount
    nodes {
      kind
      text
      highlights { start end }
      subject { __typename ... on Node { id } }
    }
  }
}`,
  },
  {
    title: 'Statements counted by theme and year',
    query: `{
  themeCounts(groupBy: [THEME, YEAR], filter: { countries: ["VN"] }) {
    theme { label }
    period
    statements
    visits
  }
}`,
  },
  {
    title: 'Who sends delegations to whom',
    query: `{
  localityPairs(ends: TOP, top: 10) {
    beyond
    pairs {
      sender { country { code } locality { name } }
      host { country { code } locality { name } }
      visits
      statements
    }
  }
}`,
  },
  {
    title: 'Visits and statements by quarter',
    query: `{
  timeline(period: QUARTER, split: THEME_GROUP) {
    points { period themeGroup { label } visits statements }
    axis { name reports }
  }
}`,
  },
  {
    title: 'A year beside the year before',
    query: `{
  compare(filter: { from: "2025-01-01", to: "2025-12-31" }, shift: YEAR_BEFORE, split: THEME) {
    total { visits { value other ratio } beyondChance }
    rows { theme { label } visits { value other ratio low } beyondChance }
  }
}`,
  },
  {
    title: 'What has changed since a copy was made',
    query: `{
  dataset { version generatedAt }
  visits(filter: { updatedSince: "2024-01-01T00:00:00Z" }, orderBy: UPDATED_FIRST, first: 100) {
    nodes { id updatedAt }
    pageInfo { hasNextPage endCursor }
  }
  deletedVisits(since: "2024-01-01T00:00:00Z", first: 100) { nodes { id reason into } }
}`,
  },
];
