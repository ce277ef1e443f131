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
      '{n} trong {total} {noun} có ký kết, {n#|gần nhất }{when} giữa {parties}, về {themes}{~after}; {agreed} {noun} có nội dung nhất trí, {agreed#|gần nhất }{agreed.when}',
    ),
    frame(
      'point.signed/many',
      'count',
      '{n} trong {total} {noun} có ký kết, {n#|gần nhất }{when} giữa {parties}, về {themes}{~unagreed}{~after}',
    ),
    frame(
      'point.signed/one',
      'count',
      'trong {total} {noun}, một {noun.one} kết thúc bằng ký kết: {when}, giữa {parties}, về {themes}{~unagreed}{~n}',
    ),
    frame('point.signed/only', 'clause', 'văn kiện về {themes} được {parties} ký {when}{~n}{~only}'),
  ],
  'point.agreed': [
    frame(
      'point.agreed/many',
      'count',
      '{n} trong {total} {noun} đạt được nhất trí, gần nhất {when} giữa {parties}, về {themes}{~after}; chưa ghi nhận văn kiện nào được ký{on.it}{~unsigned}{~several}',
    ),
    frame(
      'point.agreed/one',
      'count',
      'chưa ghi nhận văn kiện nào được ký{on.it}; trong {total} {noun}, một {noun.one} đạt được nhất trí: {when}, giữa {parties}, về {themes}{~n}{~unsigned}',
    ),
    frame(
      'point.agreed/only',
      'clause',
      'không ghi nhận văn kiện nào được ký, nhưng {parties} đã nhất trí về {themes} {when}{~n}{~unsigned}{~only}',
    ),
  ],
  'point.none': [
    frame(
      'point.none/many',
      'clause',
      'chưa ghi nhận văn kiện nào được ký{on.it} hay nội dung nào được các bên nhất trí trong {total} {noun}; hồ sơ có {acts}{~unsigned}',
    ),
    frame(
      'point.none/one',
      'clause',
      'không ghi nhận văn kiện nào được ký hay nội dung nào được các bên nhất trí; hồ sơ có {acts}{~unsigned}{~one}',
    ),
  ],
  'point.latest': [
    frame('point.latest/newest', 'clause', 'phát biểu mang tính cam kết gần nhất là {day}, khi {a} {does}{~later}'),
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
    frame('point.main/turned', 'person', '{b} {answers}; {a} {does}'),
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
      '{theme}, từng được nêu trong {n} {noun} trước đó, không có trong hồ sơ {latest}{~absent}',
    ),
  ],
  'point.counterparts': [
    frame('point.counterparts/all', 'place', '{first} là đối tác trong {every} {noun}{~total}'),
    frame(
      'point.counterparts/most',
      'place',
      '{first} là đối tác trong {n} trên tổng số {total} {noun}, {others}{~some}',
    ),
  ],
  'point.parties': [
    frame('point.parties/all', 'place', '{first} tham gia {every} {noun}{~total}'),
    frame('point.parties/most', 'place', '{first} tham gia {n} trong tổng số {total} {noun}, {others}{~some}'),
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
      'khi {theme} được nêu, {first} cũng được đề cập trong {n} trên tổng số {total} {noun}',
    ),
  ],
  year: [
    frame('year/brought', 'date', 'năm {year} có {n} {noun}'),
    frame('year/busiest', 'date', 'năm {year} là năm sôi động nhất, với {n} {noun}{~busiest}'),
    frame('year/came', 'count', '{n} đoàn đến thăm trong năm {year}, {ordinal}'),
    frame('year/saw', 'date', 'trong năm {year} diễn ra {n} {noun}'),
  ],
  gap: [
    frame('gap/silent', 'clause', 'sau đó hồ sơ không có ghi nhận nào cho đến năm {until}{~none}'),
    frame('gap/between', 'clause', 'giữa năm {since} và năm {until} không ghi nhận cuộc tiếp xúc nào{~none}'),
  ],
  further: [frame('further/rest', 'count', 'ngoài ra còn {n} cuộc tiếp xúc được tính nhưng không thuật lại: {spread}')],
};
