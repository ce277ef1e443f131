import type { ActWords } from '../phrasebook.ts';

/** What may be said of each act. A predicate never claims a stronger act than the one stored. */
export const ACTS: Readonly<Record<string, ActWords>> = {
  sign: {
    label: 'đã ký',
    past: 'được ký kết',
    predicates: ['ký văn kiện về {themes}', 'ký kết văn kiện liên quan đến {themes}'],
    bare: 'ký văn kiện',
    noun: ['lần ký kết', 'lần ký kết'],
    claims: /(?<!\p{L})(?<!thư )ký(?!\p{L})/iu,
  },
  agree: {
    label: 'nhất trí',
    past: 'được nhất trí',
    predicates: ['nhất trí về {themes}', 'đạt nhận thức chung về {themes}', 'đi đến nhất trí về {themes}'],
    bare: 'đạt nhận thức chung',
    noun: ['nội dung nhất trí', 'nội dung nhất trí'],
    claims: /nhất trí|nhận thức chung|đồng ý|thỏa thuận/iu,
  },
  propose: {
    label: 'đề nghị',
    past: 'được đề nghị',
    predicates: ['đề nghị hợp tác về {themes}', 'nêu đề xuất về {themes}', 'đề nghị tạo điều kiện về {themes}'],
    bare: 'nêu đề nghị',
    noun: ['đề nghị', 'đề nghị'],
    claims: /đề nghị|đề xuất|kiến nghị|kêu gọi/iu,
  },
  intend: {
    label: 'bày tỏ ý định',
    past: 'được khẳng định sẵn sàng hợp tác',
    predicates: [
      'bày tỏ sẵn sàng hợp tác về {themes}',
      'bày tỏ mong muốn hợp tác về {themes}',
      'khẳng định sẵn sàng phối hợp về {themes}',
    ],
    bare: 'bày tỏ sẵn sàng',
    noun: ['phát biểu về ý định', 'phát biểu về ý định'],
    claims: /sẵn sàng|ý định|mong muốn|cam kết|hứa/iu,
  },
  appraise: {
    label: 'đánh giá cao',
    past: 'được đánh giá cao',
    predicates: [
      'đánh giá cao hợp tác về {themes}',
      'nhấn mạnh ý nghĩa của hợp tác về {themes}',
      'bày tỏ trân trọng đối với hợp tác về {themes}',
    ],
    bare: 'bày tỏ đánh giá cao',
    noun: ['lời đánh giá cao', 'lời đánh giá cao'],
    claims: /đánh giá cao|ý nghĩa của|trân trọng|ca ngợi|cảm ơn/iu,
  },
  act: {
    label: 'đã thực hiện',
    past: 'được trao đổi',
    predicates: ['trao đổi về {themes}', 'đề cập {themes}'],
    bare: 'trao đổi về nội dung này',
    noun: ['hoạt động', 'hoạt động'],
    claims: /hoạt động/iu,
  },
  object: {
    label: 'phản đối',
    past: 'bị phản đối',
    predicates: ['nêu ý kiến phản đối về {themes}', 'phản đối về {themes}'],
    bare: 'nêu ý kiến phản đối',
    noun: ['ý kiến phản đối', 'ý kiến phản đối'],
    claims: /phản đối|quan ngại/iu,
  },
};
