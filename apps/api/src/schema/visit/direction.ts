/** A party, as far as direction depends on it. */
interface PartyOf {
  side: 'SENDER' | 'HOST' | 'BOTH';
  countryCode: string | null;
}

/** Which way a visit goes for a country (ISO 3166-1 alpha-2); null when it takes no part. Sending comes first. */
export function directionOf(parties: readonly PartyOf[], country: string): 'OUTGOING' | 'INCOMING' | null {
  const own = parties.filter(({ countryCode }) => countryCode === country);
  if (own.some(({ side }) => side === 'SENDER')) return 'OUTGOING';
  return own.some(({ side }) => side === 'HOST') ? 'INCOMING' : null;
}
