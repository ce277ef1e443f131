import type { SearchParams } from '../../filters/parameters.ts';
import { Patient } from '../../frame/Patient.tsx';
import { Skeleton } from '../../frame/Skeleton.tsx';
import { PeoplePage } from '../../people/PeoplePage.tsx';

export const metadata = { title: 'People' };

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <Patient fallback={<Skeleton what="people" />}>{PeoplePage({ params: await searchParams })}</Patient>;
}
