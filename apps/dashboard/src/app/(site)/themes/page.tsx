import type { SearchParams } from '../../../filters/parameters.ts';
import { Patient } from '../../../frame/Patient.tsx';
import { Skeleton } from '../../../frame/Skeleton.tsx';
import { pageTitle } from '../../../frame/title.ts';
import { ThemesPage } from '../../../themes/ThemesPage.tsx';

export const generateMetadata = pageTitle('/themes');

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <Patient fallback={<Skeleton page="/themes" />}>{ThemesPage({ params: await searchParams })}</Patient>;
}
