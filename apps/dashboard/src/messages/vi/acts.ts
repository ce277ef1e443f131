import type { Messages } from '../messages.ts';

/** Acts as figures and keys name them, and as verbs after a side. */
export const acts: Messages['acts'] = {
  words: {
    sign: 'Đã ký',
    agree: 'Nhất trí',
    intend: 'Cam kết',
    propose: 'Đề nghị',
    act: 'Đã thực hiện',
    appraise: 'Đánh giá cao',
    object: 'Phản đối',
  },
  verbs: {
    sign: 'ký kết',
    agree: 'nhất trí',
    intend: 'cam kết',
    propose: 'đề nghị',
    act: 'thực hiện',
    appraise: 'đánh giá cao',
    object: 'phản đối',
  },
};
