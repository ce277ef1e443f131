import type { SearchParams } from '../../../filters/parameters.ts';
import { Patient } from '../../../frame/Patient.tsx';
import { Skeleton } from '../../../frame/Skeleton.tsx';
import { pageTitle } from '../../../frame/title.ts';
import { LocalitiesPage } from '../../../localities/LocalitiesPage.tsx';

export const generateMetadata = pageTitle('/localities');

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <Patient fallback={<Skeleton page="/localities" />}>{LocalitiesPage({ params: await searchParams })}</Patient>;
}
