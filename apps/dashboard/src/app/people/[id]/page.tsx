import { PersonPage } from '../../../person/PersonPage.tsx';

export const metadata = { title: 'Person' };

interface Props {
  params: Promise<{ id: string }>;
}

export default async function Page({ params }: Props) {
  return <PersonPage id={decodeURIComponent((await params).id)} />;
}
