import type { Messages } from '../messages.ts';
import { number } from './say.ts';

/** What stands around pages: title, footer, banner, empty and failed pages. */
export const frame: Messages['frame'] = {
  name: 'Communiqué',
  siteTitle: 'Communiqué: các chuyến thăm của đoàn',
  description: 'Ai thăm ai, mỗi bên đề nghị, nhất trí và ký kết điều gì, kèm câu văn làm căn cứ.',
  skip: 'Đến nội dung trang',
  desk: 'Dành cho biên tập viên',
  footer:
    'Communiqué. Mọi con số đều được đếm từ các bản tin đang lưu và mở ra những câu đã được đếm. Đường biên và tên gọi không hàm ý lập trường về bất kỳ lãnh thổ nào.',
  sample: {
    label: 'Dữ liệu mẫu',
    lead: 'Dữ liệu mẫu.',
    text: 'Các bản tin viết ra để dùng thử. Gỡ bỏ bằng lệnh',
  },
  loading: (what) => `Đang tải ${what}`,
  kinds: { Locality: 'Địa phương', Person: 'Nhân vật', Visit: 'Chuyến thăm' },
  notFound: {
    title: 'Không có gì ở đây',
    what: 'Không có trang hay bản ghi nào ở địa chỉ này',
    why: 'Bản ghi giữ nguyên địa chỉ mãi mãi; bản ghi không còn là do đã bị gỡ cùng bản tin của nó.',
    visits: 'Mọi chuyến thăm',
    overview: 'Tổng quan',
  },
  unanswered: {
    title: 'Không lấy được số liệu',
    again: 'Thử lại',
    kept: 'Bộ lọc của bạn vẫn nằm trong địa chỉ.',
    unreachable: 'Không kết nối được với dịch vụ lưu dữ liệu.',
    slow: (seconds) => `Dịch vụ không trả lời trong vòng ${seconds} giây.`,
    refused: (message) => `Dịch vụ không trả lời được: ${message}`,
  },
  nothing: {
    noVisit: 'Không có chuyến thăm nào phù hợp',
    noStatement: 'Không có phát biểu nào phù hợp',
    visitsHeld: (count) => `Khi bỏ bộ lọc có ${number(count)} chuyến thăm`,
    statementsHeld: (count) => `Khi bỏ bộ lọc có ${number(count)} phát biểu`,
    meaning: (held) => `${held}. Không lưu bản tin nào không có nghĩa là không có việc gì diễn ra.`,
    remove: (value) => `Bỏ “${value}”`,
    removeAll: 'Bỏ mọi bộ lọc',
  },
  nothingRead: {
    title: 'Chưa đọc bản tin nào',
    how: 'Hãy đọc các bản tin mẫu hoặc một thư mục của bạn.',
  },
};
