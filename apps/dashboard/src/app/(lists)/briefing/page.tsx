import { BriefingPage } from '../../../briefing/BriefingPage.tsx';
import type { SearchParams } from '../../../filters/parameters.ts';

export const metadata = { title: 'Briefing' };

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <BriefingPage params={await searchParams} />;
}
