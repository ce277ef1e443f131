import { Patient } from '../../../../frame/Patient.tsx';
import { Skeleton } from '../../../../frame/Skeleton.tsx';
import { titleOf } from '../../../../frame/title.ts';
import { PersonPage } from '../../../../person/PersonPage.tsx';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props) {
  return titleOf('Person', decodeURIComponent((await params).id));
}

export default async function Page({ params }: Props) {
  return (
    <Patient fallback={<Skeleton what="the person" />}>
      {PersonPage({ id: decodeURIComponent((await params).id) })}
    </Patient>
  );
}
