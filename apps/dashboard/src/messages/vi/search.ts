import type { Messages } from '../messages.ts';

/** The page Search. */
export const search: Messages['search'] = {
  title: 'Tìm kiếm',
  titleOf: (words) => `Tìm kiếm: ${words}`,
  sub: 'Chuyến thăm, nhân vật, địa phương, cơ quan, phát biểu và toàn văn bản tin. Không cần gõ dấu hay chữ hoa: “hung yen” tìm ra Hưng Yên.',
  label: 'Từ ngữ',
  action: 'Tìm',
  found: (count) => `Tìm thấy ${count}`,
  none: (words) => `Không có gì chứa đủ “${words}”`,
  noneWhy: 'Mỗi từ phải là phần đầu của một từ trong tên, tiêu đề, câu hoặc chức vụ. Hãy thử ít từ hơn.',
  start: 'Gõ từ ngữ cần tìm.',
  more: (count) => `Toàn bộ ${count}`,
  kinds: {
    VISIT: 'Chuyến thăm',
    PERSON: 'Nhân vật',
    LOCALITY: 'Địa phương',
    ORGANISATION: 'Cơ quan',
    STATEMENT: 'Phát biểu',
    REPORT: 'Bản tin',
  },
  inReport: (source) => `trong ${source}`,
  until: (day) => `đến ${day}`,
  since: (day) => `từ ${day}`,
  noVisit: 'không đưa về chuyến thăm nào',
};
