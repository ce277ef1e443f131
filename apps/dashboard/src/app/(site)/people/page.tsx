import type { SearchParams } from '../../../filters/parameters.ts';
import { Patient } from '../../../frame/Patient.tsx';
import { Skeleton } from '../../../frame/Skeleton.tsx';
import { pageTitle } from '../../../frame/title.ts';
import { PeoplePage } from '../../../people/PeoplePage.tsx';

export const generateMetadata = pageTitle('/people');

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <Patient fallback={<Skeleton page="/people" />}>{PeoplePage({ params: await searchParams })}</Patient>;
}
