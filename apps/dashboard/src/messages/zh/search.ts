import type { Messages } from '../messages.ts';

/** The page Search. */
export const search: Messages['search'] = {
  title: '搜索',
  titleOf: (words) => `搜索：${words}`,
  sub: '访问、人物、地方、机构、表态和报道全文。不区分声调符号和大小写：“hung yen”可找到 Hưng Yên。',
  label: '词语',
  action: '搜索',
  found: (count) => `找到 ${count} 项`,
  none: (words) => `没有同时含有“${words}”的内容`,
  noneWhy: '每个词须是名称、标题、句子或职务中某个词的开头。请减少词语再试。',
  start: '请输入要搜索的词语。',
  more: (count) => `全部 ${count} 项`,
  kinds: { VISIT: '访问', PERSON: '人物', LOCALITY: '地方', ORGANISATION: '机构', STATEMENT: '表态', REPORT: '报道' },
  inReport: (source) => `见${source}`,
  until: (day) => `至${day}`,
  since: (day) => `自${day}`,
  noVisit: '未述及访问',
};
