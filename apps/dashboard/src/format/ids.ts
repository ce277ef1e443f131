/** The key of a record from its id in the API: “Visit:5e…” is “5e…”. Addresses of pages hold keys. */
export const keyOf = (id: string): string => id.slice(id.indexOf(':') + 1);

/** The address of a record's page. */
export const pageOf = {
  visit: (id: string): string => `/visits/${encodeURIComponent(keyOf(id))}`,
  person: (id: string): string => `/people/${encodeURIComponent(keyOf(id))}`,
  locality: (code: string): string => `/localities/${encodeURIComponent(code).replaceAll('%3A', ':')}`,
};
