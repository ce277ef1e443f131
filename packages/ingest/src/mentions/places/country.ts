import type { CountryCode, Locality } from '@communique/domain';
import type { Token } from '../../model.ts';
import { OWNER_WORDS } from './kind-words.ts';
import type { Hit } from './lookup.ts';

/** How many words back the owner is looked for. */
const REACH = 5;

/**
 * The country that the words around a locality name: an owner before it ("China's Guangxi", "the Lao province of X") or
 * a country or larger unit right after it ("Dali city, Yunnan province, China"). `known` holds the
 * countries of the places behind it. Null when they name none.
 */
export function countryBeside(
  tokens: readonly Token[],
  hits: readonly (Hit | null)[],
  hit: Hit,
  body: string,
  known: ReadonlyMap<Hit, CountryCode>,
): CountryCode | null {
  return ownerBefore(tokens, hits, hit, body) ?? ownerAfter(tokens, hits, hit, body, known);
}

function ownerBefore(
  tokens: readonly Token[],
  hits: readonly (Hit | null)[],
  hit: Hit,
  body: string,
): CountryCode | null {
  for (let i = hit.from - 1; i >= Math.max(0, hit.from - REACH); i--) {
    if (/[.;:!?()\n]/u.test(body.slice(tokens[i]!.end, tokens[i + 1]!.start))) return null;
    const other = hits[i];
    if (other?.country && other.localities.length === 0) return other.country.code;
    if (!OWNER_WORDS.has(tokens[i]!.key)) return null;
  }
  return null;
}

function ownerAfter(
  tokens: readonly Token[],
  hits: readonly (Hit | null)[],
  hit: Hit,
  body: string,
  known: ReadonlyMap<Hit, CountryCode>,
): CountryCode | null {
  for (let i = hit.to; i < Math.min(tokens.length, hit.to + REACH); i++) {
    const gap = body.slice(tokens[i - 1]!.end, tokens[i]!.start);
    if (!/^(?:,? |, in |'|’|-)$/u.test(gap)) return null;
    const other = hits[i];
    if (other) {
      const near = /,/u.test(gap) || tokens[i - 1]!.key === 'in' || tokens[i - 1]!.key === 'of';
      return near && !other.isDemonym
        ? (known.get(other) ?? other.country?.code ?? soleCountry(other.localities))
        : null;
    }
    if (!OWNER_WORDS.has(tokens[i]!.key) && tokens[i]!.key !== 'in') return null;
  }
  return null;
}

/** The country of all candidates, or null when they differ. */
export function soleCountry(localities: readonly Locality[]): CountryCode | null {
  const [first] = localities;
  return first && localities.every((l) => l.country === first.country) ? first.country : null;
}
