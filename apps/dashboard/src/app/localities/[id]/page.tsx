import type { SearchParams } from '../../../filters/parameters.ts';
import { Patient } from '../../../frame/Patient.tsx';
import { Skeleton } from '../../../frame/Skeleton.tsx';
import { LocalityPage } from '../../../locality/LocalityPage.tsx';

export const metadata = { title: 'Locality' };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<SearchParams>;
}

export default async function Page({ params, searchParams }: Props) {
  return (
    <Patient fallback={<Skeleton what="the locality" />}>
      {LocalityPage({ code: decodeURIComponent((await params).id), params: await searchParams })}
    </Patient>
  );
}
