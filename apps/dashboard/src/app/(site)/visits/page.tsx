import type { SearchParams } from '../../../filters/parameters.ts';
import { Patient } from '../../../frame/Patient.tsx';
import { Skeleton } from '../../../frame/Skeleton.tsx';
import { pageTitle } from '../../../frame/title.ts';
import { VisitsPage } from '../../../visits/VisitsPage.tsx';

export const generateMetadata = pageTitle('/visits');

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <Patient fallback={<Skeleton page="/visits" />}>{VisitsPage({ params: await searchParams })}</Patient>;
}
