import type { Prisma } from '@communique/db';
import { readableConnection } from '../../read/declare.ts';
import { builder, type Where } from '../builder.ts';
import { countriesOf } from '../codes.ts';
import { NotFound } from '../error/failure.ts';
import { type Asked, type Combined, combine, known, prismaLogic } from '../filter.ts';
import { keyOf, keysOf } from '../ids.ts';
import { foldedText } from '../text.ts';
import { PersonConnection } from './connection.ts';
import { Person } from './type.ts';

interface PersonFilter extends Asked<PersonParts>, Combined<PersonFilter> {}

interface PersonParts {
  countries: readonly string[];
  localities: readonly string[];
  text: string;
}

const PersonFilterInput = builder.inputRef<PersonFilter>('PersonFilter').implement({
  description: 'Which people are meant. Parts that are given all hold together; a list means any of its items.',
  fields: (t) => ({
    countries: t.stringList({ description: 'Countries whose side they are on (VN).' }),
    localities: t.stringList({ description: 'Localities they hold an office of, by code or id.' }),
    text: t.string({ description: 'Part of a name in any spelling, or of an office; marks do not matter.' }),
    and: t.field({ type: [PersonFilterInput], description: 'Filters that hold as well.' }),
    or: t.field({ type: [PersonFilterInput], description: 'Filters of which one at least holds.' }),
    not: t.field({ type: PersonFilterInput, description: 'A filter that does not hold.' }),
  }),
});

const peopleWhere = (filter: PersonFilter | null | undefined): Where<'Person'> =>
  combine(filter ?? {}, own, prismaLogic<Where<'Person'>>());

function own({ countries, localities, text }: PersonFilter): Where<'Person'>[] {
  const countryCode = countriesOf(countries, 'filter.countries');
  const localityId = keysOf('Locality', localities, 'filter.localities');
  const contains = foldedText(text);
  const named = { some: { folded: { contains: contains ?? '' } } };
  return [
    ...(countryCode ? [known('countryCode', { in: countryCode })] : []),
    ...(localityId ? [{ offices: { some: { localityId: { in: localityId } } } }] : []),
    ...(contains ? [{ OR: [{ names: named }, { offices: named }] }] : []),
  ];
}

const PersonOrder = builder.enumType('PersonOrder', {
  description: 'The order of people.',
  values: { NAME: { description: 'By name.' }, NAME_REVERSED: { description: 'By name, backwards.' } } as const,
});

const ORDERS = {
  NAME: [{ name: 'asc' }, { id: 'asc' }],
  NAME_REVERSED: [{ name: 'desc' }, { id: 'asc' }],
} satisfies Record<string, Prisma.PersonOrderByWithRelationInput[]>;

interface AskedPeople {
  filter?: PersonFilter | null | undefined;
  orderBy: keyof typeof ORDERS;
}

const chosen = ({ filter, orderBy }: AskedPeople) => ({ where: peopleWhere(filter), orderBy: ORDERS[orderBy] });

builder.queryFields((t) => ({
  people: t.prismaConnection(
    {
      type: Person,
      cursor: 'id',
      description: 'People.',
      args: {
        filter: t.arg({ type: PersonFilterInput, description: 'Which people; all when not given.' }),
        orderBy: t.arg({ type: PersonOrder, defaultValue: 'NAME', required: true, description: 'In which order.' }),
      },
      extensions: readableConnection('Person', chosen),
      resolve: (query, _root, args, { prisma }) => prisma.person.findMany({ ...query, ...chosen(args) }),
      totalCount: (_root, { filter }, { prisma }) => prisma.person.count({ where: peopleWhere(filter) }),
    },
    PersonConnection,
  ),
  person: t.prismaField({
    type: Person,
    description: 'One person; an id that he has had leads to him.',
    errors: { directResult: true },
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: async (query, _root, { id }, { prisma }) => {
      const key = keyOf('Person', id);
      const find = (personId: string) => prisma.person.findUnique({ ...query, where: { id: personId } });
      const moved = async () => (await prisma.personRedirect.findUnique({ where: { fromId: key } }))?.toId;
      const person = (await find(key)) ?? (await find((await moved()) ?? key));
      if (!person) throw new NotFound('person', id);
      return person;
    },
  }),
}));
