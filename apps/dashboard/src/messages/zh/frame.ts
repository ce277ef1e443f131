import type { Messages } from '../messages.ts';
import { number } from './say.ts';

/** What stands around pages: title, footer, banner, empty and failed pages. */
export const frame: Messages['frame'] = {
  name: 'Communiqué',
  siteTitle: 'Communiqué：代表团访问',
  description: '谁访问了谁，各方提议、商定和签署了什么，以及作为依据的原句。',
  skip: '跳到页面内容',
  desk: '编辑入口',
  footer: 'Communiqué。每个数字都由所收录的报道统计得出，并可打开据以统计的句子。边界和名称不代表对任何领土的立场。',
  sample: { label: '示例数据', lead: '示例数据。', text: '为试用而写的报道。移除命令：' },
  loading: (what) => `正在加载${what}`,
  kinds: { Locality: '地方', Person: '人物', Visit: '访问' },
  notFound: {
    title: '此处没有内容',
    what: '没有使用此地址的页面或记录',
    why: '记录的地址永久不变；不再存在的记录是随其报道一并移除的。',
    visits: '全部访问',
    overview: '概览',
  },
  unanswered: {
    title: '无法取得数据',
    again: '重试',
    kept: '筛选条件保留在地址中。',
    unreachable: '无法连接数据服务。',
    slow: (seconds) => `服务未在 ${seconds} 秒内应答。`,
    refused: (message) => `服务无法应答：${message}`,
  },
  nothing: {
    noVisit: '没有符合条件的访问',
    noStatement: '没有符合条件的表态',
    visitsHeld: (count) => `不加筛选时共收录 ${number(count)} 次访问`,
    statementsHeld: (count) => `不加筛选时共收录 ${number(count)} 条表态`,
    meaning: (held) => `${held}。没有收录报道并不意味着没有发生。`,
    remove: (value) => `移除“${value}”`,
    removeAll: '移除全部筛选',
  },
  nothingRead: { title: '尚未读入任何报道', how: '请读入示例，或您自己的文件夹。' },
};
