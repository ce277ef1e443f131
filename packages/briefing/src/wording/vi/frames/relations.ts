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
    alone('joint/also', 'clause', 'cũng tại đây, {sides} {does}'),
  ],
  paper: [
    frame('paper/signed', 'clause', 'một văn kiện đã được ký: {quote}'),
    frame('paper/signing', 'clause', 'tại đây có lễ ký: {quote}'),
  ],
  during: [
    frame('during/visit', 'clause', 'trong chuyến thăm, {relation}'),
    frame('during/course', 'clause', 'trong khuôn khổ chuyến thăm, {relation}'),
    frame('during/same', 'clause', 'cũng trong chuyến thăm này, {relation}'),
  ],
  'joint.two': [
    frame('joint.two/and', 'side', '{sides} {does}, đồng thời {also}'),
    frame('joint.two/only', 'side', '{sides} {does} và cũng {also}'),
    alone('joint.two/meeting', 'clause', 'tại cuộc gặp, {sides} {does}, đồng thời {also}'),
  ],
  offered: [
    frame('offered/of', 'theme', 'trong {n} lĩnh vực mà {a} đề nghị, {b} hưởng ứng {themes} và nêu thêm {added}'),
    frame('offered/named', 'person', '{a} đề nghị {n} lĩnh vực, trong đó {b} hưởng ứng {themes}'),
    frame('offered/plain', 'theme', 'trong {n} lĩnh vực mà {a} đề nghị, {b} hưởng ứng {themes}'),
    frame('offered/back', 'theme', 'từ {n} lĩnh vực do {a} đề nghị, {b} cũng nêu {themes}'),
  ],
  mutual: [
    frame('mutual/both', 'person', 'cả {a} và {b} đều {does}'),
    frame('mutual/each', 'person', '{a} và {b} cùng {does}'),
    frame('mutual/as', 'person', '{a} {does}, {b} cũng vậy'),
  ],
  contrast: [
    frame('contrast/while', 'person', '{a} {does}, còn {b} {answers}'),
    frame('contrast/semicolon', 'person', '{a} {does}; {b} {answers}'),
    frame('contrast/for', 'person', '{a} {does}; về phía mình, {b} {answers}'),
    frame('contrast/and', 'person', '{a} {does}, {b} {answers}'),
    frame('contrast/part', 'person', '{a} {does}; phía bên kia, {b} {answers}'),
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
    frame('turn/and', 'person', '{a} {does} và cũng {also}'),
    frame('turn/only', 'person', '{a} {does}, bên cạnh đó {also}'),
    alone('turn/side', 'side', 'về {whose}, {a} {does} và {also}'),
    frame('turn/comma', 'person', '{a} {also}, đồng thời {does}'),
  ],
  single: [
    frame('single/plain', 'person', '{a} {does}'),
    alone('single/side', 'side', 'về {whose}, {a} {does}'),
    alone('single/for', 'side', 'thay mặt {whose}, {a} {does}'),
    alone('single/further', 'clause', 'bên cạnh đó, {a} {does}'),
    alone('single/addition', 'clause', 'ngoài ra, {a} {does}'),
    alone('single/besides', 'clause', 'cũng theo bản tin, {a} {does}'),
  ],
  answered: [
    alone('answered/now', 'theme', '{theme}, nội dung {p} đã đề nghị {before}, lần này được nhất trí{~agreed}'),
    frame('answered/field', 'clause', 'như vậy {theme} đã được nhất trí, lĩnh vực mà {p} đề nghị {before}{~agreed}'),
    frame('answered/had', 'person', '{p} từng đề nghị về {theme} {before}; nay lĩnh vực này được nhất trí{~agreed}'),
  ],
};
