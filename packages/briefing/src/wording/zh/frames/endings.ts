import { frame } from '../../frame.ts';

/** People, follow-ups, and what is uncertain or not covered. */
export const ENDINGS = {
  'commitments.caption': [
    frame('commitments/all', 'count', '已签署和达成一致的列于前，其余按重要性排序；表中列有此类发言{all}条'),
    frame(
      'commitments/some',
      'count',
      '已签署和达成一致的列于前，其余按重要性排序；此类发言共{n}条，表中列有{shown}条',
    ),
  ],
  'themes.compared': [
    frame('themes/compared', 'theme', '{theme}自{since}年起见于{now}{noun}，此前为{before}次'),
    frame('themes/new', 'theme', '{theme}自{since}年起见于{now}{noun}，此前未见记录{~before.none}'),
    frame('themes/gone', 'theme', '{theme}此前见于{before}{noun}，自{since}年起未见记录{~now.none}'),
  ],
  'people.recurs': [
    frame('people.recurs/stands', 'person', '{name}参与{n}{noun}，{offices}'),
    frame('people.recurs/met', 'person', '{name}（{offices}）参与{n}{noun}'),
  ],
  'people.highest': [
    frame('people.highest/side', 'side', '{whose}记录中职务最高者为{name}，{year}年任{office}'),
    frame('people.highest/held', 'person', '{name}（{year}年任{office}）是{whose}记录中职务最高者'),
  ],
  'follow.invited': [
    frame('follow.invited/to', 'person', '{by}邀请{to}{for}来访；未见回访记录{~later}'),
    frame('follow.invited/open', 'clause', '对于{by}向{to}发出的{for}访问邀请，未见回应记录{~later}'),
  ],
  'follow.planned': [frame('follow.planned/to', 'place', '{guest}对{hosts}的访问已经宣布，但未见相关报道{~later}')],
  'follow.draft': [
    frame('follow.draft/title', 'clause', '“{title}”{when}尚待签署；此后未见{parties}的报道{~later}'),
    frame(
      'follow.draft/open',
      'clause',
      '{when}尚待签署的“{title}”是否已经签署尚不清楚：此后未见{parties}的报道{~later}',
    ),
  ],
  'follow.paper': [
    frame('follow.paper/became', 'clause', '{when}签署的“{title}”后续如何未见记录：此后未见{parties}的报道{~later}'),
    frame('follow.paper/since', 'clause', '“{title}”{when}签署，此后未见{parties}的报道{~later}'),
  ],
  'follow.open': [
    frame('follow.open/came', 'clause', '{when}，{a}{does}；此后未见{parties}的报道，结果有待跟进{~later}'),
    frame('follow.open/carried', 'clause', '未见{parties}此后的报道，落实情况无从得知：{when}，{a}{does}{~later}'),
  ],
  'uncertain.inferred': [
    frame('uncertain.inferred/one', 'clause', '{guest}{when}访问的年份系推断，报道未载明'),
    frame('uncertain.inferred/many', 'count', '{n}次往来的年份系推断，报道未载明：{list}'),
  ],
  'uncertain.inferred.many': [frame('uncertain.inferred/count', 'count', '{n}次往来的年份系推断，报道未载明')],
  'uncertain.undated': [
    frame('uncertain.undated/one', 'clause', '{guest}{when}的访问不计入按年统计{~alone}'),
    frame('uncertain.undated/many', 'count', '{n}次往来年份不明，不计入按年统计'),
  ],
  'uncertain.conflict': [
    frame('uncertain.conflict/date', 'clause', '关于{guest}到访的日期，各报道说法不一：{values}；此处采用{kept}'),
  ],
  'uncertain.shared': [
    frame('uncertain.shared/many', 'count', '{total}{noun}中有{n}次由多个主方共同参与，成果非任何一方独有'),
    frame('uncertain.shared/one', 'clause', '{when}由多个主方共同参与，谈话内容非任何一方独有{~n}'),
  ],
  'uncertain.sources': [
    frame('uncertain.sources/one', 'clause', '全文依据一篇报道，语言为{languages}{~reports}{~one}'),
    frame('uncertain.sources/each', 'count', '{total}{noun}依据{reports}篇报道，均为{languages}{~alike}'),
    frame('uncertain.sources/mixed', 'count', '{total}{noun}依据{reports}篇报道，语言为{languages}'),
  ],
  'uncertain.silence': [
    frame('uncertain.silence/years', 'clause', '{years}年未见报道，这只说明现有资料的情况，并不表示无人往来{~none}'),
  ],
  'uncertain.few': [frame('uncertain.few/trend', 'count', '样本仅{n}次往来，不足以判断趋势')],
  'uncertain.one-voice': [
    frame('uncertain.one-voice/many', 'count', '{total}{noun}中有{n}次只见一方发言'),
    frame('uncertain.one-voice/one', 'clause', '仅见{whose}发言的记录{~none}'),
  ],
  'uncertain.names': [frame('uncertain.names/spelt', 'clause', '人名按报道原文拼写，报道未给出汉字{~people}')],
  'uncertain.merged': [
    frame('uncertain.merged/unit', 'place', '{name}沿用当时的名称；该行政区于{day}撤销，其区域现属{successor}'),
  ],
};
