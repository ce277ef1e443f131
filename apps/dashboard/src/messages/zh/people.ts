import type { Messages } from '../messages.ts';
import { number } from './say.ts';

/** The page People. */
export const people: Messages['people'] = {
  sub: '按姓名排列。此处适用国家、地方和词语筛选：国家指人物所代表的一方，地方指其任职之地。',
  nobody: '没有符合条件的人物',
  held: (people) => `不加筛选时共收录 ${number(people)} 人。`,
  find: '查找',
  words: '姓名或职务；可不输入声调符号',
  columns: { name: '姓名', office: '最近所述职务', visits: '访问', statements: '表态' },
  noOffice: '未说明职务',
  office: (title, day) => `${title}（${day}）`,
};
