import { frame } from '../../frame.ts';

/** Sentences about many contacts at once: they rest on counts. */
export const SUMMARIES = {
  selection: [
    frame('selection/plain', 'count', 'phạm vi: {what}, {range}; {total} từ {reports} bản tin{parts}'),
    frame('selection/visit', 'count', 'phạm vi: {total} từ {reports} bản tin{~visit}'),
  ],
  nothing: [frame('nothing/plain', 'clause', 'không có ghi nhận nào về {what}, {range}{~none}')],
  'nothing.held': [
    frame(
      'nothing/held',
      'count',
      'cơ sở dữ liệu hiện có {visits} chuyến thăm từ {reports} bản tin, từ {from} đến {to}',
    ),
    frame('nothing/held-undated', 'count', 'cơ sở dữ liệu hiện có {visits} chuyến thăm từ {reports} bản tin{~undated}'),
  ],
  'point.signed': [
    frame(
      'point.signed/also',
      'count',
      'trong {total} {noun}, {n} {noun} có ký kết, {agreed} {noun} có nội dung nhất trí; {n#lần ký là|lần ký gần nhất} {when}{between}{what}{~after}',
    ),
    frame(
      'point.signed/many',
      'count',
      'trong {total} {noun}, {n} {noun} có ký kết, {n#|gần nhất }{when}{between}{what}{~unagreed}{~after}',
    ),
    frame('point.signed/one', 'count', 'một trong {total} {noun} có ký kết: {when}{between}{what}{~unagreed}{~n}'),
    frame('point.signed/only', 'clause', 'có văn kiện được ký {when}{between}{what}{~n}{~only}'),
  ],
  'point.agreed': [
    frame(
      'point.agreed/many',
      'count',
      'trong {total} {noun}, {n} {noun} đạt được nhất trí và chưa ghi nhận việc ký kết{on.it}; lần nhất trí gần nhất {when}{between}{what}{~after}{~unsigned}{~several}',
    ),
    frame(
      'point.agreed/open',
      'count',
      'trong {total} {noun}, {n} {noun} đạt được nhất trí, gần nhất {when}{between}{what}{~after}{~open}{~several}',
    ),
    frame(
      'point.agreed/one',
      'count',
      'chưa ghi nhận việc ký kết{on.it}; một trong {total} {noun} đạt được nhất trí: {when}{between}{what}{~n}{~unsigned}',
    ),
    frame(
      'point.agreed/single',
      'count',
      'một trong {total} {noun} đạt được nhất trí: {when}{between}{what}{~n}{~open}',
    ),
    frame(
      'point.agreed/only',
      'clause',
      'chưa ghi nhận việc ký kết, nhưng đã đạt được nhất trí {when}{between}{what}{~n}{~unsigned}{~only}',
    ),
    frame('point.agreed/reached', 'clause', 'đã đạt được nhất trí {when}{between}{what}{~n}{~open}{~only}'),
  ],
  'point.none': [
    frame(
      'point.none/many',
      'clause',
      'chưa ghi nhận việc ký kết{on.it} hay nhất trí chung nào trong {total} {noun}; hồ sơ có {acts}{~unsigned}',
    ),
    frame(
      'point.none/one',
      'clause',
      'chưa ghi nhận việc ký kết hay nhất trí chung nào; hồ sơ có {acts}{~unsigned}{~one}',
    ),
    frame('point.none/open', 'clause', 'từ {total} {noun}, hồ sơ có {acts}{~open}'),
    frame('point.none/held', 'clause', 'hồ sơ có {acts}{~open}{~one}'),
  ],
  'point.latest': [
    frame('point.latest/newest', 'clause', 'cam kết hoặc đề nghị gần nhất được đưa ra {day}, khi {a} {does}{~later}'),
    frame('point.latest/person', 'person', '{a} {does} {when}; sau đó hồ sơ không có phát biểu tương tự{~later}'),
  ],
  'point.own': [
    frame(
      'point.own/last',
      'person',
      '{a} {does} {when}; sau đó hồ sơ không có phát biểu tương tự của người này{~later}',
    ),
  ],
  'point.main': [
    frame('point.main/while', 'person', '{a} {does}, còn {b} {answers}'),
    frame('point.main/turned', 'person', '{a} {does}; {b} {answers}'),
  ],
  'point.voice': [
    frame('point.voice/all', 'person', '{a} đưa ra {all} phát biểu được ghi nhận, về {themes}'),
    frame('point.voice/most', 'person', '{a} đưa ra {n} trong {total} phát biểu được ghi nhận, về {themes}'),
  ],
  'point.words': [frame('point.words/record', 'person', 'hồ sơ về {a} gồm {acts}')],
  'point.chain': [
    frame('point.chain/steady', 'theme', '{theme} là chủ đề xuyên suốt: {chain}'),
    frame('point.chain/returns', 'theme', '{theme} liên tục được nhắc lại: {chain}'),
  ],
  'point.gone': [
    frame(
      'point.gone/missing',
      'theme',
      '{theme}, từng được nêu trong {n} {noun} trước đó, không được nhắc tới trong cuộc gặp {latest}{~absent}',
    ),
  ],
  'point.counterparts': [
    frame('point.counterparts/all', 'place', '{first} là đối tác trong {every} {noun}{~total}'),
    frame('point.counterparts/most', 'place', '{first} là đối tác trong {n} trên {total} {noun}, {others}{~some}'),
  ],
  'point.parties': [
    frame('point.parties/all', 'place', '{first} tham gia {every} {noun}{~total}'),
    frame('point.parties/most', 'place', '{first} tham gia {n} trên {total} {noun}, {others}{~some}'),
  ],
  'point.who': [
    frame('point.who/led', 'person', '{guest} dẫn đầu đoàn khách, {host} là người cao nhất phía chủ nhà'),
    frame('point.who/faced', 'person', '{guest} gặp {host}'),
  ],
  'point.themes': [
    frame(
      'point.themes/commonest',
      'theme',
      '{first} là chủ đề được nêu nhiều nhất ({n} {noun}), tiếp đến là {second}',
    ),
    frame('point.themes/tied', 'theme', '{spread} được nêu nhiều nhất, mỗi chủ đề trong {n} {noun}'),
  ],
  'point.beside': [
    frame(
      'point.beside/with',
      'clause',
      'khi {theme} được nêu, {first} cũng được đề cập trong {n} trên {total} {noun}',
    ),
  ],
  year: [
    frame('year/brought', 'date', 'năm {year} có {n} {noun}'),
    frame('year/busiest', 'date', 'năm {year} là năm sôi động nhất, với {n} {noun}{~busiest}'),
    frame('year/came', 'count', '{n} đoàn đến thăm trong năm {year}, {ordinal}'),
    frame('year/saw', 'date', 'trong năm {year} diễn ra {n} {noun}'),
  ],
  gap: [
    frame('gap/silent', 'clause', 'sau đó, đến năm {until} mới lại có cuộc tiếp xúc được ghi nhận{~none}'),
    frame('gap/between', 'clause', 'giữa năm {since} và năm {until} không ghi nhận cuộc tiếp xúc nào{~none}'),
  ],
  further: [
    frame('further/rest', 'count', 'ngoài ra còn {n} cuộc tiếp xúc được tính nhưng không thuật lại: {spread}'),
    frame('further/year', 'count', 'ngoài ra còn {n} cuộc tiếp xúc trong năm {year} được tính nhưng không thuật lại'),
  ],
};
