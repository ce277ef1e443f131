import type { OfficeMention, OrganisationMention } from '../../../model.ts';
import type { Marked } from '../../marked.ts';
import { firstFrom } from '../../spans.ts';
import type { FoundName } from '../names/found.ts';
import { rankOf } from '../offices/rank.ts';

/** What somebody is who does this to a body: "who chairs the … Committee". */
const TITLES: Readonly<Record<string, string>> = {
  chairs: 'Chairman',
  heads: 'Head',
  leads: 'Head',
  directs: 'Director',
  runs: 'Head',
  'presides over': 'President',
  'is in charge of': 'Head',
  'is at the head of': 'Head',
  'is at the helm of': 'Head',
};
const VERB = new RegExp(`^,? who (?:also |currently )?(${Object.keys(TITLES).join('|')}) (?:the )?$`, 'u');

/** Words from the name to the place that is governed. */
const REACH = 9;
const GOVERNS = /^,? who (?:also |currently )?(?<verb>governs|is governor of) (?:the )?(?:province of )?$/u;

/** "X, who governs Saravan": governor of the place. */
function officeByRule(marked: Marked, name: FoundName): OfficeMention | null {
  const place = marked.placeAt.slice(name.last, name.last + REACH).find((each) => each !== null);
  if (!place || place.isCountry) return null;
  const match = GOVERNS.exec(marked.body.slice(name.end, place.start).replace(/\s+/g, ' '));
  if (!match) return null;
  const text = `Governor of ${place.text}`;
  const start = marked.body.indexOf('govern', name.end);
  const { country } = place;
  return { start, end: place.end, rule: 'office/by-verb', text, place, country, rank: rankOf(text, place, false) };
}

/** The office that a relative clause tells by its verb, or null. */
export function officeByVerb(
  marked: Marked,
  name: FoundName,
  organisations: readonly OrganisationMention[],
): OfficeMention | null {
  const { body } = marked;
  const ruled = officeByRule(marked, name);
  if (ruled) return ruled;
  const led = organisations[firstFrom(organisations, name.end)];
  if (!led || led.start - name.end > 60) return null;
  const verb = VERB.exec(body.slice(name.end, led.start).replace(/\s+/g, ' '))?.[1];
  if (!verb) return null;
  const title = / Party (?:Committee|organisation|organization)$|^Party Committee/.test(led.text)
    ? 'Secretary'
    : TITLES[verb];
  const text = `${title} of the ${led.text}`;
  const start = body.indexOf(verb.split(' ')[0]!, name.end);
  return {
    start,
    end: led.end,
    rule: 'office/by-verb',
    text,
    place: led.place,
    country: led.country,
    rank: rankOf(text, led.place, false),
  };
}
