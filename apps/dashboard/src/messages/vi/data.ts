import type { Messages } from '../messages.ts';

/** The page Data: files, ways to ask, and whose data it is. */
export const data: Messages['data'] = {
  title: 'Dữ liệu',
  sub: 'Toàn bộ dữ liệu theo bộ lọc phía trên, dưới dạng tệp và qua API.',
  files: {
    title: (visits, statements) => `${visits} và ${statements} phù hợp`,
    subtitle: 'Tệp chứa mọi dòng phù hợp, kèm mã và nguyên văn của nguồn.',
    what: 'Nội dung',
    formats: 'Định dạng',
    rows: 'Số dòng',
    metadata: 'Siêu dữ liệu',
    tables: {
      visits: ['Chuyến thăm', 'Mỗi chuyến thăm một dòng: ngày, các bên, trưởng đoàn, chủ đề, nguồn.'],
      statements: [
        'Phát biểu',
        'Mỗi phát biểu một dòng: người nói, bên, hành động, chủ đề, nguyên văn và vị trí trong nguồn.',
      ],
      'theme-counts': [
        'Số đếm theo chủ đề và năm',
        'Phát biểu và chuyến thăm theo chủ đề và năm, đúng như các biểu đồ.',
      ],
    },
    unfit: (filters) =>
      `Tệp không hỗ trợ bộ lọc ${filters}: tệp chứa những gì các bộ lọc khác giữ lại. Bảng của biểu đồ và các danh sách của trang này áp dụng đủ mọi bộ lọc.`,
    help: 'CSV: UTF-8, RFC 4180, danh sách ngăn bằng “; ”. Parquet và JSON-LD dành cho chương trình. Siêu dữ liệu nêu các cột, giấy phép và cách trích dẫn.',
  },
  api: {
    title: 'Cũng dữ liệu đó qua API',
    subtitle: 'Địa chỉ dưới đây là địa chỉ máy chủ của trang này dùng; của bạn có thể khác.',
    curl: 'Lấy các dòng bằng curl',
    graphql: 'Chuyến thăm bằng GraphQL',
    variables: 'Với các biến này',
    both: 'GraphQL bằng curl',
    more: 'API trình bày toàn bộ lược đồ và cho thử truy vấn tại địa chỉ của nó.',
  },
  licence: {
    title: 'Giấy phép và trích dẫn',
    rights: 'Dữ kiện được dùng tự do. Lời trích thuộc về nhà xuất bản ghi bên cạnh: khi trích hãy nêu nguồn.',
    code: 'Chương trình theo giấy phép MIT.',
    cite: 'Để trích dẫn trang này',
    citation: (version, changed, address, day) =>
      `Communiqué, bộ dữ liệu phiên bản ${version} ngày ${changed}, ${address}, xem ngày ${day}.`,
  },
  sources: {
    title: 'Dữ liệu dùng của ai',
    list: [
      ['GeoNames', 'https://www.geonames.org/', 'Vị trí các thành phố và trung tâm hành chính. CC BY 4.0.'],
      ['Unicode CLDR', 'https://cldr.unicode.org/', 'Tên quốc gia và đơn vị cấp một. Giấy phép Unicode.'],
      ['IPTC Media Topics', 'https://iptc.org/standards/media-topics/', 'Mã đối chiếu của các chủ đề. CC BY 4.0.'],
      [
        'Natural Earth',
        'https://www.naturalearthdata.com/',
        'Nền đất liền của bản đồ, không có đường biên. Phạm vi công cộng.',
      ],
    ],
    own: 'Tên và ngày hiệu lực của các đơn vị Việt Nam, Trung Quốc và các lần sáp nhập là bảng của dự án này. Đường biên và tên gọi không hàm ý lập trường về bất kỳ lãnh thổ nào.',
  },
};
