import { frame } from '../../frame.ts';

/** People, follow-ups, and what is uncertain or not covered. */
export const ENDINGS = {
  'commitments.caption': [
    frame(
      'commitments/all',
      'count',
      'nội dung đã ký và nhất trí xếp trước, còn lại theo mức độ quan trọng; bảng gồm {all} phát biểu thuộc các loại này',
    ),
    frame(
      'commitments/some',
      'count',
      'nội dung đã ký và nhất trí xếp trước, còn lại theo mức độ quan trọng; bảng gồm {shown} trong {n} phát biểu thuộc các loại này',
    ),
  ],
  'themes.compared': [
    frame('themes/compared', 'theme', '{theme} được nêu trong {now} {noun} từ năm {since} và {before} trước đó'),
    frame(
      'themes/new',
      'theme',
      '{theme}, được nêu trong {now} {noun} từ năm {since}, trước đó không có trong hồ sơ{~before.none}',
    ),
    frame(
      'themes/gone',
      'theme',
      '{theme}, trước đó có trong {before} {noun}, không còn được nêu từ năm {since}{~now.none}',
    ),
  ],
  'people.recurs': [
    frame('people.recurs/stands', 'person', '{name} tham gia {n} {noun}, {offices}'),
    frame('people.recurs/met', 'person', '{name}, {offices}, tham gia {n} {noun}'),
  ],
  'people.highest': [
    frame(
      'people.highest/side',
      'side',
      'về {whose}, lãnh đạo cấp cao nhất được ghi nhận là {name}, năm {year} là {office}',
    ),
    frame(
      'people.highest/held',
      'person',
      '{name}, năm {year} là {office}, là lãnh đạo cấp cao nhất được ghi nhận của {whose}',
    ),
  ],
  'follow.invited': [
    frame('follow.invited/to', 'person', '{by} mời {to} sang thăm{for}; hồ sơ chưa có chuyến thăm đáp lại{~later}'),
    frame('follow.invited/open', 'clause', 'lời mời của {by} gửi {to}{for} chưa có hồi âm trong hồ sơ{~later}'),
  ],
  'follow.planned': [
    frame(
      'follow.planned/to',
      'place',
      'chuyến thăm {hosts} của {guest} đã được thông báo; chưa có bản tin nào về chuyến thăm này{~later}',
    ),
  ],
  'follow.draft': [
    frame(
      'follow.draft/title',
      'clause',
      'văn kiện “{title}” {when} chưa được ký; chưa có bản tin nào sau đó về {parties}{~later}',
    ),
    frame(
      'follow.draft/open',
      'clause',
      'chưa rõ “{title}”, {when} còn chờ ký, đã được ký hay chưa: chưa có bản tin nào sau đó về {parties}{~later}',
    ),
  ],
  'follow.paper': [
    frame(
      'follow.paper/became',
      'clause',
      'việc thực hiện “{title}” được ký {when} không có trong hồ sơ: chưa có bản tin nào sau đó về {parties}{~later}',
    ),
    frame('follow.paper/since', 'clause', 'từ khi “{title}” được ký {when}, chưa có bản tin nào về {parties}{~later}'),
  ],
  'follow.open': [
    frame(
      'follow.open/came',
      'clause',
      '{when}, {a} {does}; kết quả còn để ngỏ vì chưa có bản tin nào sau đó về {parties}{~later}',
    ),
    frame(
      'follow.open/carried',
      'clause',
      'chưa thể nói việc sau đây đã được thực hiện hay chưa, vì chưa có bản tin nào sau đó về {parties}: {when}, {a} {does}{~later}',
    ),
  ],
  'uncertain.inferred': [
    frame('uncertain.inferred/one', 'clause', 'năm của chuyến thăm của {guest} {when} là suy luận, bản tin không nêu'),
    frame('uncertain.inferred/many', 'count', 'năm của {n} cuộc tiếp xúc là suy luận, các bản tin không nêu: {list}'),
  ],
  'uncertain.inferred.many': [
    frame('uncertain.inferred/count', 'count', 'năm của {n} cuộc tiếp xúc là suy luận, các bản tin không nêu'),
  ],
  'uncertain.undated': [
    frame(
      'uncertain.undated/one',
      'clause',
      'chuyến thăm của {guest} {when} không được tính vào số liệu theo năm{~alone}',
    ),
    frame('uncertain.undated/many', 'count', '{n} cuộc tiếp xúc không rõ năm và không được tính vào số liệu theo năm'),
  ],
  'uncertain.conflict': [
    frame(
      'uncertain.conflict/date',
      'clause',
      'các bản tin nêu khác nhau về ngày {guest} đến: {values}; ở đây dùng {kept}',
    ),
  ],
  'uncertain.shared': [
    frame(
      'uncertain.shared/many',
      'count',
      'trong {n} trên {total} {noun} có nhiều bên chủ nhà cùng tham gia nên kết quả không thuộc riêng bên nào',
    ),
    frame(
      'uncertain.shared/one',
      'clause',
      'nhiều bên chủ nhà cùng tham gia {when} nên nội dung phát biểu không thuộc riêng bên nào{~n}',
    ),
  ],
  'uncertain.sources': [
    frame('uncertain.sources/one', 'clause', 'toàn bộ dựa trên một bản tin, bằng {languages}{~reports}{~one}'),
    frame('uncertain.sources/each', 'count', '{total} {noun} dựa trên {reports} bản tin, đều bằng {languages}{~alike}'),
    frame('uncertain.sources/mixed', 'count', '{total} {noun} dựa trên {reports} bản tin, bằng {languages}'),
  ],
  'uncertain.silence': [
    frame(
      'uncertain.silence/years',
      'clause',
      'không có bản tin nào về năm {years}; điều này chỉ cho thấy dữ liệu hiện có, không có nghĩa là không có đoàn nào{~none}',
    ),
  ],
  'uncertain.few': [frame('uncertain.few/trend', 'count', 'chỉ với {n} cuộc tiếp xúc thì quá ít để nói về xu hướng')],
  'uncertain.one-voice': [
    frame('uncertain.one-voice/many', 'count', 'trong {n} trên {total} {noun} chỉ ghi nhận phát biểu của một phía'),
    frame('uncertain.one-voice/one', 'clause', 'hồ sơ chỉ ghi nhận phát biểu của {whose}{~none}'),
  ],
  'uncertain.names': [
    frame(
      'uncertain.names/spelt',
      'clause',
      'tên người được ghi theo cách viết của các bản tin và có thể thiếu dấu{~people}',
    ),
  ],
  'uncertain.merged': [
    frame(
      'uncertain.merged/unit',
      'place',
      '{name} được gọi theo tên tại thời điểm đó; đơn vị này chấm dứt {day}, địa bàn nay thuộc {successor}',
    ),
  ],
};
