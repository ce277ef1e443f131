import type { Mentions, Reading } from '../model.ts';
import { findDates } from './dates/index.ts';
import { findOrganisations } from './organisations/index.ts';
import { findPeople } from './people/index.ts';
import { findPlaces, outsideNames } from './places/index.ts';
import { findThemes } from './themes/index.ts';

/** Finds all spans that name something. Names come before themes: a ministry's title is no theme. */
export function find(reading: Reading): Mentions {
  const named = findPlaces(reading);
  const dates = findDates(reading);
  const organisations = findOrganisations(reading, named);
  const people = findPeople(reading, named, organisations);
  const places = outsideNames(named, people);
  const themes = findThemes(reading, { places, organisations, people });
  return { places, dates, organisations, people, themes };
}
