import { CountryTag } from '../marks/Side.tsx';
import { useMessages } from '../messages/read.ts';
import { type PartyGroup, placesText } from './parties.ts';

/** The places of one side, each country's with its code behind. */
export const Parties = ({ groups }: { groups: readonly PartyGroup[] }) => {
  const { marks } = useMessages();
  return groups.length === 0 ? (
    <span className="sub">{marks.notTold}</span>
  ) : (
    groups.map(({ country, places }) => (
      <span key={country} className="mr-1">
        {placesText(places, marks)} <CountryTag code={country} />
      </span>
    ))
  );
};

/** Who travelled, where to, in one line. */
export const Journey = ({ senders, hosts }: { senders: readonly PartyGroup[]; hosts: readonly PartyGroup[] }) => (
  <span>
    <Parties groups={senders} />
    <span className="arrow" aria-hidden="true">
      →
    </span>
    <span className="sr-only">{useMessages().marks.to}</span> <Parties groups={hosts} />
  </span>
);
