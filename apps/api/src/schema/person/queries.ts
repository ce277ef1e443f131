import type { Prisma } from '@communique/db';
import { readableConnection } from '../../read/declare.ts';
import { builder, type Where } from '../builder.ts';
import { countriesOf } from '../codes.ts';
import { NotFound } from '../error/failure.ts';
import type { Asked } from '../filter.ts';
import { keyOf, keysOf } from '../ids.ts';
import { foldedText } from '../text.ts';
import { PersonConnection } from './connection.ts';
import { Person } from './type.ts';

interface PersonParts {
  countries: readonly string[];
  localities: readonly string[];
  text: string;
}

const PersonFilterInput = builder.inputRef<Asked<PersonParts>>('PersonFilter').implement({
  description: 'Which people are meant. Parts that are given all hold together; a list means any of its items.',
  fields: (t) => ({
    countries: t.stringList({ description: 'Countries whose side they are on (VN).' }),
    localities: t.stringList({ description: 'Localities they hold an office of, by code or id.' }),
    text: t.string({ description: 'Part of a name in any spelling, or of an office; marks do not matter.' }),
  }),
});

function peopleWhere(filter: Asked<PersonParts> | null | undefined): Where<'Person'> {
  const countryCode = countriesOf(filter?.countries, 'filter.countries');
  const localityId = keysOf('Locality', filter?.localities, 'filter.localities');
  const contains = foldedText(filter?.text);
  const named = { some: { folded: { contains: contains ?? '' } } };
  return {
    AND: [
      ...(countryCode ? [{ countryCode: { in: countryCode } }] : []),
      ...(localityId ? [{ offices: { some: { localityId: { in: localityId } } } }] : []),
      ...(contains ? [{ OR: [{ names: named }, { offices: named }] }] : []),
    ],
  };
}

const chosen = ({ filter }: { filter?: Asked<PersonParts> | null | undefined }) => ({
  where: peopleWhere(filter),
  orderBy: [{ name: 'asc' }, { id: 'asc' }] satisfies Prisma.PersonOrderByWithRelationInput[],
});

builder.queryFields((t) => ({
  people: t.prismaConnection(
    {
      type: Person,
      cursor: 'id',
      description: 'People by name.',
      args: { filter: t.arg({ type: PersonFilterInput, description: 'Which people; all when not given.' }) },
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
