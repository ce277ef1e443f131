import { LocalityKind as Kinds } from '@communique/db';
import { builder } from '../builder.ts';

export const LocalityKind = builder.enumType(Kinds, {
  name: 'LocalityKind',
  description: 'What kind of unit a locality is, in the words of its country.',
  values: {
    PROVINCE: { description: 'A province.' },
    MUNICIPALITY: { description: 'A city of the first level.' },
    AUTONOMOUS_REGION: { description: 'An autonomous region of the first level.' },
    SPECIAL_REGION: { description: 'A special administrative region.' },
    STATE: { description: 'A state of a federation.' },
    REGION: { description: 'A region.' },
    PREFECTURE: { description: 'A prefecture, or a city of its level.' },
    CITY: { description: 'A city.' },
    COUNTY: { description: 'A county.' },
    DISTRICT: { description: 'A district.' },
    WARD: { description: 'A ward, commune or township.' },
    UNKNOWN: { description: 'Named without a kind.' },
  },
});
