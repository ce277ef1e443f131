import type { SchemaTypes } from '../builder.ts';
import type { ThemeCount } from '../counts/rows.ts';
import { Country as CountryType } from '../locality/country.ts';
import { Locality as LocalityType } from '../locality/type.ts';
import { Act as ActType, ThemeGroup as ThemeGroupType, Theme as ThemeType } from '../theme/type.ts';

/** What a row of a split is of. */
export type SplitKey = Pick<ThemeCount, 'theme' | 'themeGroup' | 'act' | 'side' | 'country' | 'locality'>;

type Fields<Row> = PothosSchemaTypes.ObjectFieldBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>, Row>;

/** The fields that tell what a row of a split is of; those that it is not split by are null. */
export const splitFields = <Row extends SplitKey>(t: Fields<Row>) => ({
  theme: t.field({ type: ThemeType, nullable: true, description: 'The theme.', resolve: ({ theme }) => theme }),
  themeGroup: t.field({
    type: ThemeGroupType,
    nullable: true,
    description: 'The group of themes.',
    resolve: ({ themeGroup }) => themeGroup,
  }),
  act: t.field({ type: ActType, nullable: true, description: 'The act.', resolve: ({ act }) => act }),
  side: t.string({
    nullable: true,
    description: 'The side that speaks: a country, "both", or null.',
    resolve: ({ side }) => side,
  }),
  country: t.field({
    type: CountryType,
    nullable: true,
    description: 'The country, or that of the locality.',
    resolve: ({ country }) => country,
  }),
  locality: t.field({
    type: LocalityType,
    nullable: true,
    description: 'The locality.',
    resolve: ({ locality }) => locality,
  }),
});
