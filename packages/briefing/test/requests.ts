import { lookup } from '../src/facts/lookup.ts';
import type { Facts } from '../src/facts/types.ts';
import type { BriefingRequest } from '../src/request.ts';
import { contacts, participants } from '../src/selecting/contacts.ts';

/** Every request that the facts give material for: all localities, pairs, themes, people, years and visits. */
export function allRequests(facts: Facts): BriefingRequest[] {
  const all = contacts(lookup(facts));
  const requests = new Map<string, BriefingRequest>();
  const add = (kind: BriefingRequest['kind'], filter: BriefingRequest['filter']) =>
    requests.set(JSON.stringify([kind, filter]), { kind, filter, language: 'en' });
  for (const contact of all) {
    const localities = [...contact.guests, ...contact.hosts].flatMap((party) => party.locality ?? []);
    const countries = [...contact.guests, ...contact.hosts].flatMap((party) => party.country ?? []);
    for (const id of localities) add('locality', { localities: [id] });
    for (const id of countries) add('period', { countries: [id] });
    for (const guest of contact.guests) {
      for (const host of contact.hosts) {
        const sides = [guest, host];
        add('pair', {
          localities: sides.flatMap((party) => party.locality ?? []),
          countries: sides.flatMap((party) => (party.locality ? [] : (party.country ?? []))),
        });
      }
    }
    for (const statement of contact.statements) for (const theme of statement.themes) add('theme', { themes: [theme] });
    for (const person of participants(contact)) add('person', { person });
    if (contact.start) {
      const year = contact.start.slice(0, 4);
      add('period', { from: `${year}-01-01`, to: `${year}-12-31` });
      add('period', { from: `${year}-01-01` });
    }
    if (contact.visit) add('visit', { visit: contact.id });
  }
  add('period', {});
  add('locality', { localities: ['nowhere'] });
  return [...requests.values()];
}
