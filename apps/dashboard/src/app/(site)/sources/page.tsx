import type { SearchParams } from '../../../filters/parameters.ts';
import { Patient } from '../../../frame/Patient.tsx';
import { Skeleton } from '../../../frame/Skeleton.tsx';
import { pageTitle } from '../../../frame/title.ts';
import { SourcesPage } from '../../../sources/SourcesPage.tsx';

export const generateMetadata = pageTitle('/sources');

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <Patient fallback={<Skeleton page="/sources" />}>{SourcesPage({ params: await searchParams })}</Patient>;
}
