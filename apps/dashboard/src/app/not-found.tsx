import { NothingHere } from '../frame/NothingHere.tsx';
import { Site } from '../frame/Site.tsx';
import { readMessages } from '../messages/read.ts';

export const generateMetadata = async () => ({ title: (await readMessages()).frame.notFound.title });

/** An address of no page at all, with the frame of all pages. */
export default function NotFound() {
  return (
    <Site>
      <NothingHere />
    </Site>
  );
}
