import type { Messages } from '../messages.ts';
import { number } from './say.ts';

/** The page Method: its charts of coverage, and what is known to be missing. */
export const method: Messages['method'] = {
  title: 'Phương pháp và độ chính xác',
  sub: 'Thế nào là một chuyến thăm, chủ đề được mã hóa ra sao, mỗi trường đúng đến mức nào và còn thiếu gì.',
  rules: {
    title: 'Những gì được đếm',
    list: [
      [
        'Chuyến thăm',
        'Một đoàn hoặc một quan chức của nước này có mặt ở nước kia, hoặc được phía đối tác tiếp. Mỗi chuyến thăm một dòng, dù có bao nhiêu bản tin đưa về nó.',
      ],
      [
        'Không phải chuyến thăm',
        'Họp trực tuyến, sự kiện trong nước, các chuyến thăm trước được nhắc làm bối cảnh. Họp trực tuyến được liệt kê riêng.',
      ],
      [
        'Phát biểu',
        'Một câu, một người nói, một hành động, mọi chủ đề của câu. Lời xã giao không có chủ đề thì không tính.',
      ],
      [
        'Số liệu của địa phương',
        'Chuyến thăm được tính trọn cho từng địa phương cử hoặc đón đoàn; phát biểu được tính cho từng địa phương có quan chức nói hoặc được nói với. Tỉnh gồm cả các thành phố của tỉnh, mỗi phát biểu một lần.',
      ],
      [
        'Ngày không có năm',
        'Lấy theo ngày đăng tin hoặc suy ra từ bài. Nếu không có căn cứ thì năm để trống, không bao giờ là năm hiện tại.',
      ],
      ['Địa danh', 'Đơn vị tồn tại vào ngày đó: Việt Nam có 63 đơn vị cấp tỉnh đến ngày 30/6/2025 và 34 đơn vị từ đó.'],
    ],
  },
  acts: {
    title: (acts) => `${number(acts)} hành động, từ ràng buộc nhất đến ít ràng buộc nhất`,
    columns: { act: 'Hành động', meaning: 'Ý nghĩa', statements: 'Phát biểu' },
  },
  themes: {
    title: (themes, groups) => `${themes} trong ${number(groups)} nhóm`,
    subtitle: 'Một phát biểu mang mọi chủ đề được nêu, theo chủ đề hẹp nhất phù hợp',
  },
  coverage: {
    title: (visits, undated) => `${visits}, trong đó ${number(undated)} không rõ ngày`,
    subtitle: 'Chuyến thăm theo tháng của ngày đầu. Mỗi con số mở ra các chuyến thăm của nó.',
    heading: 'Tháng',
    months: ['Th1', 'Th2', 'Th3', 'Th4', 'Th5', 'Th6', 'Th7', 'Th8', 'Th9', 'Th10', 'Th11', 'Th12'],
    columns: ['Năm', 'Tháng', 'Chuyến thăm'],
    cell: (month, year, visits) => `${month} ${year}: ${visits}`,
    gap: 'Dấu chấm: không lưu chuyến thăm nào của tháng đó, điều này không có nghĩa là không có chuyến nào.',
    undated: (visits) => `Không thuộc tháng nào vì không rõ ngày: ${visits}.`,
    notRead: (reports) => `${reports} bằng ngôn ngữ chưa có quy tắc: được lưu, chưa được đọc.`,
    online: (meetings) => `${number(meetings)} cuộc họp trực tuyến được tính riêng.`,
  },
  accuracy: {
    title: 'Mỗi trường đúng đến mức nào',
    titleOf: (best, bestF1, worst, worstF1) =>
      `Mỗi trường đúng đến mức nào: F1 từ ${bestF1} (${best}) đến ${worstF1} (${worst})`,
    notMeasured: 'Chưa đo',
    notMeasuredWhy: 'Chưa ghi nhận lần đo nào của phiên bản này. Hãy đo bằng lệnh:',
    measured: (set, reports, day) => `${set}, ${number(reports)} bản tin, đo ngày ${day}`,
    sets: {
      "annotated sample reports, the third whose texts the rules' authors have not read":
        'Các bản tin mẫu đã chú giải, phần ba mà người viết quy tắc chưa đọc',
    },
    mean: (f1) => `F1 trung bình của các trường chính ${f1}`,
    quotes: (share) => `${share}% lời trích nằm đúng chỗ`,
    sorted: (parts) => `${parts.join('; ')}. Xếp theo F1.`,
    recall: 'Độ phủ: phần tìm được trong những gì bản tin nêu',
    precision: 'Độ chính xác: phần đúng trong những gì hiển thị',
    caption: 'Độ chính xác, độ phủ và F1 theo trường, tính bằng phần trăm',
    head: { field: 'Trường', scale: '0 đến 100%', precision: 'Chính xác', recall: 'Độ phủ', gold: 'Mẫu' },
    none: 'không có',
    fields: {
      notAVisit: 'Tin không phải chuyến thăm',
      visit: 'Tìm thấy chuyến thăm',
      'visit.sender': 'Bên cử đoàn',
      'visit.host': 'Địa phương đón',
      'visit.leader': 'Trưởng đoàn',
      'visit.start': 'Ngày đầu',
      'visit.end': 'Ngày cuối',
      person: 'Nhân vật',
      'person.office': 'Chức vụ',
      meeting: 'Cuộc gặp',
      theme: 'Chủ đề',
      'statement.side+theme': 'Bên và chủ đề',
      'statement.side+act+theme': 'Bên, hành động và chủ đề',
      'statement.speaker+theme': 'Người nói và chủ đề',
      'statement.sentence+theme': 'Câu và chủ đề',
    },
    columns: ['Trường', 'Chính xác %', 'Độ phủ %', 'F1 %', 'Đã chú giải'],
    source: 'Nguồn: npx --no communique evaluate',
  },
  sources: {
    title: (publisher, share) => `${publisher} đăng ${share}% số tin đã đọc`,
    none: 'Không lưu bản tin nào về chuyến thăm',
    tie: 'Bản tin đến từ đâu',
    subtitle: 'Bản tin theo nơi đăng và năm đăng. Bản sao của cùng một tin đứng dưới từng nơi đăng.',
    heading: 'Năm',
    columns: ['Nơi đăng', 'Năm', 'Bản tin'],
    unnamed: 'Không nêu nơi đăng',
    noYear: 'Không rõ ngày',
    cell: (publisher, year, reports) => `${publisher}, ${year}: ${reports}`,
    cut: (shown, all) => `${shown} nơi đăng có nhiều bản tin nhất trên ${all}.`,
  },
  gaps: {
    title: 'Những thiếu sót đã biết',
    subtitle: 'Điều mà con số của trang này không nói được',
    list: [
      'Chỉ đếm những gì đã đăng và đã đọc: chuyến thăm không có bản tin nào đưa thì thiếu, và các nguồn đưa tin về lãnh đạo trung ương đầy đủ hơn về địa phương.',
      'Bản tin bằng ngôn ngữ chưa có quy tắc được lưu và đếm, không được đọc.',
      'Chuyến thăm mà bản tin không nêu năm là không rõ ngày: được tính vào tổng và không thuộc kỳ nào.',
      'Hai bản tin về cùng một chuyến thăm nhưng nêu trưởng đoàn và ngày khác nhau có thể thành hai chuyến thăm.',
      'Phát biểu được biết qua lời kể của bản tin: phần lớn mỗi phát biểu một câu, phần lớn của bên có tờ báo.',
      'Đơn vị dưới cấp tỉnh không có trong danh mục nào được giữ theo tên mà bản tin nêu.',
    ],
  },
};
