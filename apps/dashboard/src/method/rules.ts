/** What is counted, in words. */
export const RULES: readonly { name: string; meaning: string }[] = [
  {
    name: 'A visit',
    meaning:
      'A delegation or an official of one country in the other, or received by counterparts. One row a visit, however many reports tell of it.',
  },
  {
    name: 'Not a visit',
    meaning:
      'An online meeting, a domestic event, earlier visits told as background. Online meetings are listed aside.',
  },
  {
    name: 'A statement',
    meaning: 'One sentence, one speaker, one act, all its themes. Courtesies without a theme are none.',
  },
  {
    name: 'A locality’s figures',
    meaning:
      'A visit counts in full under each locality that sent or received it, a statement under each whose officials speak or are addressed. A province includes its cities, each statement once.',
  },
  {
    name: 'A date without a year',
    meaning:
      'Taken from the day of publication or worked out from the text. If neither tells, the year stays unknown. It is never today’s year.',
  },
  {
    name: 'A place',
    meaning: 'The unit that existed on the day: Vietnam had 63 provincial units until 30 June 2025 and has 34 since.',
  },
];
