import type { DocumentNode } from 'graphql';

/** Letters of all documents that are kept; parsed they take about a hundred times as many bytes. */
const MOST_LETTERS = 200_000;

/** What is kept by the text of a document, the longest unasked forgotten first, as many as {@link MOST_LETTERS} allow. */
export function keptByText<Kept extends object | string>(most = MOST_LETTERS) {
  const documents = new Map<string, Kept>();
  let letters = 0;

  const forget = (text: string): void => {
    if (documents.delete(text)) letters -= text.length;
  };
  return {
    get(text: string): Kept | undefined {
      const found = documents.get(text);
      if (found) {
        documents.delete(text); // so that the map keeps the order in which documents were last asked for
        documents.set(text, found);
      }
      return found;
    },
    set(text: string, kept: Kept): void {
      forget(text);
      if (text.length > most / 10) return; // one of a few would drive out all others
      documents.set(text, kept);
      letters += text.length;
      for (const oldest of documents.keys()) {
        if (letters <= most) break;
        forget(oldest);
      }
    },
    /** How many are kept. */
    size: () => documents.size,
  };
}

/** What Yoga keeps of documents. Not their errors: kept ones lose their code. */
export const documentCaches = () => ({
  documentCache: keptByText<DocumentNode>(),
  errorCache: { get: () => undefined, set: () => {} },
});
