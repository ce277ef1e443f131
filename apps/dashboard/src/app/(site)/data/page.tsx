import { DataPage } from '../../../data/DataPage.tsx';
import type { SearchParams } from '../../../filters/parameters.ts';
import { Patient } from '../../../frame/Patient.tsx';
import { Skeleton } from '../../../frame/Skeleton.tsx';
import { pageTitle } from '../../../frame/title.ts';

export const generateMetadata = pageTitle('/data');

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <Patient fallback={<Skeleton page="/data" />}>{DataPage({ params: await searchParams })}</Patient>;
}
