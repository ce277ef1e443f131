import type { SearchParams } from '../../filters/parameters.ts';
import { Patient } from '../../frame/Patient.tsx';
import { Skeleton } from '../../frame/Skeleton.tsx';
import { readMessages } from '../../messages/read.ts';
import { OverviewPage } from '../../overview/OverviewPage.tsx';

export const generateMetadata = async () => ({ title: { absolute: (await readMessages()).frame.siteTitle } });

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <Patient fallback={<Skeleton page="/" />}>{OverviewPage({ params: await searchParams })}</Patient>;
}
