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
  meanings: {
    sign: 'Một văn kiện chính thức được ký kết.',
    agree: 'Hai bên có cùng quan điểm hoặc cùng cam kết một việc; hoặc một bên chấp nhận đề nghị của bên kia.',
    intend:
      'Một bên nói việc mình hoặc cơ quan, doanh nghiệp của mình sẽ làm: cam kết, sẵn sàng, mong muốn, chào đón bên kia đến.',
    propose: 'Một bên gợi ý, đề nghị, kêu gọi, khuyến khích bên kia, hoặc mong bên kia làm một việc.',
    act: 'Việc đã làm trong chuyến thăm: trao đổi về một lĩnh vực, chia sẻ kinh nghiệm, tổ chức hội nghị, dự sự kiện.',
    appraise: 'Một bên khen ngợi, cảm ơn, đánh giá cao hoặc nhấn mạnh tầm quan trọng của một việc.',
    object: 'Một bên từ chối, phản đối hoặc nêu quan ngại về hành động của bên kia.',
  },
};
