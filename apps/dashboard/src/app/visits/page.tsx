import type { SearchParams } from '../../filters/parameters.ts';
import { Patient } from '../../frame/Patient.tsx';
import { Skeleton } from '../../frame/Skeleton.tsx';
import { VisitsPage } from '../../visits/VisitsPage.tsx';

export const metadata = { title: 'Visits' };

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <Patient fallback={<Skeleton what="visits" />}>{VisitsPage({ params: await searchParams })}</Patient>;
}
