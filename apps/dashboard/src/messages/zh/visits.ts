import type { Messages } from '../messages.ts';
import { number } from './say.ts';

/** The page Visits: table and timeline. */
export const visits: Messages['visits'] = {
  views: { label: '视图', table: '表格', timeline: '时间线' },
  columns: {
    label: '列',
    hint: '按一下显示或隐藏一列。',
    show: (name) => `显示${name}`,
    hide: (name) => `隐藏${name}`,
    reset: '全部列',
  },
  names: {
    date: '日期',
    from: '出发',
    to: '到达',
    leader: '团长',
    themes: '提及最多的主题',
    acts: '行为',
    statements: '表态',
    sources: '来源',
  },
  notNamed: '未提及姓名',
  leaderNotNamed: '未提及团长',
  undatedGroup: (count) => `日期不完整（${count}）`,
  next: '下一页',
  order: { newest: '最新在前', oldest: '最早在前', by: (column) => `按${column}` },
  outside: (visits) => `${number(visits)} 次符合条件但日期不明的访问不在任何日期范围内`,
  atEnd: (visits) => `${number(visits)} 次日期不完整的排在最后`,
  limit: (most) => ` 超过 ${most} 次访问的列表只按日期排序。`,
  all: (rows) => `${number(rows)} 行，全部显示`,
  some: (first, last, all) => `第 ${first}—${last} 行，共 ${all} 行`,
  few: (rows, all) => `${number(all)} 行中的 ${number(rows)} 行`,
  timeline: {
    title: (period, visits) => `${period}访问最多：${visits}`,
    tie: '各时期的访问',
    none: '没有符合条件且日期明确的访问',
    subtitle: (first, last) => `按首日所在季度统计的访问，${first}至${last}。每个条形可打开其访问。`,
    columns: ['季度', '访问'],
    label: '访问',
    point: (period, visits) => `${period}：${visits}`,
    noDay: '日期不明',
    gap: '斜线：未收录该季度的访问，不等于零。',
    earlier: (visits, first) => `未画出：${first}以前的 ${visits}。`,
  },
  journey: '谁出访、去往何处',
};
