import type { Messages } from '../messages.ts';
import { number } from './say.ts';

const LIST = new Intl.ListFormat('zh-CN', { type: 'conjunction' });

/** The page Themes. */
export const themes: Messages['themes'] = {
  title: '主题',
  lead: (themes) => `${themes}有表态。最多可按时间比较五个；下方是各行为和各方在每个主题上的情况。`,
  by: { label: '时期', year: '年', quarter: '季度' },
  choose: '选择要比较的主题',
  chosen: (count, most) => `已选 ${count} 个，最多 ${most} 个。`,
  chooseHow: '按一下添加或移除一个主题。',
  add: (theme) => `比较${theme}`,
  drop: (theme) => `不比较${theme}`,
  tooMany: (most) => [`最多比较 ${most} 个主题。`, '请先移除一个再添加。'],
  unknown: ['没有使用此代码的主题。', '请在图表下方选择。'],
  reset: '提及最多的五个',
  years: {
    title: (themes, count) => `所比较的 ${number(count)} 个主题中，${LIST.format(themes)}提及最多`,
    titleOne: (theme, period) => `${theme}在${period}提及最多`,
    none: '没有符合条件且日期明确的表态',
    subtitle: (first, last) => `按主题和时期统计的表态，${first}—${last}。各图共用一个刻度。`,
    columns: ['主题', '时期', '表态'],
    gap: '斜线：未收录该时期的访问，不等于零。',
    undated: (statements) => `空心框“?”：${statements}日期不明。`,
    earlier: (statements, first) => `未画出：${first}以前的 ${statements}。`,
    several: '涉及其中两个主题的表态在两处都计。',
    point: (theme, period, statements) => `${theme}，${period}：${statements}`,
    noDay: '日期不明',
  },
  acts: {
    title: (theme) => `签署或商定最多的主题是${theme}`,
    none: '没有签署或商定的主题',
    tie: (themes) => `签署或商定最多的主题是${themes}`,
    subtitle: '按主题和行为统计的表态，约束力由强到弱。',
    columns: ['组', '主题', '行为', '表态'],
    heading: '行为',
  },
  sides: {
    title: (clauses) => clauses.join('；'),
    clause: (side, theme) => `${side}谈得最多的是${theme}`,
    none: '哪一方谈什么',
    subtitle: '按主题和发言方统计的表态。“双方”指各方共同所述。',
    columns: ['组', '主题', '方', '表态'],
    heading: '各方',
    both: '双方共同',
    unknown: '未说明',
  },
  shown: (shown, total) =>
    shown === total ? `显示全部 ${number(total)} 个主题。` : `${number(total)} 个主题中提及 ${shown} 个。`,
  cell: (theme, column, statements) => `${theme}，${column}：${statements}`,
};
