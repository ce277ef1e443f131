import type { Host, VisitRecord } from '@communique/domain';
import type { Frame, Grounds, Mentions, Party, Reading } from '../model.ts';
import { ambiguous, missing, stated } from '../resolving/grounds.ts';
import type { Resolved } from '../resolving/index.ts';
import { evidence } from './evidence.ts';
import type { Assembled } from './index.ts';
import { type VisitDays, visitDays } from './visit-days.ts';

/** The visit that the report tells of, with the evidence of every leaf. Meetings on screen make none. */
export function assembleVisits(reading: Reading, _mentions: Mentions, resolved: Resolved): Assembled<VisitRecord> {
  const { frame, dates } = resolved;
  if (frame.online || frame.guest.country === null) return { value: [], evidence: [] };
  const places = [...frame.guest.localities, ...frame.host.localities].map(({ name }) => name);
  const { true: people = [], false: absent = [] } = Object.groupBy(resolved.people, (p) => `${p.takesPart}`);
  const told = { people, absent, places };
  const days = visitDays(reading, dates, told);
  const hosts = [frame.host, ...frame.others].flatMap(hostsOf);
  const visit: VisitRecord = {
    sender: {
      country: frame.guest.country,
      localities: frame.guest.localities.map((place) => place.name),
      organisation: frame.guest.organisation?.text ?? null,
    },
    leader: frame.guest.leader?.name ?? null,
    hosts: hosts.map(({ host }) => host),
    start: days.start,
    end: days.end,
    edtf: days.edtf,
    datePrecision: days.precision,
    rangeStated: days.rangeStated,
  };
  const grounds = [...senderGrounds(frame), ...hosts.flatMap(hostGrounds), ...dayGrounds(days)];
  return { value: [visit], evidence: grounds.map(([pointer, g]) => evidence(reading.body, `/visits/0${pointer}`, g)) };
}

type Pointed = [pointer: string, grounds: Grounds];

interface HostWithGrounds {
  host: Host;
  country: Grounds;
  locality: Grounds;
}

/** A host for each locality; the country alone where there is none. */
function hostsOf(party: Party): HostWithGrounds[] {
  const { country, countryGrounds, localities, localityGrounds, noLocality } = party;
  if (localities.length === 0)
    return [{ host: { country, locality: null }, country: countryGrounds, locality: noLocality }];
  return localities.map((place, i) => ({
    host: { country, locality: place.name },
    country: countryGrounds,
    locality: localityGrounds[i] ?? stated(place, place.rule),
  }));
}

const hostGrounds = ({ country, locality }: HostWithGrounds, i: number): Pointed[] => [
  [`/hosts/${i}/country`, country],
  [`/hosts/${i}/locality`, locality],
];

function senderGrounds({ guest }: Frame): Pointed[] {
  const localities: Pointed[] = guest.localities.length
    ? guest.localityGrounds.map((grounds, i) => [`/sender/localities/${i}`, grounds])
    : [['/sender/localities', guest.noLocality]];
  const body = guest.organisation
    ? stated(guest.organisation, 'sender.body')
    : missing('sender.no-body', 'no sending body is named');
  return [
    ['/sender/country', guest.countryGrounds],
    ...localities,
    ['/sender/organisation', body],
    ['/leader', guest.leaderGrounds],
  ];
}

/** Why no precision is told: for want of a day, or of what would decide which. */
const noWholeDay = (rule: string, { absence }: Grounds): Grounds =>
  absence === 'ambiguous' ? ambiguous(rule, 'no whole day is known') : missing(rule, 'no whole day is known');

/** Days without a year are stated in EDTF and absent as dates. */
function dayGrounds({ startGrounds, endGrounds, edtfGrounds, precision }: VisitDays): Pointed[] {
  return [
    ['/start', startGrounds],
    ['/end', endGrounds],
    ['/edtf', edtfGrounds],
    ['/datePrecision', precision === null ? noWholeDay(edtfGrounds.rule, startGrounds) : startGrounds],
    ['/rangeStated', edtfGrounds],
  ];
}
