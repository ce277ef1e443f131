import { NothingHere } from '../../frame/NothingHere.tsx';

/** A record that is not held: the frame around it stands already. */
export default function NotFound() {
  return <NothingHere />;
}
