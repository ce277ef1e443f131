import type { Messages } from '../messages.ts';

/** What a download says when there is no file. */
export const files: Messages['files'] = {
  none: 'Không có tệp này.',
  unanswered: 'Dịch vụ lưu dữ liệu không trả lời. Hãy thử lại.',
  nothing: 'Với bộ lọc này không có gì để ghi.',
};

/** What stands at every chart. */
export const charts: Messages['charts'] = {
  source: (reports) => `Nguồn: Communiqué, ${reports}`,
  newest: (day) => `mới nhất ${day}`,
  table: 'Bảng',
  tableOf: (caption) => `Bảng: ${caption}`,
  csv: 'CSV',
  svg: 'SVG',
  download: (format, chart) => `Tải ${format}: ${chart}`,
  noneHeld: 'không có',
  drawnOn: (day) => `Vẽ ngày ${day}`,
  noFilters: 'Bộ lọc: không, toàn bộ dữ liệu',
  filters: (words) => `Bộ lọc: ${words}`,
  total: 'Tổng',
  whole: 'Mở trong Communiqué',
};
