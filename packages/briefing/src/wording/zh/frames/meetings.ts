import { frame } from '../../frame.ts';

/** Who met whom, in a sentence of its own. `received` has a piece only where the report speaks of a reception. */
export const MEETINGS = {
  met: [
    frame('met/person', 'person', '{guest}{when}与{host}会面'),
    frame('met/date', 'date', '{when}，{host}会见{guest}{~received}'),
    frame('met/received', 'person', '{guest}{when}受到{host}会见{~received}'),
    frame('met/place', 'place', '在{place}，{guest}{when}与{host}会面'),
    frame('met/came', 'person', '{guest}{when}到访，与{host}会面'),
    frame('met/pair', 'date', '{when}，{guest}同{host}举行会见'),
    frame('met/host', 'person', '{host}{when}同{guest}会面'),
    frame('met/hostof', 'clause', '{when}与{guest}会面的是{host}'),
  ],
  came: [
    frame('came/person', 'person', '{guest}{when}到访{hosts}'),
    frame('came/date', 'date', '{when}，{guest}到访{hosts}'),
    frame('came/place', 'place', '到访{hosts}的是{guest}，时间为{when}'),
    frame('came/saw', 'place', '{hosts}{when}迎来{guest}'),
  ],
  faced: [
    frame('faced/met', 'person', '{guest}{when}与{hosts}会晤{~together}'),
    frame('faced/date', 'date', '{when}，{guest}与{hosts}会晤{~together}'),
  ],
  'faced.saying': [
    frame('faced.saying/met', 'person', '{guest}{when}与{hosts}会晤；{relation}{~together}'),
    frame('faced.saying/date', 'date', '{when}，{guest}与{hosts}会晤，{relation}{~together}'),
    frame('faced.saying/when', 'clause', '在{guest}{when}与{hosts}会晤时，{relation}{~together}'),
  ],
  planned: [
    frame('planned/person', 'person', '{guest}拟于{when}访问{hosts}{~planned}'),
    frame('planned/date', 'date', '{when}，{guest}拟到访{hosts}{~planned}'),
  ],
  online: [
    frame('online/person', 'person', '{guest}{when}同{host}举行视频会晤'),
    frame('online/date', 'date', '{when}，{guest}以视频方式同{host}会晤'),
    frame('online/clause', 'clause', '以视频方式，{guest}{when}与{host}会晤'),
  ],
  'planned.saying': [],
  'met.saying': [
    frame('saying/date', 'date', '{when}，{guest}与{host}会面，{relation}'),
    frame('saying/person', 'person', '{guest}{when}与{host}会面：{relation}'),
    frame('saying/received', 'person', '{guest}{when}受到{host}会见；{relation}{~received}'),
    frame('saying/clause', 'clause', '在{guest}{when}与{host}会面时，{relation}'),
    frame('saying/place', 'place', '在{place}，{guest}{when}与{host}会面，{relation}'),
    frame('saying/host', 'person', '{host}{when}会见{guest}：{relation}{~received}'),
    frame('saying/at', 'clause', '{guest}与{host}{when}的会面中，{relation}'),
    frame('saying/hostof', 'clause', '{when}与{guest}会面的是{host}；{relation}'),
  ],
  'came.saying': [
    frame('came.saying/person', 'person', '{guest}{when}到访{hosts}；{relation}'),
    frame('came.saying/date', 'date', '{when}，{guest}到访{hosts}，{relation}'),
    frame('came.saying/place', 'place', '{hosts}{when}迎来{guest}；{relation}'),
    frame('came.saying/colon', 'clause', '在{guest}{when}对{hosts}的访问中，{relation}'),
  ],
  'online.saying': [
    frame('online.saying/person', 'person', '{guest}{when}同{host}举行视频会晤；{relation}'),
    frame('online.saying/clause', 'clause', '在{guest}同{host}{when}的视频会晤中，{relation}'),
    frame('online.saying/date', 'date', '{when}，{guest}以视频方式同{host}会晤，{relation}'),
  ],
  'met.doing': [
    frame('met.doing/and', 'person', '{guest}{when}与{host}会面，{does}'),
    frame('met.doing/date', 'date', '{when}，{guest}与{host}会面，{does}'),
    frame('met.doing/received', 'person', '{guest}{when}受到{host}会见，{does}{~received}'),
  ],
  'came.doing': [
    frame('came.doing/and', 'person', '{guest}{when}到访{hosts}，{does}'),
    frame('came.doing/date', 'date', '{when}，{guest}到访{hosts}，{does}'),
    frame('came.doing/there', 'clause', '在{when}对{hosts}的访问中，{guest}{does}'),
  ],
  also: [
    frame('also/person', 'person', '{guest}还受到{other}会见{~received}'),
    frame('also/met', 'person', '{guest}还同{other}会面'),
    frame('also/clause', 'clause', '与{guest}会面的还有{other}'),
    frame('also/further', 'clause', '另有一场会面，对方为{other}{~meeting}'),
  ],
};
