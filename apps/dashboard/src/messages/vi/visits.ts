import type { Messages } from '../messages.ts';
import { number } from './say.ts';

/** The page Visits: table and timeline. */
export const visits: Messages['visits'] = {
  views: { label: 'Cách xem', table: 'Bảng', timeline: 'Dòng thời gian' },
  columns: {
    label: 'Cột',
    hint: 'Nhấn để hiện hoặc ẩn một cột.',
    show: (name) => `Hiện ${name}`,
    hide: (name) => `Ẩn ${name}`,
    reset: 'Mọi cột',
  },
  names: {
    date: 'Ngày',
    from: 'Từ',
    to: 'Đến',
    leader: 'Trưởng đoàn',
    themes: 'Chủ đề nêu nhiều nhất',
    acts: 'Hành động',
    statements: 'Phát biểu',
    sources: 'Nguồn',
  },
  notNamed: 'không nêu tên',
  leaderNotNamed: 'không nêu trưởng đoàn',
  undatedGroup: (count) => `Không rõ đầy đủ ngày (${count})`,
  next: 'Trang sau',
  order: {
    newest: 'Mới nhất trước',
    oldest: 'Cũ nhất trước',
    by: (column) => `Theo ${column.toLocaleLowerCase('vi')}`,
  },
  outside: (visits) => `${number(visits)} chuyến thăm không rõ ngày phù hợp nằm ngoài mọi khoảng thời gian`,
  atEnd: (visits) => `${number(visits)} chuyến không rõ đầy đủ ngày đứng ở cuối`,
  limit: (most) => ` Danh sách trên ${most} chuyến thăm chỉ xếp theo ngày.`,
  all: (rows) => `${number(rows)} dòng, hiện tất cả`,
  some: (first, last, all) => `Dòng ${first}–${last} trên ${all}`,
  few: (rows, all) => `${number(rows)} dòng trên ${number(all)}`,
  timeline: {
    title: (period, visits) => `${period} có nhiều chuyến thăm nhất: ${visits}`,
    tie: 'Chuyến thăm theo thời gian',
    none: 'Không có chuyến thăm rõ ngày nào phù hợp',
    subtitle: (first, last) =>
      `Chuyến thăm theo quý của ngày đầu, ${first} đến ${last}. Mỗi cột mở ra các chuyến thăm của nó.`,
    columns: ['Quý', 'Chuyến thăm'],
    label: 'Chuyến thăm',
    point: (period, visits) => `${period}: ${visits}`,
    noDay: 'không rõ ngày',
    gap: 'Gạch chéo: không lưu chuyến thăm nào của quý đó, không phải là số không.',
    earlier: (visits, first) => `Không vẽ: ${visits} trước ${first}.`,
  },
  journey: 'Ai đi, đến đâu',
};
