import type { SearchParams } from '../../../filters/parameters.ts';
import { PeoplePage } from '../../../people/PeoplePage.tsx';

export const metadata = { title: 'People' };

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <PeoplePage params={await searchParams} />;
}
