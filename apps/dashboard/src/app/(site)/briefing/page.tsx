import { BriefingPage } from '../../../briefing/BriefingPage.tsx';
import type { SearchParams } from '../../../filters/parameters.ts';
import { Patient } from '../../../frame/Patient.tsx';
import { Skeleton } from '../../../frame/Skeleton.tsx';
import { pageTitle } from '../../../frame/title.ts';

export const generateMetadata = pageTitle('/briefing');

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <Patient fallback={<Skeleton page="/briefing" />}>{BriefingPage({ params: await searchParams })}</Patient>;
}
