import type { BriefingLanguage } from '../request.ts';

/** What a rewritten sentence of a language is checked by, besides the phrasebook. */
export interface RephrasingRules {
  /** The language's name in English, for the instruction. */
  name: string;
  /** Words that turn a sense round: their number must stay. */
  negations: RegExp;
  /** Words that a sentence may gain, besides those of the phrasebook. */
  connectives: string;
}

export const RULES: Readonly<Record<BriefingLanguage, RephrasingRules>> = {
  en: {
    name: 'English',
    negations: /\b(?:no|not|none|nothing|never|without|neither|nor|nobody|cannot)\b|n['’]t\b/giu,
    connectives: `the a an and or but of to in on at by for from with as that which who whom whose this these those it
      its he she they them his her their there here when where while after before during since until also both then
      too again once was were is are has had have been be being did does do so far thus meanwhile in turn for part its own
      meeting talks visit held took place came met received hosted welcomed saw said told spoke noted added turned
      regarding concerning about alongside together between among`,
  },
  vi: {
    name: 'Vietnamese',
    negations: /không|chưa|chẳng|chả/giu,
    connectives: `và hoặc nhưng của cho đến tới trong ngoài trên dưới tại ở vào ngày tháng năm từ với cùng bởi do được bị
      là có đã đang sẽ cũng còn thì mà khi lúc sau trước này đó đây kia ông bà vị các những một cuộc buổi gặp tiếp thăm
      làm việc về phía bên đồng thời theo như vậy nay lại thêm`,
  },
  zh: {
    name: 'Chinese',
    negations: /未|不|没|无|非|否/gu,
    connectives: `的了和与同及并而且在于从向对把被由为是有时中上下前后间此这那其也还又则均都将会见面谈访问举行期间当日随后同时
      其间一并就关于方面表示指出其中以及`,
  },
};
