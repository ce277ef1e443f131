import type { LocalityCount } from './overview.ts';
import { query } from './request.ts';
import type { VisitFilter } from './variables.ts';

export interface LocalitiesAnswer {
  localities: (LocalityCount & { locality: { nameVi: string | null; nameZh: string | null; kind: string } | null })[];
}

export const LOCALITIES = query<LocalitiesAnswer, { filter: VisitFilter }>(/* GraphQL */ `
  query Localities($filter: VisitFilter!) {
    localities: localityCounts(filter: $filter) {
      country { code name }
      locality { code name nameVi nameZh kind }
      sent
      received
      visits
    }
  }
`);
