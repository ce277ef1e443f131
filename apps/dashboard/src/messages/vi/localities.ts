import type { Messages } from '../messages.ts';

/** The page Localities. */
export const localities: Messages['localities'] = {
  sub: 'Các đơn vị cấp tỉnh đã cử hoặc đón đoàn, tính cả các thành phố trực thuộc. Mỗi chuyến thăm được tính cho từng địa phương tham gia, nên tổng các dòng không bằng tổng chung.',
  nationalOnly: 'Không có địa phương, chỉ có cơ quan trung ương',
  noCountry: 'Không rõ quốc gia',
  columns: { locality: 'Địa phương', sent: 'Cử đi', received: 'Đón tiếp', visits: 'Chuyến thăm' },
};
