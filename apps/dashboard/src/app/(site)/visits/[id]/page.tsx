import type { Metadata } from 'next';
import { Patient } from '../../../../frame/Patient.tsx';
import { Skeleton } from '../../../../frame/Skeleton.tsx';
import { prepareHeading } from '../../../../visit/heading.ts';
import { loadVisit } from '../../../../visit/load.ts';
import { VisitPage } from '../../../../visit/VisitPage.tsx';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const outcome = await loadVisit((await params).id);
  return { title: outcome.ok && outcome.data ? prepareHeading(outcome.data).title : 'Visit' };
}

export default async function Page({ params }: Props) {
  return <Patient fallback={<Skeleton what="the visit" />}>{VisitPage({ id: (await params).id })}</Patient>;
}
