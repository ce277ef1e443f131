import type { ReportRecord } from '@communique/domain';
import type { GoldRecord } from './gold.ts';
import { placeKey, sameName, sameOffice } from './normalise.ts';
import { scoreDate } from './score-visits.ts';
import type { Tally } from './tally.ts';

/** People by name; of those found: country and offices. */
export function scorePeople(tally: Tally, gold: GoldRecord, got: ReportRecord | null): void {
  const { id } = gold;
  const pairs = tally.match(
    'person',
    id,
    gold.people,
    got?.people ?? [],
    (a, b) => sameName(a.name, b.name),
    (x) => x.name,
  );
  for (const [g, p] of pairs) {
    if (g.country === p.country) tally.hit('person.country');
    else {
      tally.miss('person.country', id, `${g.name} ${g.country}`);
      tally.extra('person.country', id, `${p.name} ${p.country}`);
    }
    tally.match('person.office', id, g.offices ?? [], p.offices, sameOffice);
  }
}

const overlap = (a: readonly string[], b: readonly string[]): boolean =>
  (!a.length && !b.length) || a.some((x) => b.some((y) => sameName(x, y)));

/** Meetings by who met whom; of those found: date and place. Online (no place) the sides may be swapped. */
export function scoreMeetings(tally: Tally, gold: GoldRecord, got: ReportRecord | null): void {
  const { id } = gold;
  const pairs = tally.match(
    'meeting',
    id,
    gold.meetings,
    got?.meetings ?? [],
    (a, b) =>
      (overlap(a.guests, b.guests) && overlap(a.hosts, b.hosts)) ||
      (a.place === null && overlap(a.guests, b.hosts) && overlap(a.hosts, b.guests)),
    (meeting) => `${meeting.guests}–${meeting.hosts}`,
  );
  for (const [g, p] of pairs) {
    scoreDate(tally, 'meeting.date', id, g.date, p.date, true);
    tally.match(
      'meeting.place',
      id,
      g.place ? [g.place] : [],
      p.place ? [p.place] : [],
      (a, b) => placeKey(a) === placeKey(b),
    );
  }
}
