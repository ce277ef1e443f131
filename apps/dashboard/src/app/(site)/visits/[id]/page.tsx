import type { Metadata } from 'next';
import type { SearchParams } from '../../../../filters/parameters.ts';
import { Patient } from '../../../../frame/Patient.tsx';
import { Skeleton } from '../../../../frame/Skeleton.tsx';
import { readMessages } from '../../../../messages/read.ts';
import { prepareHeading } from '../../../../visit/heading.ts';
import { loadVisit } from '../../../../visit/load.ts';
import { VisitPage } from '../../../../visit/VisitPage.tsx';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [outcome, text] = await Promise.all([loadVisit((await params).id), readMessages()]);
  return { title: outcome.ok && outcome.data ? prepareHeading(outcome.data, text).title : text.frame.kinds.Visit };
}

export default async function Page({ params, searchParams }: Props) {
  const { id } = await params;
  return <Patient fallback={<Skeleton kind="Visit" />}>{VisitPage({ id, params: await searchParams })}</Patient>;
}
