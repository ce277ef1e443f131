/**
 * The statements that are listed and counted. What reports of one visit tell alike is one statement: the others lead to it
 * and stand under their own reports alone.
 */
export const COUNTED = { sameAsId: null } as const;

/** The themes for which a statement is counted: those that no report of the same visit tells alike. */
export const COUNTED_THEME = { repeated: false } as const;
