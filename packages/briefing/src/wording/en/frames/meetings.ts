import type { Frame, Opening } from '../../fill.ts';

const frame = (id: string, opening: Opening, text: string): Frame => ({ id, opening, text });

/** Who met whom, in a sentence of its own. `received` has a piece only where the report speaks of a reception. */
export const MEETINGS = {
  met: [
    frame('met/person', 'person', '{guest} met {host} {when}'),
    frame('met/date', 'date', '{when} {host} received {guest}{~received}'),
    frame('met/received', 'person', '{guest} was received {when} by {host}{~received}'),
    frame('met/place', 'place', 'in {place} {guest} met {host} {when}'),
    frame('met/came', 'person', '{guest} came {when} and met {host}'),
    frame('met/pair', 'date', '{when} {guest} and {host} met{~single}'),
    frame('met/host', 'person', '{host} met {guest} {when}'),
    frame('met/hostof', 'clause', 'the host of {guest} {when} was {host}'),
  ],
  came: [
    frame('came/person', 'person', '{guest} came to {hosts} {when}'),
    frame('came/date', 'date', '{when} {guest} came to {hosts}'),
    frame('came/place', 'place', 'to {hosts} came {guest} {when}'),
    frame('came/saw', 'place', '{hosts} saw {guest} {when}'),
  ],
  faced: [
    frame('faced/met', 'person', '{guest} met representatives of {hosts} {when}{~together}'),
    frame('faced/date', 'date', '{when} {guest} met representatives of {hosts}{~together}'),
  ],
  'faced.saying': [
    frame('faced.saying/met', 'person', '{guest} met representatives of {hosts} {when}; {relation}{~together}'),
    frame('faced.saying/date', 'date', '{when} {guest} met representatives of {hosts}: {relation}{~together}'),
    frame('faced.saying/when', 'clause', 'when {guest} met representatives of {hosts} {when}, {relation}{~together}'),
  ],
  planned: [
    frame('planned/person', 'person', '{guest} is to come to {hosts} {when}{~planned}'),
    frame('planned/date', 'date', '{when} {guest} is to be in {hosts}{~planned}'),
  ],
  online: [
    frame('online/person', 'person', '{guest} and {host} spoke online {when}{~single}'),
    frame('online/date', 'date', '{when} {guest} spoke online with {host}'),
    frame('online/clause', 'clause', 'it was online that {guest} met {host} {when}'),
  ],
  'planned.saying': [],
  'met.saying': [
    frame('saying/date', 'date', '{when} {guest} met {host}; {relation}'),
    frame('saying/person', 'person', '{guest} met {host} {when}: {relation}'),
    frame('saying/received', 'person', '{guest} was received {when} by {host}; {relation}{~received}'),
    frame('saying/clause', 'clause', 'when {guest} met {host} {when}, {relation}'),
    frame('saying/place', 'place', 'in {place} {guest} met {host} {when}; {relation}'),
    frame('saying/host', 'person', '{host} received {guest} {when}: {relation}{~received}'),
    frame('saying/at', 'clause', 'at the meeting of {guest} with {host} {when}, {relation}'),
    frame('saying/hostof', 'clause', 'the host of {guest} {when} was {host}; {relation}'),
  ],
  'came.saying': [
    frame('came.saying/person', 'person', '{guest} came to {hosts} {when}; {relation}'),
    frame('came.saying/date', 'date', '{when} {guest} came to {hosts}: {relation}'),
    frame('came.saying/place', 'place', 'to {hosts} came {guest} {when}; {relation}'),
    frame('came.saying/colon', 'person', '{guest} came to {hosts} {when}: {relation}'),
  ],
  'online.saying': [
    frame('online.saying/person', 'person', '{guest} and {host} spoke online {when}; {relation}{~single}'),
    frame('online.saying/clause', 'clause', 'when {guest} and {host} spoke online {when}, {relation}{~single}'),
    frame('online.saying/date', 'date', '{when} {guest} spoke online with {host}: {relation}'),
  ],
  'met.doing': [
    frame('met.doing/and', 'person', '{guest} met {host} {when} and {does}'),
    frame('met.doing/date', 'date', '{when} {guest} met {host} and {does}'),
    frame('met.doing/received', 'person', '{guest} was received {when} by {host} and {does}{~received}'),
  ],
  'came.doing': [
    frame('came.doing/and', 'person', '{guest} came to {hosts} {when} and {does}'),
    frame('came.doing/date', 'date', '{when} {guest} came to {hosts} and {does}'),
    frame('came.doing/there', 'person', '{guest}, who came to {hosts} {when}, {does}'),
  ],
  also: [
    frame('also/person', 'person', '{guest} was received by {other} as well{~received}'),
    frame('also/met', 'person', '{guest} also met {other}'),
    frame('also/clause', 'clause', 'among those who met {guest} was {other}'),
    frame('also/further', 'clause', 'a further meeting was that with {other}{~meeting}'),
  ],
} satisfies Record<string, readonly Frame[]>;
