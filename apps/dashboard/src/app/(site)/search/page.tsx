import type { SearchParams } from '../../../filters/parameters.ts';
import { Patient } from '../../../frame/Patient.tsx';
import { Skeleton } from '../../../frame/Skeleton.tsx';
import { pageTitle } from '../../../frame/title.ts';
import { SearchPage } from '../../../search/SearchPage.tsx';

export const generateMetadata = pageTitle('/search');

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <Patient fallback={<Skeleton page="/search" />}>{SearchPage({ params: await searchParams })}</Patient>;
}
