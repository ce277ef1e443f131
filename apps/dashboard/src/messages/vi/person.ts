import type { Messages } from '../messages.ts';
import { number } from './say.ts';

/** A person's page. */
export const person: Messages['person'] = {
  crumb: 'Nhân vật',
  brief: (name) => `Tóm lược về ${name}`,
  side: (country) => `Thuộc phía ${country}.`,
  spelt: (names) => `Cũng viết là ${names.join(', ')}.`,
  noVisit: 'Không lưu chuyến thăm nào.',
  noStatement: 'Không lưu câu nào do người này phát biểu.',
  newest: (shown, total) => `${shown} mục mới nhất trên ${total}.`,
  offices: {
    title: (offices) => `${number(offices)} chức vụ`,
    latest: (office, day) => `Chức vụ gần nhất: ${office}, ${day}`,
    none: 'Không nêu chức vụ nào',
    subtitle: 'Chức vụ theo bản tin của từng ngày. Mỗi chấm là một bản tin; chấm mở ra chuyến thăm mà bản tin đưa.',
    columns: ['Chức vụ', 'Ngày', 'Nguồn'],
    noDay: 'không rõ ngày',
    dot: (office, day, source) => `${office}, ${day}: ${source}`,
  },
  counterparts: {
    title: (name, visits) => `Gặp ${name} nhiều nhất: ${visits}`,
    tie: 'Người đồng cấp',
    none: 'Không nêu người đồng cấp nào',
    subtitle: 'Người của các bên khác cùng tham gia những chuyến thăm đó, theo số chuyến chung.',
    columns: ['Người đồng cấp', 'Chuyến thăm'],
    from: (shown, total) => `Đếm từ ${shown} chuyến thăm mới nhất trên ${number(total)}.`,
    cut: (shown, all) => `${shown} người có nhiều chuyến chung nhất trên ${all}.`,
  },
};
