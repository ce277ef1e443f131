import { CorrectionsPage } from '../../../corrections/CorrectionsPage.tsx';
import type { SearchParams } from '../../../filters/parameters.ts';
import { Patient } from '../../../frame/Patient.tsx';
import { Skeleton } from '../../../frame/Skeleton.tsx';
import { pageTitle } from '../../../frame/title.ts';

export const generateMetadata = pageTitle('/corrections');

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return (
    <Patient fallback={<Skeleton page="/corrections" />}>{CorrectionsPage({ params: await searchParams })}</Patient>
  );
}
