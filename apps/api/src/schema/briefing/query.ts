import { builder } from '../builder.ts';
import { BriefingRequestInput } from './inputs.ts';
import { makeBriefing } from './make.ts';
import { BriefingType } from './type.ts';

builder.queryField('briefing', (t) =>
  t.field({
    type: BriefingType,
    errors: { directResult: true },
    complexity: { field: 2000, multiplier: 20 },
    description:
      'A briefing on what is stored: who visited whom, what was agreed, proposed and promised, on which themes.',
    args: { request: t.arg({ type: BriefingRequestInput, required: true, description: 'What it is to be about.' }) },
    resolve: (_root, { request }, context) => makeBriefing(context, request),
  }),
);
