/** Something that reads a text; what it finds is thrown away. */
export interface Peer {
  name: string;
  run(text: string): void;
}

/** What one would reach for in JavaScript: compromise for people and places, chrono-node for dates. */
export async function offTheShelf(): Promise<Peer> {
  const [{ default: nlp }, chrono] = await Promise.all([import('compromise'), import('chrono-node')]);
  return {
    name: 'compromise + chrono',
    run(text) {
      const document = nlp(text);
      document.people().out('array');
      document.places().out('array');
      chrono.parse(text);
    },
  };
}

/** wink-nlp's bare pipeline: tokens and their features, no annotations. */
export async function wink(): Promise<Peer> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const nlp = winkNLP(model, []);
  return {
    name: 'wink-nlp (bare)',
    run(text) {
      nlp.readDoc(text).tokens().length();
    },
  };
}
