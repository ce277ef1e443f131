import type { SearchParams } from '../../../filters/parameters.ts';
import { StatementsPage } from '../../../statements/StatementsPage.tsx';

export const metadata = { title: 'Statements' };

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <StatementsPage params={await searchParams} />;
}
