import type { Messages } from '../messages.ts';
import { number } from './say.ts';

const LIST = new Intl.ListFormat('vi', { type: 'conjunction' });

/** The page Themes. */
export const themes: Messages['themes'] = {
  title: 'Chủ đề',
  lead: (themes) =>
    `${themes} có phát biểu. So sánh tối đa năm chủ đề theo thời gian; bên dưới là từng hành động và từng bên đối với mỗi chủ đề.`,
  by: { label: 'Kỳ', year: 'Năm', quarter: 'Quý' },
  choose: 'Chọn chủ đề để so sánh',
  chosen: (count, most) => `Đã chọn ${count} trên ${most}. `,
  chooseHow: 'Nhấn để thêm hoặc bỏ một chủ đề.',
  add: (theme) => `So sánh ${theme}`,
  drop: (theme) => `Bỏ ${theme}`,
  tooMany: (most) => [`Chỉ so sánh được tối đa ${most} chủ đề.`, 'Hãy bỏ một chủ đề trước khi thêm.'],
  unknown: ['Không có chủ đề nào mang mã này.', 'Hãy chọn một chủ đề bên dưới biểu đồ.'],
  reset: 'Năm chủ đề được nêu nhiều nhất',
  years: {
    title: (themes, count) => `${LIST.format(themes)} được nêu nhiều nhất trong ${number(count)} chủ đề so sánh`,
    titleOne: (theme, period) => `${theme} được nêu nhiều nhất trong ${period}`,
    none: 'Không có phát biểu rõ ngày nào phù hợp',
    subtitle: (first, last) => `Phát biểu theo chủ đề và kỳ, ${first}–${last}. Các ô dùng chung một thang.`,
    columns: ['Chủ đề', 'Kỳ', 'Phát biểu'],
    gap: 'Gạch chéo: không lưu chuyến thăm nào của kỳ đó, không phải là số không.',
    undated: (statements) => `Khung viền, “?”: ${statements} không rõ ngày.`,
    earlier: (statements, first) => `Không vẽ: ${statements} trước ${first}.`,
    several: 'Phát biểu thuộc hai chủ đề này được tính ở cả hai.',
    point: (theme, period, statements) => `${theme}, ${period}: ${statements}`,
    noDay: 'không rõ ngày',
  },
  acts: {
    title: (theme) => `${theme} là chủ đề được ký kết hoặc nhất trí nhiều nhất`,
    none: 'Không có chủ đề nào được ký kết hoặc nhất trí',
    tie: (themes) => `${themes} là các chủ đề được ký kết hoặc nhất trí nhiều nhất`,
    subtitle: 'Phát biểu theo chủ đề và hành động, từ ràng buộc nhất đến ít ràng buộc nhất.',
    columns: ['Nhóm', 'Chủ đề', 'Hành động', 'Phát biểu'],
    heading: 'Hành động',
  },
  sides: {
    title: (clauses) => clauses.join('; '),
    clause: (side, theme) => `${side} nói nhiều nhất về ${theme}`,
    none: 'Bên nào nói về điều gì',
    subtitle: 'Phát biểu theo chủ đề và bên phát biểu. “Hai bên” là lời chung của các bên.',
    columns: ['Nhóm', 'Chủ đề', 'Bên', 'Phát biểu'],
    heading: 'Các bên',
    both: 'Hai bên cùng phát biểu',
    unknown: 'Không nêu',
  },
  shown: (shown, total) =>
    shown === total ? `Hiện toàn bộ ${number(total)} chủ đề.` : `${shown} trên ${number(total)} chủ đề được nêu.`,
  cell: (theme, column, statements) => `${theme}, ${column}: ${statements}`,
};
