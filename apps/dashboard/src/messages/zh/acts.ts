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
};
