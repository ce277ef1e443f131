import { contentId } from '@communique/db';
import { currentIdOf, fold, localityById } from '@communique/domain';
import { ancestors } from '../ancestors.ts';
import { lettersOf } from '../visits/names/spelling.ts';
import type { PersonTelling } from './telling.ts';

/** A person as a report tells of him: name, country, day, then offices as "title @ locality's id", or "title" alone. */
export type Told = readonly [name: string, country: string | null, day: string | null, ...offices: string[]];

function placesOf(id: string | undefined): string[] {
  const locality = id === undefined ? undefined : localityById(id);
  return locality ? [...new Set([locality, ...ancestors(locality)].map((unit) => currentIdOf(unit.id)))] : [];
}

/** Tellings from their short form, the n-th of the n-th report. */
export const tellings = (told: readonly Told[]): PersonTelling[] =>
  told.map(([name, country, day, ...offices], index) => ({
    id: contentId('telling', index, name),
    ownId: contentId('person', country, fold(name)),
    name,
    country,
    offices: offices.map((office) => {
      const [title = '', place] = office.split(' @ ');
      return { title: lettersOf(title).join(' '), places: placesOf(place) };
    }),
    days: day === null ? [] : [day],
    occasions: [],
  }));
