/**
 * Events whose day or year is general knowledge, so that "the 70th anniversary of …" gives a year. `words` are folded
 * and must all stand in the sentence, in any order; the first entry that fits counts, so narrower ones stand first.
 * Sources: the states' own published chronologies.
 */
export const ORIGINS: readonly { words: readonly string[]; year: number; event: string }[] = [
  { words: ['liberation', 'hanoi'], year: 1954, event: 'liberation of Hanoi, 10 October 1954' },
  { words: ['liberation', 'ha', 'noi'], year: 1954, event: 'liberation of Hanoi, 10 October 1954' },
  { words: ['treaty', 'amity', 'laos'], year: 1977, event: 'Vietnam–Laos treaty of amity, 18 July 1977' },
  { words: ['treaty', 'amity', 'lao'], year: 1977, event: 'Vietnam–Laos treaty of amity, 18 July 1977' },
  { words: ['reunification', 'vietnam'], year: 1975, event: 'reunification of Vietnam, 30 April 1975' },
  { words: ['national', 'reunification'], year: 1975, event: 'reunification of Vietnam, 30 April 1975' },
  { words: ['dien', 'bien', 'phu', 'victory'], year: 1954, event: 'battle of Dien Bien Phu, 7 May 1954' },
  { words: ['hanoi', 'beijing'], year: 1994, event: 'Hanoi–Beijing twinning, 1994' },
  { words: ['ho', 'chi', 'minh', 'city', 'shanghai'], year: 1994, event: 'Ho Chi Minh City–Shanghai twinning, 1994' },
  { words: ['ho', 'chi', 'minh', 'city', 'busan'], year: 1995, event: 'Ho Chi Minh City–Busan twinning, 1995' },
  { words: ['diplomatic', 'vietnam', 'china'], year: 1950, event: 'Vietnam–China diplomatic ties, 18 January 1950' },
  {
    words: ['diplomatic', 'viet', 'nam', 'china'],
    year: 1950,
    event: 'Vietnam–China diplomatic ties, 18 January 1950',
  },
  { words: ['diplomatic', 'vietnam', 'laos'], year: 1962, event: 'Vietnam–Laos diplomatic ties, 5 September 1962' },
  { words: ['diplomatic', 'vietnam', 'cambodia'], year: 1967, event: 'Vietnam–Cambodia diplomatic ties, 24 June 1967' },
  { words: ['diplomatic', 'vietnam', 'korea'], year: 1992, event: 'Vietnam–Korea diplomatic ties, 22 December 1992' },
  { words: ['diplomatic', 'vietnam', 'japan'], year: 1973, event: 'Vietnam–Japan diplomatic ties, 21 September 1973' },
  {
    words: ['diplomatic', 'vietnam', 'thailand'],
    year: 1976,
    event: 'Vietnam–Thailand diplomatic ties, 6 August 1976',
  },
  { words: ['diplomatic', 'vietnam', 'russia'], year: 1950, event: 'Vietnam–Russia diplomatic ties, 30 January 1950' },
  {
    words: ['diplomatic', 'vietnam', 'germany'],
    year: 1975,
    event: 'Vietnam–Germany diplomatic ties, 23 September 1975',
  },
  { words: ['diplomatic', 'vietnam', 'france'], year: 1973, event: 'Vietnam–France diplomatic ties, 12 April 1973' },
  { words: ['diplomatic', 'china', 'laos'], year: 1961, event: 'China–Laos diplomatic ties, 25 April 1961' },
  { words: ['diplomatic', 'china', 'cambodia'], year: 1958, event: 'China–Cambodia diplomatic ties, 19 July 1958' },
  { words: ['diplomatic', 'china', 'indonesia'], year: 1950, event: 'China–Indonesia diplomatic ties, 13 April 1950' },
  { words: ['diplomatic', 'china', 'korea'], year: 1992, event: 'China–Korea diplomatic ties, 24 August 1992' },
  { words: ['diplomatic', 'china', 'japan'], year: 1972, event: 'China–Japan diplomatic ties, 29 September 1972' },
  { words: ['republic', 'china', 'founding'], year: 1949, event: "founding of the People's Republic, 1 October 1949" },
  { words: ['people', 'republic', 'china'], year: 1949, event: "founding of the People's Republic, 1 October 1949" },
  { words: ['chinese', 'communist', 'party'], year: 1921, event: 'founding of the Communist Party of China, 1921' },
  { words: ['communist', 'party', 'china'], year: 1921, event: 'founding of the Communist Party of China, 1921' },
  { words: ['communist', 'party', 'vietnam'], year: 1930, event: 'founding of the Communist Party of Vietnam, 1930' },
  { words: ['lao', 'national', 'day'], year: 1975, event: 'Lao National Day, 2 December 1975' },
  { words: ['vietnam', 'national', 'day'], year: 1945, event: 'Vietnamese National Day, 2 September 1945' },
  { words: ['national', 'day', 'vietnam'], year: 1945, event: 'Vietnamese National Day, 2 September 1945' },
];
