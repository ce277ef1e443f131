import { frame } from '../../frame.ts';

/** Who met whom, in a sentence of its own. `received` has a piece only where the report speaks of a reception. */
export const MEETINGS = {
  met: [
    frame('met/person', 'person', '{guest} gặp {host} {when}'),
    frame('met/date', 'date', '{when}, {host} tiếp {guest}{~received}'),
    frame('met/received', 'person', '{guest} được {host} tiếp {when}{~received}'),
    frame('met/place', 'place', 'tại {place}, {guest} gặp {host} {when}'),
    frame('met/came', 'person', '{guest} đến thăm và gặp {host} {when}'),
    frame('met/pair', 'date', '{when}, {guest} và {host} có cuộc gặp{~single}'),
    frame('met/host', 'person', '{host} gặp {guest} {when}'),
    frame('met/hostof', 'clause', 'gặp {guest} {when} là {host}'),
  ],
  came: [
    frame('came/person', 'person', '{guest} đến thăm {hosts} {when}'),
    frame('came/date', 'date', '{when}, {guest} đến thăm {hosts}'),
    frame('came/place', 'place', 'đến thăm {hosts} {when} có {guest}'),
    frame('came/saw', 'place', '{hosts} đón {guest} {when}'),
  ],
  faced: [
    frame('faced/met', 'person', '{guest} và đại diện {hosts} có cuộc gặp {when}{~together}'),
    frame('faced/date', 'date', '{when}, {guest} gặp đại diện {hosts}{~together}'),
  ],
  'faced.saying': [
    frame('faced.saying/met', 'person', '{guest} gặp đại diện {hosts} {when}; {relation}{~together}'),
    frame('faced.saying/date', 'date', '{when}, {guest} gặp đại diện {hosts}: {relation}{~together}'),
    frame('faced.saying/when', 'clause', 'khi {guest} gặp đại diện {hosts} {when}, {relation}{~together}'),
  ],
  planned: [
    frame('planned/person', 'person', '{guest} dự kiến thăm {hosts} {when}{~planned}'),
    frame('planned/date', 'date', '{when}, {guest} dự kiến có mặt tại {hosts}{~planned}'),
  ],
  online: [
    frame('online/person', 'person', '{guest} và {host} họp trực tuyến {when}{~single}'),
    frame('online/date', 'date', '{when}, {guest} họp trực tuyến với {host}'),
    frame('online/clause', 'clause', 'bằng hình thức trực tuyến, {guest} gặp {host} {when}'),
  ],
  'planned.saying': [],
  'met.saying': [
    frame('saying/date', 'date', '{when}, {guest} gặp {host}; {relation}'),
    frame('saying/person', 'person', '{guest} gặp {host} {when}: {relation}'),
    frame('saying/received', 'person', '{guest} được {host} tiếp {when}; {relation}{~received}'),
    frame('saying/clause', 'clause', 'khi {guest} gặp {host} {when}, {relation}'),
    frame('saying/place', 'place', 'tại {place}, {guest} gặp {host} {when}; {relation}'),
    frame('saying/host', 'person', '{host} tiếp {guest} {when}: {relation}{~received}'),
    frame('saying/at', 'clause', 'tại cuộc gặp giữa {guest} và {host} {when}, {relation}'),
    frame('saying/hostof', 'clause', 'gặp {guest} {when} là {host}; {relation}'),
  ],
  'came.saying': [
    frame('came.saying/person', 'person', '{guest} đến thăm {hosts} {when}; {relation}'),
    frame('came.saying/date', 'date', '{when}, {guest} đến thăm {hosts}: {relation}'),
    frame('came.saying/place', 'place', 'đến thăm {hosts} {when} có {guest}; {relation}'),
    frame('came.saying/colon', 'clause', 'trong chuyến thăm {hosts} {when} của {guest}, {relation}'),
  ],
  'online.saying': [
    frame('online.saying/person', 'person', '{guest} và {host} họp trực tuyến {when}; {relation}{~single}'),
    frame('online.saying/clause', 'clause', 'khi {guest} và {host} họp trực tuyến {when}, {relation}{~single}'),
    frame('online.saying/date', 'date', '{when}, {guest} họp trực tuyến với {host}: {relation}'),
  ],
  'met.doing': [
    frame('met.doing/and', 'person', '{guest} gặp {host} {when} và {does}'),
    frame('met.doing/date', 'date', '{when}, {guest} gặp {host} và {does}'),
    frame('met.doing/received', 'person', '{guest} được {host} tiếp {when} và {does}{~received}'),
  ],
  'came.doing': [
    frame('came.doing/and', 'person', '{guest} đến thăm {hosts} {when} và {does}'),
    frame('came.doing/date', 'date', '{when}, {guest} đến thăm {hosts} và {does}'),
    frame('came.doing/there', 'clause', 'trong chuyến thăm {hosts} {when}, {guest} {does}'),
  ],
  also: [
    frame('also/person', 'person', '{guest} còn được {other} tiếp{~received}'),
    frame('also/met', 'person', '{guest} cũng gặp {other}'),
    frame('also/clause', 'clause', 'trong số những người gặp {guest} có {other}'),
    frame('also/further', 'clause', 'một cuộc gặp khác là với {other}{~meeting}'),
  ],
};
