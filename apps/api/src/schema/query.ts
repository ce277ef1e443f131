import { builder } from './builder.ts';

builder.queryType({
  description:
    'Visits of delegations between countries, with who said, agreed and signed what, and the words of the report that each fact rests on.',
});
