import type { SearchParams } from '../../../filters/parameters.ts';
import { Patient } from '../../../frame/Patient.tsx';
import { Skeleton } from '../../../frame/Skeleton.tsx';
import { pageTitle } from '../../../frame/title.ts';
import { readMessages } from '../../../messages/read.ts';
import { SourcesPage } from '../../../sources/SourcesPage.tsx';

export const generateMetadata = pageTitle('/sources');

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { client } = await readMessages();
  return (
    <Patient fallback={<Skeleton what={client.pageNames['/sources']} />}>
      {SourcesPage({ params: await searchParams })}
    </Patient>
  );
}
