import { contentId } from '@communique/db';
import { addDays, currentIdOf, firstLevelOf, fold, localityById } from '@communique/domain';
import { ancestors } from '../../linking/ancestors.ts';
import type { PersonTelling } from '../../linking/identity/index.ts';
import { lettersOf } from '../../linking/visits/names/spelling.ts';
import type { Rows } from '../preparing/index.ts';

/** Days of a long visit that serve as occasions, at most. */
const MOST_DAYS = 10;

const isoDay = (date: Date | string | null | undefined): string | null =>
  date == null ? null : new Date(date).toISOString().slice(0, 10);

/** The id of what a report tells of a person. */
export const personTellingId = (reportId: string, ownId: string): string =>
  contentId('person telling', reportId, ownId);

/** A locality and the units above it, as they are today. */
function placesOf(id: string | null | undefined): string[] {
  if (id == null) return [];
  const locality = localityById(id);
  return locality ? [...new Set([locality, ...ancestors(locality)].map((unit) => currentIdOf(unit.id)))] : [id];
}

function daysOf(start: string | null, end: string | null): string[] {
  const days: string[] = [];
  for (let day = start; day !== null && day <= (end ?? day) && days.length < MOST_DAYS; day = addDays(day, 1))
    days.push(day);
  return days;
}

/** Days with the first-level units of the report's visits. */
function occasionsOf(rows: Rows): string[] {
  return rows.visit.flatMap(({ id, start, end }) => {
    const units = rows.visitLocality
      .filter(({ visitId }) => visitId === id)
      .flatMap(({ localityId }) => {
        const locality = localityById(localityId);
        const unit = locality && firstLevelOf(locality);
        return unit ? currentIdOf(unit.id) : [];
      });
    return daysOf(isoDay(start), isoDay(end)).flatMap((day) => [...new Set(units)].map((unit) => `${day} ${unit}`));
  });
}

/**
 * What a report tells of its people, from its prepared rows. People whom an editor has named by the id of a stored person
 * are not told by the report, and left out.
 */
export function personTellingsOf(reportId: string, rows: Rows): PersonTelling[] {
  const occasions = occasionsOf(rows);
  return rows.person.flatMap(({ id: ownId, name, countryCode }) => {
    if (ownId !== contentId('person', countryCode ?? null, fold(name))) return [];
    const offices = rows.office.filter(({ personId }) => personId === ownId);
    return [
      {
        id: personTellingId(reportId, ownId),
        ownId,
        name,
        country: countryCode ?? null,
        offices: offices.map(({ title, localityId }) => ({
          title: lettersOf(title).join(' '),
          places: placesOf(localityId),
        })),
        days: [...new Set(offices.flatMap(({ seenOn }) => isoDay(seenOn) ?? []))],
        occasions,
      },
    ];
  });
}
