import type { SearchParams } from '../../../../filters/parameters.ts';
import { Patient } from '../../../../frame/Patient.tsx';
import { Skeleton } from '../../../../frame/Skeleton.tsx';
import { titleOf } from '../../../../frame/title.ts';
import { PersonPage } from '../../../../person/PersonPage.tsx';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props) {
  return titleOf('Person', decodeURIComponent((await params).id));
}

export default async function Page({ params, searchParams }: Props) {
  return (
    <Patient fallback={<Skeleton kind="Person" />}>
      {PersonPage({ id: decodeURIComponent((await params).id), params: await searchParams })}
    </Patient>
  );
}
