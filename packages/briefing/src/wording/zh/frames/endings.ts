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
    frame('people.highest/side', 'side', '{whose}在案职务最高者为{name}，{year}年任{office}'),
    frame('people.highest/held', 'person', '{name}（{year}年任{office}）是{whose}在案职务最高者'),
  ],
  'follow.invited': [
    frame('follow.invited/to', 'person', '{by}邀请{to}{for}来访；未见回访记录{~later}'),
    frame('follow.invited/open', 'clause', '对于{by}向{to}发出的{for}访问邀请，未见回应记录{~later}'),
  ],
  'follow.planned': [frame('follow.planned/to', 'place', '{guest}对{hosts}的访问已经宣布，但未见相关报道{~later}')],
  'follow.draft': [
    frame('follow.draft/title', 'clause', '{when}会面时，{parties}之间的“{title}”尚待签署；此后未见双方的报道{~later}'),
    frame(
      'follow.draft/open',
      'clause',
      '{parties}{when}拟签署的“{title}”是否签署尚不清楚：此后未见双方的报道{~later}',
    ),
  ],
  'follow.paper': [
    frame('follow.paper/became', 'clause', '{parties}{when}签署的“{title}”后续如何，未见记录{~later}'),
    frame('follow.paper/since', 'side', '{parties}{when}签署“{title}”，此后未见双方的报道{~later}'),
  ],
  'follow.signed': [
    frame('follow.signed/later', 'clause', '{when}所签文件的落实情况，未见{parties}此后的报道{~later}'),
    frame('follow.signed/held', 'clause', '{parties}{when}签署文件的后续情况未见记录{~later}'),
  ],
  'follow.proposed': [
    frame('follow.proposed/held', 'clause', '未见{parties}此后的报道，结果有待跟进：{when}，{a}{does}{~later}'),
    frame('follow.proposed/since', 'person', '{a}{when}{does}；此后未见{parties}的报道{~later}'),
  ],
  'follow.agreed': [
    frame(
      'follow.agreed/later',
      'clause',
      '{parties}{when}达成一致的事项是否落实，无从得知：此后未见双方的报道{~later}',
    ),
  ],
  'uncertain.inferred': [
    frame('uncertain.inferred/one', 'clause', '{guest}{when}访问的年份系推断，报道未载明'),
    frame('uncertain.inferred/many', 'count', '{n}次接触的年份系推断，报道未载明：{list}'),
  ],
  'uncertain.inferred.many': [frame('uncertain.inferred/count', 'count', '{n}次接触的年份系推断，报道未载明')],
  'uncertain.undated': [
    frame('uncertain.undated/one', 'clause', '{guest}{when}的访问不计入按年统计{~alone}'),
    frame('uncertain.undated/many', 'count', '{n}次接触年份不明，不计入按年统计'),
  ],
  'uncertain.conflict': [
    frame('uncertain.conflict/date', 'clause', '关于{guest}到访的日期，各报道说法不一：{values}；此处采用{kept}'),
  ],
  'uncertain.shared': [
    frame('uncertain.shared/many', 'count', '{total}{noun}中有{n}次由多个主方共同参与，成果不归于单独一方'),
    frame('uncertain.shared/one', 'clause', '{when}由多个主方共同参与，谈话内容不归于单独一方{~n}'),
  ],
  'uncertain.sources': [
    frame('uncertain.sources/one', 'clause', '全文依据一篇报道，语言为{languages}{~reports}{~one}'),
    frame('uncertain.sources/each', 'count', '{total}{noun}依据{reports}篇报道，均为{languages}{~alike}'),
    frame('uncertain.sources/mixed', 'count', '{total}{noun}依据{reports}篇报道，语言为{languages}'),
  ],
  'uncertain.silence': [
    frame('uncertain.silence/years', 'clause', '{years}年未见报道，这只说明现有资料的情况，并不表示无人往来{~none}'),
  ],
  'uncertain.few': [frame('uncertain.few/trend', 'count', '{n}次接触数量过少，不足以谈趋势')],
  'uncertain.one-voice': [
    frame('uncertain.one-voice/many', 'count', '{total}{noun}中有{n}次只见一方发言'),
    frame('uncertain.one-voice/one', 'clause', '仅见{whose}发言的记录{~none}'),
  ],
  'uncertain.merged': [
    frame('uncertain.merged/unit', 'place', '{name}沿用当时的名称；该行政区于{day}撤销，其区域现属{successor}'),
  ],
};
