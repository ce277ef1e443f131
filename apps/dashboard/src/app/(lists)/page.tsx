import type { SearchParams } from '../../filters/parameters.ts';
import { OverviewPage } from '../../overview/OverviewPage.tsx';

export const metadata = { title: { absolute: 'Communiqué: delegation visits' } };

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <OverviewPage params={await searchParams} />;
}
