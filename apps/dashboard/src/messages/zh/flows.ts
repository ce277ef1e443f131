import type { Messages } from '../messages.ts';
import { number } from './say.ts';

/** The page Flows: who visits whom. */
export const flows: Messages['flows'] = {
  title: '谁访问谁',
  lead: '从左向右读：代表团由左出发。名称旁的数字为访问次数；一次访问三个省画三条连线，在每个名称处计一次。',
  otherWays: '其他方向：',
  way: (from, to, visits) => `${from}至${to}，${visits}`,
  none: '没有符合条件的两国间访问',
  sends: (country, part, all) =>
    part * 2 > all
      ? `${country}以中央机构出访为主：${number(all)} 个代表团中有 ${part} 个`
      : `${country}以地方出访为主：${number(all)} 个代表团中有 ${all - part} 个`,
  subtitle: (from, to, visits, pairs) => `${from}至${to}，${visits}，${number(pairs)} 条连线`,
  columns: ['出访方', '接待方', '访问'],
  national: '中央机构',
  nationalOf: (country) => `${country}中央机构`,
  pair: (from, to, visits) => `${from}至${to}：${visits}`,
  node: (place, visits) => `${place}：${visits}`,
  cut: (shown, all) => `共 ${all} 条连线，画出访问最多的 ${shown} 条；表格含全部已取得的连线。`,
  beyond: (count) => `访问较少的另外 ${number(count)} 对未列入。`,
  planned: (count) => `其中 ${number(count)} 次访问在报道当日尚未成行。`,
  chosen: {
    title: (from, to) => `${from}至${to}`,
    hint: '选择一条连线或弧线：其访问和表态显示在此。',
    visits: '访问',
    statements: '表态',
    noStatement: '报道中没有表态。',
    all: (statements) => `此次访问的全部 ${statements}`,
  },
  edge: ['在当前筛选条件下两者之间没有访问。', '请在图中选择一条连线。'],
  map: {
    title: (part, all) => `${number(all)} 条连线中有 ${part} 条连接两个地方`,
    outside: (names) => `图外：${names}。`,
    none: '没有访问连接两个位置已知的地点',
    subtitle: '点：地方，按访问次数。弧线：从一地到另一地的访问，向行程右侧弯曲。',
    inset: '点密集之处',
    travelled: (country) => `${country}出访`,
    unplaced: (names) => `位置不明：${names}。`,
    unnamed: (names) => `图上未标名：${names}。`,
    national: (count) => `未画出：${number(count)} 条一端为中央机构的连线。`,
    cut: (shown, all) => `共 ${all} 条弧线，画出访问最多的 ${shown} 条。`,
    land: '陆地：Natural Earth，不画边界。',
    boundaries: '边界：运营者提供的文件。',
    positions: '位置：GeoNames，各单位驻地。',
  },
};
