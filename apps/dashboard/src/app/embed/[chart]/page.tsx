import { EmbedPage } from '../../../embed/EmbedPage.tsx';
import type { SearchParams } from '../../../filters/parameters.ts';

interface Props {
  params: Promise<{ chart: string }>;
  searchParams: Promise<SearchParams>;
}

export const metadata = { robots: 'noindex' };

export default async function Page({ params, searchParams }: Props) {
  return <EmbedPage name={(await params).chart} params={await searchParams} />;
}
