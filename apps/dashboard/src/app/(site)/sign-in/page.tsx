import type { SearchParams } from '../../../filters/parameters.ts';
import { Patient } from '../../../frame/Patient.tsx';
import { Skeleton } from '../../../frame/Skeleton.tsx';
import { pageTitle } from '../../../frame/title.ts';
import { SignInPage } from '../../../signin/SignInPage.tsx';

export const generateMetadata = pageTitle('/sign-in');

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <Patient fallback={<Skeleton page="/sign-in" />}>{SignInPage({ params: await searchParams })}</Patient>;
}
