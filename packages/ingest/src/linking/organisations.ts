import { contentId } from '@communique/db';
import { type CountryCode, fold, type Locality } from '@communique/domain';

/** An organisation of a record; its id is that of its country and folded name. */
export interface LinkedOrganisation {
  id: string;
  name: string;
  country: CountryCode | null;
  /** The locality whose body it is, or null for national bodies. */
  locality: Locality | null;
}

/** Links an organisation by its name as written. */
export function linkOrganisation(
  name: string,
  country: CountryCode | null,
  locality: Locality | null,
): LinkedOrganisation {
  return { id: contentId('organisation', country, fold(name)), name, country, locality };
}
