import { alone, frame } from '../../frame.ts';

/** How the statements of a contact stand to each other. */
export const RELATIONS = {
  silent: [
    frame('silent/reported', 'clause', 'nội dung phát biểu tại đó không có trong hồ sơ{~none}'),
    frame('silent/held', 'clause', 'hồ sơ không có phát biểu nào của cuộc này{~none}'),
  ],
  joint: [
    frame('joint/plain', 'side', '{sides} {does}'),
    alone('joint/there', 'place', 'tại đây, {sides} {does}'),
    alone('joint/meeting', 'clause', 'tại cuộc gặp, {sides} {does}'),
  ],
  'joint.two': [
    frame('joint.two/and', 'side', '{sides} {does} và {also}'),
    frame('joint.two/only', 'side', '{sides} không chỉ {does} mà còn {also}'),
    alone('joint.two/meeting', 'clause', 'tại cuộc gặp, {sides} {does}, đồng thời {also}'),
  ],
  offered: [
    frame('offered/of', 'theme', 'trong {n} lĩnh vực mà {a} đề nghị, {b} hưởng ứng {themes} và nêu thêm {added}'),
    frame('offered/named', 'person', '{a} đề nghị {n} lĩnh vực, trong đó {b} hưởng ứng {themes}'),
    frame('offered/plain', 'theme', 'trong {n} lĩnh vực mà {a} đề nghị, {b} hưởng ứng {themes}'),
    frame('offered/back', 'theme', 'từ {n} lĩnh vực do {a} đề nghị, {b} cũng nêu {themes}'),
  ],
  shared: [
    frame('shared/one', 'theme', '{theme} là lĩnh vực duy nhất được cả {a} và {b} nêu{~one}'),
    frame('shared/what', 'clause', 'điều mà {a} và {b} cùng nêu là {theme}'),
    frame('shared/common', 'person', '{a} và {b} chỉ có chung một lĩnh vực là {theme}{~one}'),
  ],
  mutual: [
    frame('mutual/both', 'person', 'cả {a} và {b} đều {does}'),
    frame('mutual/each', 'person', '{a} và {b} cùng {does}'),
    frame('mutual/as', 'person', '{a} {does}, {b} cũng vậy'),
  ],
  'one-sided': [
    alone(
      'one-sided/who',
      'clause',
      'chỉ có {whose} phát biểu: toàn bộ {n} phát biểu được ghi nhận là của phía này{~none}',
    ),
    alone('one-sided/answer', 'clause', 'ý kiến đáp lại của {other} không có trong hồ sơ{~none}'),
    alone('one-sided/alone', 'count', 'toàn bộ {n} phát biểu được ghi nhận đều của {whose}{~none}'),
  ],
  contrast: [
    frame('contrast/while', 'person', '{a} {does}, còn {b} {answers}'),
    alone('contrast/where', 'clause', 'trong khi {a} {does}, {b} {answers}'),
    alone('contrast/reversed', 'clause', 'nếu như {b} {answers} thì {a} {does}'),
    frame('contrast/for', 'person', '{a} {does}; về phía mình, {b} {answers}'),
    frame('contrast/host', 'person', '{b} {answers}, còn {a} {does}'),
    frame('contrast/semicolon', 'person', '{b} {answers}; {a} {does}'),
  ],
  'same-field': [
    frame('same-field/plain', 'person', '{a} {does} về {theme} và {b} {answers}'),
    frame('same-field/while', 'person', '{b} {answers} về {theme}, còn {a} {does}'),
    alone('same-field/on', 'theme', 'về {theme}, {a} {does} và {b} {answers}'),
    alone('same-field/both', 'theme', 'về {theme}, cả hai phía cùng phát biểu: {a} {does}, {b} {answers}'),
    alone('same-field/was', 'theme', '{theme} được cả hai phía đề cập: {b} {answers}, {a} {does}'),
  ],
  'turn.same': [
    frame('turn.same/and', 'person', '{a} {does} và cũng về nội dung này {also}'),
    alone('turn.same/side', 'side', 'về {whose}, {a} {does} và cũng về nội dung này {also}'),
  ],
  turn: [
    frame('turn/and', 'person', '{a} {does} và {also}'),
    frame('turn/only', 'person', '{a} không chỉ {does} mà còn {also}'),
    alone('turn/side', 'side', 'về {whose}, {a} {does} và {also}'),
    frame('turn/comma', 'person', '{a} {also}, đồng thời {does}'),
  ],
  single: [
    frame('single/plain', 'person', '{a} {does}'),
    alone('single/side', 'side', 'về {whose}, {a} {does}'),
    alone('single/it', 'clause', 'chính {a} {does}{~person}'),
    alone('single/for', 'side', 'thay mặt {whose}, {a} {does}'),
  ],
  answered: [
    alone('answered/now', 'theme', '{theme}, nội dung {p} đã đề nghị {before}, lần này được nhất trí{~agreed}'),
    frame('answered/field', 'clause', 'như vậy {theme} đã được nhất trí, lĩnh vực mà {p} đề nghị {before}{~agreed}'),
    frame('answered/had', 'person', '{p} từng đề nghị về {theme} {before}; nay lĩnh vực này được nhất trí{~agreed}'),
  ],
  again: [
    frame('again/theme', 'theme', '{theme} đã từng được nêu {before} trong đề nghị của {p}{~now}'),
    frame('again/field', 'clause', 'lĩnh vực mà {p} đề nghị {before}, {theme}, lại được nêu{~now}'),
  ],
};
