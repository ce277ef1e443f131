import type { Messages } from '../messages.ts';

/** What a download says when there is no file. */
export const files: Messages['files'] = {
  none: '没有这个文件。',
  unanswered: '数据服务没有应答。请重试。',
  nothing: '在当前筛选条件下没有可写的内容。',
};

/** What stands at every chart. */
export const charts: Messages['charts'] = {
  source: (reports) => `来源：Communiqué，${reports}`,
  newest: (day) => `最新 ${day}`,
  table: '表格',
  tableOf: (caption) => `表格：${caption}`,
  csv: 'CSV',
  svg: 'SVG',
  download: (format, chart) => `下载 ${format}：${chart}`,
  noneHeld: '无收录',
  drawnOn: (day) => `绘制于 ${day}`,
  noFilters: '筛选：无，全部数据',
  filters: (words) => `筛选：${words}`,
  total: '合计',
  whole: '在 Communiqué 中打开',
};
