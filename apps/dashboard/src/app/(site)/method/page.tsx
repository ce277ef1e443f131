import type { SearchParams } from '../../../filters/parameters.ts';
import { Patient } from '../../../frame/Patient.tsx';
import { Skeleton } from '../../../frame/Skeleton.tsx';
import { pageTitle } from '../../../frame/title.ts';
import { MethodPage } from '../../../method/MethodPage.tsx';

export const generateMetadata = pageTitle('/method');

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <Patient fallback={<Skeleton page="/method" />}>{MethodPage({ params: await searchParams })}</Patient>;
}
