import type { Messages } from '../messages.ts';
import { number } from './say.ts';

/** A locality's page. */
export const locality: Messages['locality'] = {
  brief: (name) => `Tóm lược về ${name}`,
  kinds: {
    PROVINCE: 'tỉnh',
    MUNICIPALITY: 'thành phố trực thuộc trung ương',
    AUTONOMOUS_REGION: 'khu tự trị',
    SPECIAL_REGION: 'đặc khu hành chính',
    REGION: 'vùng',
    PREFECTURE: 'địa khu',
    CITY: 'thành phố',
    DISTRICT: 'quận, huyện',
    COUNTY: 'huyện',
  },
  unit: 'đơn vị',
  about: {
    of: (kind, places) => (places ? `${kind} thuộc ${places}` : kind),
    until: (day, successor) => `đến ${day}${successor ? `, từ đó thuộc ${successor}` : ''}`,
    since: (day) => `theo địa giới này từ ${day}`,
    tookOver: (names) => `tiếp nhận ${names}`,
    unlisted: 'không có trong danh mục đơn vị nào: giữ theo tên mà bản tin nêu',
  },
  span: (first, last) => `, ${first}${last === first ? '' : ` đến ${last}`}`,
  undated: (count) => `, ${number(count)} không rõ ngày`,
  noVisit: (name, filtered) => `Không có chuyến thăm nào của ${name}${filtered ? ' phù hợp' : ''}`,
  held: (visits) => `Tổng cộng đang lưu ${number(visits)} chuyến thăm`,
  inTable: (visits) => `${visits} trong bảng`,
  people: {
    subtitle: (name) => `Những người giữ chức vụ ở ${name}, theo bản tin ngày đó`,
    more: (shown, people) => `${shown} trên ${people}. Hiện tất cả`,
    column: 'Tên và chức vụ',
  },
  partners: {
    title: (partner, visits) => `Nhiều chuyến thăm chung nhất với ${partner}: ${visits}`,
    tie: 'Đối tác',
    none: 'Không nêu đối tác nào',
    subtitle: 'Số chuyến thăm chung với từng đối tác. Một chuyến thăm có nhiều địa phương được tính cho từng nơi.',
    columns: ['Đối tác', 'Chuyến thăm'],
    nationalOf: (country) => `Cơ quan trung ương ${country}`,
  },
  themes: {
    lead: (first) => `${first} dẫn đầu`,
    two: (first, second) => `${first} và ${second} dẫn đầu`,
    tie: 'Chủ đề',
    none: 'Không nêu chủ đề nào',
    subtitle: (statements) => `${statements} theo chủ đề`,
    columns: ['Chủ đề', 'Phát biểu'],
    showAll: (shown, total) => `${shown} trên ${total} chủ đề. Hiện tất cả`,
    all: (statements) => `Toàn bộ ${statements}`,
  },
  change: {
    title: (now, before) =>
      now === before
        ? `Số chuyến thăm bằng kỳ trước: ${now}`
        : `${now > before ? 'Nhiều' : 'Ít'} chuyến thăm hơn kỳ trước: ${now} so với ${before}`,
    chance: ' Chênh lệch không lớn hơn mức ngẫu nhiên.',
    few: 'Quá ít chuyến thăm để thấy thay đổi',
    fewWhy: (now, before, least) =>
      `${number(now)} chuyến thăm trong kỳ này và ${number(before)} trong kỳ trước: thay đổi chỉ được nêu khi mỗi kỳ có từ ${least} chuyến.`,
    subtitle: (now, before) => `Số chuyến thăm, ${now} so với ${before}`,
    columns: ['Nhóm chủ đề', 'Kỳ', 'Chuyến thăm'],
    all: 'Mọi chuyến thăm',
    now: 'Kỳ này',
    before: 'Kỳ trước',
    note: 'Một chuyến thăm được tính cho từng nhóm chủ đề có phát biểu. Chuyến thăm không rõ ngày không thuộc kỳ nào.',
  },
};
