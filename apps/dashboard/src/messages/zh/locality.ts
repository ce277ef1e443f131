import type { Messages } from '../messages.ts';
import { number } from './say.ts';

/** A locality's page. */
export const locality: Messages['locality'] = {
  brief: (name) => `关于${name}的简报`,
  kinds: {
    PROVINCE: '省',
    MUNICIPALITY: '直辖市',
    AUTONOMOUS_REGION: '自治区',
    SPECIAL_REGION: '特别行政区',
    REGION: '地区',
    PREFECTURE: '地级行政区',
    CITY: '市',
    DISTRICT: '区',
    COUNTY: '县',
  },
  unit: '单位',
  about: {
    of: (kind, places) => (places ? `${kind}，属${places}` : kind),
    until: (day, successor) => `至${day}${successor ? `，此后并入${successor}` : ''}`,
    since: (day) => `自${day}起为现辖范围`,
    tookOver: (names) => `并入了${names}`,
    unlisted: '不在任何单位名录中：按报道所用名称保留',
  },
  span: (first, last) => `，${first}${last === first ? '' : `至${last}`}`,
  undated: (count) => `，${number(count)} 次日期不明`,
  noVisit: (name, filtered) => `没有${filtered ? '符合条件的' : ''}${name}的访问`,
  held: (visits) => `共收录 ${number(visits)} 次访问`,
  inTable: (visits) => `在表格中查看 ${visits}`,
  people: {
    subtitle: (name) => `在${name}任职的人物，职务以当日报道为准`,
    more: (shown, people) => `${people}中的 ${shown} 人。全部显示`,
    column: '姓名与职务',
  },
  partners: {
    title: (partner, visits) => `与${partner}的共同访问最多：${visits}`,
    tie: '伙伴',
    none: '未说明伙伴',
    subtitle: '与各伙伴的共同访问。涉及多个地方的一次访问计入每个地方。',
    columns: ['伙伴', '访问'],
    nationalOf: (country) => `${country}中央机构`,
  },
  themes: {
    lead: (first) => `${first}居首`,
    two: (first, second) => `${first}和${second}居前`,
    tie: '主题',
    none: '未提及主题',
    subtitle: (statements) => `按主题统计的${statements}`,
    columns: ['主题', '表态'],
    showAll: (shown, total) => `${total} 个主题中的 ${shown} 个。全部显示`,
    all: (statements) => `全部 ${statements}`,
  },
  change: {
    title: (now, before) =>
      now === before
        ? `访问次数与上期相同：${now}`
        : `访问次数${now > before ? '多于' : '少于'}上期：${now}，上期 ${before}`,
    chance: ' 差异未超出偶然范围。',
    few: '访问太少，无法看出变化',
    fewWhy: (now, before, least) =>
      `本期 ${number(now)} 次访问，上期 ${number(before)} 次：两期各有至少 ${least} 次才显示变化。`,
    subtitle: (now, before) => `访问次数，${now}与${before}对比`,
    columns: ['主题组', '时期', '访问'],
    all: '全部访问',
    now: '本期',
    before: '上期',
    note: '一次访问计入其有表态的每个主题组。日期不明的访问不属于任何一期。',
  },
};
