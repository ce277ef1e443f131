import type { Messages } from '../messages.ts';

/** What stands at a visit, a statement or a place wherever they are listed. */
export const marks: Messages['marks'] = {
  nationalBodies: '中央机构',
  planned: (place) => `${place}（计划）`,
  notTold: '未说明',
  to: '至',
  both: '双方',
  sideNotTold: '未说明是哪一方',
  noActs: '无',
  source: '来源',
  notDated: '未注明日期',
  online: (source) => `${source}，线上会议`,
  delegation: '代表团',
  delegationOf: (place) => `${place}代表团`,
  nationalDelegation: '中央机构代表团',
  nextPage: '下一页',
  noTheme: '未提及主题',
  name: '名称',
};
