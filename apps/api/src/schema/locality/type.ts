import { builder } from '../builder.ts';
import { bounded, first } from '../lists.ts';
import { LocalityKind } from './kind.ts';

export const Locality = builder.prismaNode('Locality', {
  nullable: true,
  id: { field: 'id', description: 'The id of this record everywhere in the API: "Locality:VN-66".' },
  description: 'A province, city, prefecture, district or other unit below a country, in the bounds of its time.',
  fields: (t) => ({
    code: t.exposeString('id', {
      description: 'ISO 3166-2 (VN-66), a GeoNames id, or an id of this data set. Filters take it.',
    }),
    kind: t.expose('kind', { type: LocalityKind, description: 'What kind of unit it is.' }),
    level: t.exposeInt('level', {
      description: '1 a unit of the first level, 2 a city or prefecture, 3 a district or county.',
    }),
    name: t.exposeString('nameEn', { description: 'Name that charts show; Vietnamese units with diacritics.' }),
    nameVi: t.exposeString('nameVi', { nullable: true, description: 'Vietnamese name.' }),
    nameZh: t.exposeString('nameZh', { nullable: true, description: 'Chinese name.' }),
    aliases: t.exposeStringList('aliases', { description: 'Other spellings that reports use.' }),
    latitude: t.exposeFloat('latitude', { nullable: true, description: 'Degrees north, WGS 84.' }),
    longitude: t.exposeFloat('longitude', { nullable: true, description: 'Degrees east, WGS 84.' }),
    validFrom: t.expose('validFrom', { type: 'Date', nullable: true, description: 'Its first day; null is open.' }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true, description: 'Its last day; null is open.' }),
    capital: t.exposeBoolean('capital', { description: 'True for the seat of national government.' }),
    resolved: t.exposeBoolean('resolved', {
      description: 'False for a unit in no list, kept under the name that a report gives it.',
    }),
    country: t.relation('country', { nullable: true, description: 'The country it belongs to.' }),
    parent: t.relation('parent', { nullable: true, description: 'The unit it is part of; null at the first level.' }),
    current: t.relation('current', {
      description:
        'The unit in force today where it stands or stood: often itself. Under CURRENT its visits stand there.',
    }),
    successor: t.relation('successor', { nullable: true, description: 'The unit that took it over.' }),
    children: t.relation('children', {
      description: 'The units that are part of it, by name.',
      args: { first: first(t) },
      query: (args) => ({ ...bounded(args), orderBy: [{ nameEn: 'asc' }, { id: 'asc' }] }),
    }),
    organisations: t.relation('organisations', {
      description: 'The bodies of it that reports name, by name.',
      args: { first: first(t) },
      query: (args) => ({ ...bounded(args), orderBy: [{ name: 'asc' }, { id: 'asc' }] }),
    }),
    predecessors: t.relation('predecessors', {
      description: 'The units that it took over, by name.',
      args: { first: first(t) },
      query: (args) => ({ ...bounded(args), orderBy: [{ nameEn: 'asc' }, { id: 'asc' }] }),
    }),
  }),
});
