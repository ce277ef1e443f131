import type { Messages } from '../messages.ts';
import { number } from './say.ts';

/** The page People. */
export const people: Messages['people'] = {
  sub: 'Theo tên. Ở đây áp dụng bộ lọc quốc gia, địa phương và từ ngữ: quốc gia là bên mà người đó đại diện, địa phương là nơi người đó giữ chức vụ.',
  nobody: 'Không có ai phù hợp',
  held: (people) => `Khi bỏ bộ lọc có ${number(people)} người.`,
  find: 'Tìm',
  words: 'Tên hoặc chức vụ; không cần gõ dấu',
  columns: { name: 'Tên', office: 'Chức vụ gần nhất', visits: 'Chuyến thăm', statements: 'Phát biểu' },
  noOffice: 'không nêu chức vụ',
  office: (title, day) => `${title} (${day})`,
};
