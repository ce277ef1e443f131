import { builder } from '../builder.ts';

export const Country = builder.prismaObject('Country', {
  description: 'A country, by ISO 3166-1.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'ISO 3166-1 alpha-2: VN.' }),
    name: t.exposeString('nameEn', { description: 'English name.' }),
    nameVi: t.exposeString('nameVi', { nullable: true, description: 'Vietnamese name.' }),
    nameZh: t.exposeString('nameZh', { nullable: true, description: 'Chinese name.' }),
  }),
});
