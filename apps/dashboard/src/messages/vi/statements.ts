import type { Messages } from '../messages.ts';

/** The page Statements. */
export const statements: Messages['statements'] = {
  shown: (shown, total) => `${shown} trên ${total} ở trang này. `,
  sub: 'Mới nhất trước, không rõ ngày ở cuối. Một câu, một người nói, một hành động, mọi chủ đề của câu.',
  download: 'Tải CSV',
};
