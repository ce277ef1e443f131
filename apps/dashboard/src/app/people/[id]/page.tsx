import { Patient } from '../../../frame/Patient.tsx';
import { Skeleton } from '../../../frame/Skeleton.tsx';
import { PersonPage } from '../../../person/PersonPage.tsx';

export const metadata = { title: 'Person' };

interface Props {
  params: Promise<{ id: string }>;
}

export default async function Page({ params }: Props) {
  return (
    <Patient fallback={<Skeleton what="the person" />}>
      {PersonPage({ id: decodeURIComponent((await params).id) })}
    </Patient>
  );
}
