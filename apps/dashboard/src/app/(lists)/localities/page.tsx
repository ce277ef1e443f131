import type { SearchParams } from '../../../filters/parameters.ts';
import { LocalitiesPage } from '../../../localities/LocalitiesPage.tsx';

export const metadata = { title: 'Localities' };

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <LocalitiesPage params={await searchParams} />;
}
