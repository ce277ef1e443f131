import { MethodPage } from '../../../method/MethodPage.tsx';

export const metadata = { title: 'Method' };

export default function Page() {
  return <MethodPage />;
}
