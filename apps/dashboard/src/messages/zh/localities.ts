import type { Messages } from '../messages.ts';

/** The page Localities. */
export const localities: Messages['localities'] = {
  sub: '派出或接待过代表团的一级行政区，含其所辖城市。一次访问计入其涉及的每个地方，因此各行相加不等于总数。',
  nationalOnly: '没有地方，只有中央机构',
  noCountry: '国家不明',
  columns: { locality: '地方', sent: '派出', received: '接待', visits: '访问' },
};
