import { acts } from './acts.ts';
import { charts, files } from './charts.ts';
import { client } from './client.ts';
import { data } from './data.ts';
import { filters } from './filters.ts';
import { flows } from './flows.ts';
import { frame } from './frame.ts';
import { locality } from './locality.ts';
import { method } from './method.ts';
import { overview } from './overview.ts';
import { person } from './person.ts';
import { say } from './say.ts';
import { search } from './search.ts';
import { themes } from './themes.ts';
import { visits } from './visits.ts';

/** The interface in English. */
export const en = {
  say,
  client,
  frame,
  filters,
  charts,
  files,
  acts,
  overview,
  themes,
  flows,
  locality,
  method,
  search,
  data,
  visits,
  person,
};
