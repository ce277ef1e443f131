import type { Messages } from '../messages.ts';

/** Acts as figures and keys name them, and as verbs after a side. */
export const acts: Messages['acts'] = {
  words: {
    sign: '签署',
    agree: '商定',
    intend: '意愿',
    propose: '提议',
    act: '开展',
    appraise: '肯定',
    object: '异议',
  },
  verbs: {
    sign: '签署文件',
    agree: '达成一致',
    intend: '表达意愿',
    propose: '提出建议',
    act: '采取行动',
    appraise: '表示肯定',
    object: '提出异议',
  },
  meanings: {
    sign: '签署正式文件。',
    agree: '双方形成共同看法或共同承诺某事；或一方接受另一方的提议。',
    intend: '一方表示自己或本方机构、企业将要做的事：承诺、愿意、希望做，欢迎对方前来。',
    propose: '一方建议、敦促、呼吁、请求或鼓励对方，或希望对方做某事。',
    act: '访问期间所做的事：讨论某一领域、交流经验、举行会议、出席活动。',
    appraise: '一方赞扬、感谢、肯定某事，或强调其重要性。',
    object: '一方拒绝、抗议，或对另一方的行为表示关切。',
  },
};
