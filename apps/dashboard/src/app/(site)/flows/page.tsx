import type { SearchParams } from '../../../filters/parameters.ts';
import { FlowsPage } from '../../../flows/FlowsPage.tsx';
import { Patient } from '../../../frame/Patient.tsx';
import { Skeleton } from '../../../frame/Skeleton.tsx';
import { pageTitle } from '../../../frame/title.ts';

export const generateMetadata = pageTitle('/flows');

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <Patient fallback={<Skeleton page="/flows" />}>{FlowsPage({ params: await searchParams })}</Patient>;
}
