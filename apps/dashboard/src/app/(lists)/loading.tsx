import { Skeleton } from '../../frame/Skeleton.tsx';

export default function Loading() {
  return <Skeleton what="the page" />;
}
