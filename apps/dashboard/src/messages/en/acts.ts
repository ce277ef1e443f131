/** Acts as figures and keys name them, and as verbs after a side. */
export const acts = {
  words: {
    sign: 'Signed',
    agree: 'Agreed',
    intend: 'Intends',
    propose: 'Proposed',
    act: 'Did',
    appraise: 'Valued',
    object: 'Objected',
  } as Readonly<Record<string, string>>,
  verbs: {
    sign: 'signs',
    agree: 'agrees',
    intend: 'states intentions',
    propose: 'proposes',
    act: 'acts',
    appraise: 'expresses appreciation',
    object: 'objects',
  } as Readonly<Record<string, string>>,
  /** When a statement is of an act, where the language has words of its own; the API has them in English. */
  meanings: {} as Readonly<Record<string, string>>,
};
