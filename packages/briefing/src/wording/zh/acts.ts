import type { ActWords } from '../phrasebook.ts';

/** What may be said of each act. A predicate never claims a stronger act than the one stored. */
export const ACTS: Readonly<Record<string, ActWords>> = {
  sign: {
    label: '签署',
    past: '签署文件',
    predicates: ['签署{themes}方面的文件', '就{themes}签署文件'],
    bare: '签署文件',
    noun: ['次签署', '次签署'],
    claims: /签署|签订|所签|签字/u,
  },
  agree: {
    label: '同意',
    past: '达成一致',
    predicates: ['就{themes}达成一致', '就{themes}形成共识', '一致同意推进{themes}'],
    bare: '达成一致',
    noun: ['项共识', '项共识'],
    claims: /一致|共识|商定|同意/u,
  },
  propose: {
    label: '提议',
    past: '提出建议',
    predicates: ['建议开展{themes}合作', '就{themes}提出建议', '提议推进{themes}'],
    bare: '提出建议',
    noun: ['项建议', '项建议'],
    claims: /建议|提议|呼吁|请求|敦促/u,
  },
  intend: {
    label: '意愿',
    past: '表示意愿',
    predicates: ['表示愿推进{themes}', '就{themes}表明合作意愿', '表示愿在{themes}方面开展合作'],
    bare: '表明合作意愿',
    noun: ['项意愿表态', '项意愿表态'],
    claims: /意愿|表示愿|希望|承诺|打算/u,
  },
  appraise: {
    label: '肯定',
    past: '予以肯定',
    predicates: ['积极评价{themes}', '肯定{themes}的意义', '强调{themes}的重要性'],
    bare: '予以肯定',
    noun: ['项积极评价', '项积极评价'],
    claims: /积极评价|肯定|重要性|赞赏|感谢/u,
  },
  act: {
    label: '开展',
    past: '进行交流',
    predicates: ['就{themes}交换看法', '谈及{themes}'],
    bare: '就此交换看法',
    noun: ['项活动', '项活动'],
    claims: /活动/u,
  },
  object: {
    label: '异议',
    past: '提出异议',
    predicates: ['就{themes}提出异议', '对{themes}表示异议'],
    bare: '提出异议',
    noun: ['项异议', '项异议'],
    claims: /异议|反对|抗议|关切/u,
  },
};
