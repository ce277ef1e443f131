import type { Messages } from '../messages.ts';

/** The page Data: files, ways to ask, and whose data it is. */
export const data: Messages['data'] = {
  title: '数据',
  sub: '上方筛选条件下的全部数据，可取文件，也可用 API。',
  files: {
    title: (visits, statements) => `符合条件：${visits}，${statements}`,
    subtitle: '文件包含所有符合条件的行，附代码和来源原文。',
    what: '内容',
    formats: '格式',
    rows: '行数',
    metadata: '元数据',
    tables: {
      visits: ['访问', '每次访问一行：日期、各方、团长、主题、来源。'],
      statements: ['表态', '每条表态一行：发言者、所属方、行为、主题、原文及其在来源中的位置。'],
      'theme-counts': ['按主题和年份计数', '按主题和年份统计的表态与访问，与图表一致。'],
    },
    unfit: (filters) =>
      `文件不支持“${filters}”筛选：其中保留的是其他筛选条件的结果。本站图表的表格和各列表适用全部筛选条件。`,
    help: 'CSV：UTF-8，RFC 4180，列表以“; ”分隔。Parquet 与 JSON-LD 供程序使用。元数据说明各列、许可与引用方式。',
  },
  api: {
    title: '用 API 取得同样的数据',
    subtitle: '地址为本站服务器所用，您的地址可能不同。',
    curl: '用 curl 取行',
    graphql: '用 GraphQL 取访问',
    variables: '所用变量',
    both: '用 curl 发送 GraphQL',
    more: 'API 在其自身地址上展示完整模式，并可试用查询。',
  },
  licence: {
    title: '许可与引用',
    rights: '事实可自由使用。引文归旁注的出版者所有：引用时请注明来源。',
    code: '程序采用 MIT 许可。',
    cite: '引用本页',
    citation: (version, changed, address, day) =>
      `Communiqué，数据集版本 ${version}（${changed}），${address}，查阅于 ${day}。`,
  },
  sources: {
    title: '使用了谁的数据',
    list: [
      ['GeoNames', 'https://www.geonames.org/', '城镇和行政驻地的位置。CC BY 4.0。'],
      ['Unicode CLDR', 'https://cldr.unicode.org/', '国家和一级行政区的名称。Unicode 许可。'],
      ['IPTC Media Topics', 'https://iptc.org/standards/media-topics/', '主题所对应的代码。CC BY 4.0。'],
      ['Natural Earth', 'https://www.naturalearthdata.com/', '地图的陆地，不含边界。公有领域。'],
    ],
    own: '越南和中国各级单位的名称、日期及其合并情况为本项目自编的表。边界和名称不代表对任何领土的立场。',
  },
};
