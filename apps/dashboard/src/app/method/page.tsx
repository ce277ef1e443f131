import { Patient } from '../../frame/Patient.tsx';
import { Skeleton } from '../../frame/Skeleton.tsx';
import { MethodPage } from '../../method/MethodPage.tsx';

export const metadata = { title: 'Method' };

export default function Page() {
  return <Patient fallback={<Skeleton what="the method" />}>{MethodPage()}</Patient>;
}
