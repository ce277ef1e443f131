import type { Messages } from '../messages.ts';
import { number } from './say.ts';

/** A person's page. */
export const person: Messages['person'] = {
  crumb: '人物',
  brief: (name) => `关于${name}的简报`,
  side: (country) => `${country}一方。`,
  spelt: (names) => `又写作${names.join('、')}。`,
  noVisit: '没有收录访问。',
  noStatement: '没有收录此人发言的句子。',
  newest: (shown, total) => `${total} 项中最新的 ${shown} 项。`,
  offices: {
    title: (offices) => `${number(offices)} 项职务`,
    latest: (office, day) => `最近所述职务：${office}，${day}`,
    none: '未说明职务',
    subtitle: '职务以各日报道为准。每个点是一篇报道，可打开其所述的访问。',
    columns: ['职务', '日期', '来源'],
    noDay: '日期不明',
    dot: (office, day, source) => `${office}，${day}：${source}`,
  },
  counterparts: {
    title: (name, visits) => `与${name}会面最多：${visits}`,
    tie: '对方人物',
    none: '未提及对方人物',
    subtitle: '参加同一访问的其他方人物，按共同访问次数排列。',
    columns: ['对方人物', '访问'],
    from: (shown, total) => `由 ${number(total)} 次访问中最新的 ${shown} 次统计。`,
    cut: (shown, all) => `${all} 人中共同访问最多的 ${shown} 人。`,
  },
};
