import type { SearchParams } from '../../../../filters/parameters.ts';
import { Patient } from '../../../../frame/Patient.tsx';
import { Skeleton } from '../../../../frame/Skeleton.tsx';
import { titleOf } from '../../../../frame/title.ts';
import { LocalityPage } from '../../../../locality/LocalityPage.tsx';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props) {
  return titleOf('Locality', decodeURIComponent((await params).id));
}

export default async function Page({ params, searchParams }: Props) {
  return (
    <Patient fallback={<Skeleton kind="Locality" />}>
      {LocalityPage({ code: decodeURIComponent((await params).id), params: await searchParams })}
    </Patient>
  );
}
