import { acts } from './acts.ts';
import { briefing } from './briefing.ts';
import { charts, files } from './charts.ts';
import { client } from './client.ts';
import { data } from './data.ts';
import { editing } from './editing.ts';
import { filters } from './filters.ts';
import { flows } from './flows.ts';
import { frame } from './frame.ts';
import { ingestion } from './ingestion.ts';
import { localities } from './localities.ts';
import { locality } from './locality.ts';
import { marks } from './marks.ts';
import { method } from './method.ts';
import { overview } from './overview.ts';
import { people } from './people.ts';
import { person } from './person.ts';
import { say } from './say.ts';
import { search } from './search.ts';
import { statements } from './statements.ts';
import { themes } from './themes.ts';
import { visit } from './visit.ts';
import { visits } from './visits.ts';

/** The interface in English. */
export const en = {
  say,
  client,
  frame,
  filters,
  marks,
  charts,
  files,
  acts,
  overview,
  themes,
  flows,
  localities,
  locality,
  method,
  search,
  data,
  visit,
  visits,
  statements,
  people,
  person,
  briefing,
  editing,
  ingestion,
};
