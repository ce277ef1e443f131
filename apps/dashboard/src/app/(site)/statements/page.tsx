import type { SearchParams } from '../../../filters/parameters.ts';
import { Patient } from '../../../frame/Patient.tsx';
import { Skeleton } from '../../../frame/Skeleton.tsx';
import { pageTitle } from '../../../frame/title.ts';
import { StatementsPage } from '../../../statements/StatementsPage.tsx';

export const generateMetadata = pageTitle('/statements');

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <Patient fallback={<Skeleton page="/statements" />}>{StatementsPage({ params: await searchParams })}</Patient>;
}
