import type { Messages } from '../messages.ts';

/** What stands at a visit, a statement or a place wherever they are listed. */
export const marks: Messages['marks'] = {
  nationalBodies: 'Cơ quan trung ương',
  planned: (place) => `${place} (dự kiến)`,
  notTold: 'không nêu',
  to: 'đến',
  both: 'Hai bên',
  sideNotTold: 'Không nêu bên phát biểu',
  noActs: 'không có',
  source: 'Nguồn',
  notDated: 'không ghi ngày',
  online: (source) => `${source}, họp trực tuyến`,
  delegation: 'một đoàn',
  delegationOf: (place) => `đoàn ${place}`,
  nationalDelegation: 'đoàn cơ quan trung ương',
  nextPage: 'Trang sau',
  noTheme: 'không nêu chủ đề',
  name: 'Tên',
};
