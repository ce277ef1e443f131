import type { Messages } from '../messages.ts';

/** The page Statements. */
export const statements: Messages['statements'] = {
  shown: (shown, total) => `本页 ${shown} 条，共 ${total} 条。`,
  sub: '最新的在前，日期不明的在后。一句话、一位发言者、一种行为、其全部主题。',
  download: '下载 CSV',
};
