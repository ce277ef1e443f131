import type { SearchParams } from '../../filters/parameters.ts';
import { Patient } from '../../frame/Patient.tsx';
import { Skeleton } from '../../frame/Skeleton.tsx';
import { StatementsPage } from '../../statements/StatementsPage.tsx';

export const metadata = { title: 'Statements' };

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <Patient fallback={<Skeleton what="statements" />}>{StatementsPage({ params: await searchParams })}</Patient>;
}
