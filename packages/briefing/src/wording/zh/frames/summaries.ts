import { frame } from '../../frame.ts';

/** Sentences about many contacts at once: they rest on counts. */
export const SUMMARIES = {
  selection: [
    frame('selection/plain', 'count', '范围：{what}，{range}；共{total}，依据{reports}篇报道{parts}'),
    frame('selection/visit', 'count', '范围：{total}，依据{reports}篇报道{~visit}'),
  ],
  nothing: [frame('nothing/plain', 'clause', '未见关于{what}的记录，{range}{~none}')],
  'nothing.held': [
    frame('nothing/held', 'count', '数据集现有{visits}次访问，来自{reports}篇报道，时间自{from}至{to}'),
    frame('nothing/held-undated', 'count', '数据集现有{visits}次访问，来自{reports}篇报道{~undated}'),
  ],
  'point.signed': [
    frame(
      'point.signed/also',
      'count',
      '{total}{noun}中，{n}次签署文件，{agreed}次达成一致；{n#签署时间为|最近一次签署为}{when}{between}{what}{~after}',
    ),
    frame(
      'point.signed/many',
      'count',
      '{total}{noun}中，{n}次签署文件，{n#时间为|最近一次为}{when}{between}{what}{~unagreed}{~after}',
    ),
    frame('point.signed/one', 'count', '{total}{noun}中有一次签署文件：{when}{between}{what}{~unagreed}{~n}'),
    frame('point.signed/only', 'clause', '{when}有文件签署{between}{what}{~n}{~only}'),
  ],
  'point.agreed': [
    frame(
      'point.agreed/many',
      'count',
      '{total}{noun}中，{n}次达成一致，未见签署{on.it}文件的记录；最近一次达成一致为{when}{between}{what}{~after}{~unsigned}{~several}',
    ),
    frame(
      'point.agreed/open',
      'count',
      '{total}{noun}中，{n}次达成一致，最近一次为{when}{between}{what}{~after}{~open}{~several}',
    ),
    frame(
      'point.agreed/one',
      'count',
      '未见签署{on.it}文件的记录；{total}{noun}中有一次达成一致：{when}{between}{what}{~n}{~unsigned}',
    ),
    frame('point.agreed/single', 'count', '{total}{noun}中有一次达成一致：{when}{between}{what}{~n}{~open}'),
    frame('point.agreed/only', 'clause', '未见签署文件的记录，但{when}达成一致{between}{what}{~n}{~unsigned}{~only}'),
    frame('point.agreed/reached', 'clause', '{when}达成一致{between}{what}{~n}{~open}{~only}'),
  ],
  'point.none': [
    frame(
      'point.none/many',
      'clause',
      '{total}{noun}中未见签署{on.it}文件或共同达成一致的记录；所载发言有{acts}{~unsigned}',
    ),
    frame('point.none/one', 'clause', '未见签署文件或共同达成一致的记录；所载发言有{acts}{~unsigned}{~one}'),
    frame('point.none/open', 'clause', '{total}{noun}所载发言有{acts}{~open}'),
    frame('point.none/held', 'clause', '所载发言有{acts}{~open}{~one}'),
  ],
  'point.latest': [
    frame('point.latest/newest', 'clause', '最近的承诺或建议见于{day}：{a}{does}{~later}'),
    frame('point.latest/person', 'person', '{a}{when}{does}；此后未见新的承诺或建议{~later}'),
  ],
  'point.own': [frame('point.own/last', 'person', '{a}{when}{does}；此后未见其新的承诺或建议{~later}')],
  'point.main': [
    frame('point.main/while', 'person', '{a}{does}，{b}则{answers}'),
    frame('point.main/turned', 'person', '{a}{does}；{b}{answers}'),
  ],
  'point.voice': [
    frame('point.voice/all', 'person', '{a}作出有记录的{all}条发言，涉及{themes}'),
    frame('point.voice/most', 'person', '有记录的{total}条发言中，{a}占{n}条，涉及{themes}'),
  ],
  'point.words': [frame('point.words/record', 'person', '记录中{a}的发言包括{acts}')],
  'point.chain': [
    frame('point.chain/steady', 'theme', '{theme}是贯穿始终的主题：{chain}'),
    frame('point.chain/returns', 'theme', '{theme}多次出现：{chain}'),
  ],
  'point.gone': [frame('point.gone/missing', 'theme', '{theme}此前见于{n}{noun}，而{latest}的记录中没有{~absent}')],
  'point.counterparts': [
    frame('point.counterparts/all', 'place', '{every}{noun}的对方均为{first}{~total}'),
    frame('point.counterparts/most', 'place', '{total}{noun}中，{first}作为对方占{n}次，{others}{~some}'),
  ],
  'point.parties': [
    frame('point.parties/all', 'place', '{first}参与了{every}{noun}{~total}'),
    frame('point.parties/most', 'place', '{total}{noun}中，{first}参与{n}次，{others}{~some}'),
  ],
  'point.who': [
    frame('point.who/led', 'person', '{guest}率团到访，主方级别最高者为{host}'),
    frame('point.who/faced', 'person', '{guest}与{host}会面'),
  ],
  'point.themes': [
    frame('point.themes/commonest', 'theme', '{first}是最常见的主题（{n}{noun}），其次为{second}'),
    frame('point.themes/tied', 'theme', '{spread}出现最多，各见于{n}{noun}'),
  ],
  'point.beside': [frame('point.beside/with', 'clause', '谈及{theme}的{total}{noun}中，有{n}次也谈到{first}')],
  year: [
    frame('year/brought', 'date', '{year}年有{n}{noun}'),
    frame('year/busiest', 'date', '{year}年最为频繁，共{n}{noun}{~busiest}'),
    frame('year/came', 'count', '{n}个代表团在{year}年到访，{ordinal}'),
    frame('year/saw', 'date', '在{year}年，共有{n}{noun}'),
  ],
  gap: [
    frame('gap/silent', 'clause', '此后直至{until}年未见记录{~none}'),
    frame('gap/between', 'clause', '自{since}年至{until}年之间未见往来记录{~none}'),
  ],
  further: [
    frame('further/rest', 'count', '另有{n}次往来计入总数而未作叙述：{spread}'),
    frame('further/year', 'count', '{year}年另有{n}次往来计入总数而未作叙述'),
  ],
};
