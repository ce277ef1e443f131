import type { SearchParams } from '../filters/parameters.ts';
import { Patient } from '../frame/Patient.tsx';
import { Skeleton } from '../frame/Skeleton.tsx';
import { OverviewPage } from '../overview/OverviewPage.tsx';

export const metadata = { title: { absolute: 'Communiqué: delegation visits' } };

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <Patient fallback={<Skeleton what="the overview" />}>{OverviewPage({ params: await searchParams })}</Patient>;
}
