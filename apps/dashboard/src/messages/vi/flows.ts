import type { Messages } from '../messages.ts';
import { number } from './say.ts';

/** The page Flows: who visits whom. */
export const flows: Messages['flows'] = {
  title: 'Ai thăm ai',
  lead: 'Đọc từ trái sang phải: đoàn đi từ bên trái. Số cạnh tên là số chuyến thăm; một chuyến đến ba tỉnh vẽ ba đường nối và được tính một lần ở mỗi tên.',
  otherWays: 'Các hướng khác:',
  way: (from, to, visits) => `${from} đến ${to}, ${visits}`,
  none: 'Không có chuyến thăm nào giữa hai nước phù hợp',
  sends: (country, part, all) =>
    part * 2 > all
      ? `${country} chủ yếu cử cơ quan trung ương: ${part} trên ${number(all)} đoàn`
      : `${country} chủ yếu cử địa phương: ${all - part} trên ${number(all)} đoàn`,
  subtitle: (from, to, visits, pairs) => `${from} đến ${to}, ${visits}, ${number(pairs)} đường nối`,
  columns: ['Bên đi', 'Bên đón', 'Chuyến thăm'],
  national: 'Cơ quan trung ương',
  nationalOf: (country) => `Cơ quan trung ương ${country}`,
  pair: (from, to, visits) => `${from} đến ${to}: ${visits}`,
  node: (place, visits) => `${place}: ${visits}`,
  cut: (shown, all) => `Vẽ ${shown} đường nối có nhiều chuyến thăm nhất trên ${all}; bảng giữ mọi đường nối đã lấy về.`,
  beyond: (count) => `Bỏ ra ${number(count)} cặp khác của những nơi có ít chuyến thăm hơn.`,
  planned: (count) => `Trong đó ${number(count)} chuyến thăm chưa diễn ra vào ngày đăng tin.`,
  chosen: {
    title: (from, to) => `${from} đến ${to}`,
    hint: 'Chọn một đường nối hoặc một cung: các chuyến thăm và phát biểu hiện ở đây.',
    visits: 'Chuyến thăm',
    statements: 'Phát biểu',
    noStatement: 'Bản tin không nêu phát biểu nào.',
    all: (statements) => `Toàn bộ ${statements} của chuyến thăm này`,
  },
  edge: ['Với bộ lọc này không có chuyến thăm nào giữa hai nơi đó.', 'Hãy chọn một đường nối trên biểu đồ.'],
  map: {
    title: (part, all) => `${part} trên ${number(all)} đường nối là giữa hai địa phương`,
    outside: (names) => `Ngoài khung bản đồ: ${names}.`,
    none: 'Không có chuyến thăm nào nối hai nơi đã biết vị trí',
    subtitle:
      'Điểm: địa phương, theo số chuyến thăm. Cung: chuyến thăm từ địa phương này đến địa phương khác, cong về bên phải hành trình.',
    inset: 'Nơi các điểm dày đặc',
    travelled: (country) => `${country} cử đoàn`,
    unplaced: (names) => `Không rõ vị trí: ${names}.`,
    unnamed: (names) => `Không ghi tên trên bản đồ: ${names}.`,
    national: (count) => `Không vẽ: ${number(count)} đường nối có cơ quan trung ương ở một đầu.`,
    cut: (shown, all) => `Vẽ ${shown} cung có nhiều chuyến thăm nhất trên ${all}.`,
    land: 'Đất liền: Natural Earth, không vẽ đường biên.',
    boundaries: 'Đường biên: theo tệp của đơn vị vận hành.',
    positions: 'Vị trí: GeoNames, trung tâm hành chính của đơn vị.',
  },
};
