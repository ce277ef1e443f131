import { alone, frame } from '../../frame.ts';

/** How the statements of a contact stand to each other. */
export const RELATIONS = {
  silent: [
    frame('silent/reported', 'clause', '谈话内容未见记录{~none}'),
    frame('silent/held', 'clause', '现有资料没有此次接触的发言{~none}'),
  ],
  joint: [
    frame('joint/plain', 'side', '{sides}{does}'),
    alone('joint/there', 'place', '在此，{sides}{does}'),
    alone('joint/meeting', 'clause', '会谈中，{sides}{does}'),
    alone('joint/also', 'clause', '另外，{sides}{does}'),
  ],
  paper: [
    frame('paper/signed', 'clause', '有文件签署：{quote}'),
    frame('paper/signing', 'clause', '当时签署了文件：{quote}'),
  ],
  during: [
    frame('during/visit', 'clause', '访问期间，{relation}'),
    frame('during/course', 'clause', '在此次访问中，{relation}'),
    frame('during/same', 'clause', '同一访问中，{relation}'),
  ],
  'joint.two': [
    frame('joint.two/and', 'side', '{sides}{does}，并{also}'),
    frame('joint.two/only', 'side', '{sides}不仅{does}，还{also}'),
    alone('joint.two/meeting', 'clause', '会谈中，{sides}{does}，同时{also}'),
  ],
  offered: [
    frame('offered/of', 'theme', '在{a}提出的{n}个合作领域中，{b}回应了{themes}，并补充{added}'),
    frame('offered/named', 'person', '{a}提出{n}个合作领域，{b}回应了其中的{themes}'),
    frame('offered/plain', 'theme', '就{a}提出的{n}个合作领域，{b}回应了{themes}'),
    frame('offered/back', 'theme', '对于{a}提出的{n}个合作领域，{b}也谈到{themes}'),
  ],
  mutual: [
    frame('mutual/both', 'person', '{a}和{b}都{does}'),
    frame('mutual/each', 'person', '{a}与{b}分别{does}'),
    frame('mutual/as', 'person', '{a}{does}，{b}亦然'),
  ],
  contrast: [
    frame('contrast/while', 'person', '{a}{does}，{b}则{answers}'),
    frame('contrast/semicolon', 'person', '{a}{does}；{b}{answers}'),
    frame('contrast/for', 'person', '{a}{does}；{b}方面则{answers}'),
    frame('contrast/and', 'person', '{a}{does}，{b}{answers}'),
    frame('contrast/part', 'person', '一方面，{a}{does}；另一方面，{b}{answers}'),
  ],
  'same-field': [
    frame('same-field/plain', 'person', '{a}就{theme}{does}，{b}{answers}'),
    frame('same-field/while', 'person', '{b}就{theme}{answers}，{a}则{does}'),
    alone('same-field/on', 'theme', '关于{theme}，{a}{does}，{b}{answers}'),
    alone('same-field/both', 'theme', '关于{theme}，宾主均有发言：{a}{does}，{b}{answers}'),
    alone('same-field/was', 'theme', '{theme}是宾主都谈及的内容：{b}{answers}，{a}{does}'),
  ],
  'turn.same': [
    frame('turn.same/and', 'person', '{a}{does}，并就此{also}'),
    alone('turn.same/side', 'side', '{whose}发言中，{a}{does}，并就此{also}'),
  ],
  turn: [
    frame('turn/and', 'person', '{a}{does}，并{also}'),
    frame('turn/only', 'person', '{a}不仅{does}，还{also}'),
    alone('turn/side', 'side', '{whose}发言中，{a}{does}，并{also}'),
    frame('turn/comma', 'person', '{a}{also}，同时{does}'),
  ],
  single: [
    frame('single/plain', 'person', '{a}{does}'),
    alone('single/side', 'side', '{whose}发言中，{a}{does}'),
    alone('single/for', 'side', '代表{whose}，{a}{does}'),
    alone('single/further', 'clause', '此外，{a}{does}'),
    alone('single/addition', 'clause', '另据报道，{a}{does}'),
    alone('single/besides', 'clause', '同时，{a}{does}'),
  ],
  answered: [
    alone('answered/now', 'theme', '{theme}曾由{p}{before}提出建议，此次达成一致{~agreed}'),
    frame('answered/field', 'clause', '由此，{p}{before}建议的{theme}达成一致{~agreed}'),
    frame('answered/had', 'person', '{p}{before}曾就{theme}提出建议，此次双方就该领域达成一致{~agreed}'),
  ],
};
