import type { SearchParams } from '../../../filters/parameters.ts';
import { VisitsPage } from '../../../visits/VisitsPage.tsx';

export const metadata = { title: 'Visits' };

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <VisitsPage params={await searchParams} />;
}
