import { builder } from '../builder.ts';
import type { Asked } from '../filter.ts';

const BriefingKind = builder.enumType('BriefingKind', {
  description: 'What a briefing is about.',
  values: {
    locality: { description: 'One locality.' },
    pair: { description: 'Two localities, or two countries.' },
    theme: { description: 'One theme or several.' },
    person: { description: 'One person.' },
    period: { description: 'A stretch of time.' },
    visit: { description: 'One visit.' },
  } as const,
});

const BriefingLanguage = builder.enumType('BriefingLanguage', {
  description: 'The language a briefing is written in.',
  values: {
    en: { description: 'English.' },
    vi: { description: 'Vietnamese.' },
    zh: { description: 'Chinese.' },
  } as const,
});

interface FilterParts {
  localities: readonly string[];
  countries: readonly string[];
  themes: readonly string[];
  acts: readonly string[];
  person: string;
  visit: string;
  from: Date;
  to: Date;
}

/** A request as the API takes it; `make.ts` turns it into the writer's own. */
export interface BriefingInput {
  kind: typeof BriefingKind.$inferType;
  filter: Asked<FilterParts>;
  language: typeof BriefingLanguage.$inferType;
}

const BriefingFilterInput = builder.inputRef<Asked<FilterParts>>('BriefingFilter').implement({
  description: 'What a briefing draws on. Within a list any item fits, between parts all must.',
  fields: (t) => ({
    localities: t.stringList({ description: 'Localities by code or id, each with all units that are part of it.' }),
    countries: t.stringList({ description: 'Countries (VN).' }),
    themes: t.stringList({
      description: 'Themes (trade): visits with a statement on one, and those statements alone.',
    }),
    acts: t.stringList({ description: 'Acts (sign).' }),
    person: t.id({ description: 'A person, by id.' }),
    visit: t.id({ description: 'A visit, by id.' }),
    from: t.field({ type: 'Date', description: 'From this day on; undated visits are left out.' }),
    to: t.field({ type: 'Date', description: 'Up to this day; undated visits are left out.' }),
  }),
});

export const BriefingRequestInput = builder.inputRef<BriefingInput>('BriefingRequest').implement({
  description: 'What a briefing is to be about.',
  fields: (t) => ({
    kind: t.field({
      type: BriefingKind,
      required: true,
      description: 'Its subject. For a pair, the first two localities, else the first two countries, are the sides.',
    }),
    filter: t.field({ type: BriefingFilterInput, required: true, defaultValue: {}, description: 'What it draws on.' }),
    language: t.field({ type: BriefingLanguage, required: true, defaultValue: 'en', description: 'Its language.' }),
  }),
});
