import type { SearchParams } from '../../filters/parameters.ts';
import { Patient } from '../../frame/Patient.tsx';
import { Skeleton } from '../../frame/Skeleton.tsx';
import { LocalitiesPage } from '../../localities/LocalitiesPage.tsx';

export const metadata = { title: 'Localities' };

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <Patient fallback={<Skeleton what="localities" />}>{LocalitiesPage({ params: await searchParams })}</Patient>;
}
