import type { HeadWords } from '../classes.ts';

/** Verbs of proposing, asking and hoping: somebody else, or nobody named, is to act. `~` stands for all forms of a verb. */
export const asking: HeadWords = {
  propose: `
    invite~, invite~ * to, extend~ * invitation, issue~ * invitation, renew~ * invitation,
    would be grateful|thankful|obliged|indebted for, want~ to know, put~ in * plea|request, see~ no reason why, suggest~, propose~, recommend~, call~ for, push~ for, press~ for, appeal~ for, plead~ for, advocate~, put~
    forward, put~ forth, present~|table~|put~ * proposal, table~ * proposal, make~ *
    proposal|suggestion|recommendation, put~ it to, raise~ * possibility|idea|issue|matter|question, bring~ up, bring~
    forward, lay~ * plan|proposal, submit~ * proposal, mention~ * possibility, offer~ * suggestion|proposal, single~
    out as field, name~ as field, name~ * field|area, have~ in mind, point~ out the need, stress~ * need|necessity,
    emphasise~ * need|necessity, underline~ * need|necessity, underscore~ * need|necessity, highlight~ *
    need|necessity, note~ * need|necessity, affirm~ * need|necessity, mention~ * need|necessity, outline~ *
    measure|orientation|direction|priority|task, set~ out * priority, seek~ * support|assistance|help|cooperation,
    look~ for * support|help, invite~ * share|take|join|send|study|consider, favour~, speak~ in favour of, come~ out
    for, hint~, moot~, float~ * idea, broach~ * idea, wonder~ whether|if|why, why not, would do well to, would be of
    use|help|benefit|value, would be good|useful|helpful|sensible|wise|welcome, make~ * case for, make~ * plea, lobby~
    for, canvass~ for, solicit~, counsel~, be~ worth, would be worth, would benefit from, invite~ * question whether,
    would be in * interest|favour of, would be to * advantage|benefit of, put~ in * word for, see~ * need|necessity,
    wish list, bring~ into play, throw~ out * idea, make~ * pitch for, pitch~, had|has * to ask, had|has * to ask for,
    advise~ that, argue~ for, speak~ up for, come~ out in favour of, insist~ on, demand~, apply~ for, bid~ for, put~
    on * table, lay~ * before, set~ * before, come~ up with, think~ aloud about, picture~, identify~ *
    area|field|sector|direction, pinpoint~ * area|field, pick~ out * field|area, opt~ for, look~ to * for, count~ on *
    to, rely~ on * to, bank~ on * to, pin~ * hope on, set~ * hope on, would have, would rather, would prefer, would
    love to see, would love, could wish for, could imagine, would be better, would be best, would be as well, would
    not come amiss, would go a long way, would make sense, make~ sense to, is|was wanted, is|was called for, is|was
    overdue, is|was due for, is|was worth, cry~ out for, call~ * attention to * need, see~ * case for, see~ merit in,
    set~ * heart on * having, make~ bold to suggest, drop~ * hint, place~ * request, make~ *
    request|appeal|recommendation, put~ * request|question whether, file~ * request, lodge~ * request, it would * if, bespeak~, bespoke, wish~|want~|hope~ to have|get|receive|obtain * from,
  `,
  ask: `
    seek~ * closer|tighter|stronger|more|better|deeper|further|greater|wider, sought * closer|tighter|stronger|more|better|deeper|further|greater|wider,
    told * to, ask~, request~, urge~, call~ on, call~ upon, appeal~ to, advise~, encourage~, exhort~, prompt~, remind~ * to,
    press~ * to, beg~, would welcome, ask~ for, request~ that, urge~ that, ask~ that, plead~ with, implore~, petition~, beseech~, entreat~, press~ * for, nudge~,
    prod~, spur~, ask~ if, ask~ whether, enquire~ whether|if, inquire~ whether|if, turn~ to * with * request, want~ to
    know whether|if, enjoin~, challenge~ * to, bid|bade * to,
  `,
  hope: `
    count~ on, rely~ on, want~, expect~, hope~, wish~, desire~, look~ forward to, hope~ for, wish~ for, express~ *
    hope|wish|desire|expectation, voice~ * hope|wish|desire, convey~ * hope|wish|desire, state~ * hope|wish|desire,
    note~ * hope|wish|desire, reiterate~ * hope|wish|desire, share~ * hope|wish|desire, would like, would like to see,
    would be grateful, would be obliged, would be thankful, would be glad, would be happy, would be pleased, would be
    delighted, long~ for, aspire~, expect~ that, express~ * expectations, trust~ that, be~ hopeful, see~ room, see~
    scope, see~ potential, see~ opportunity, have~ hopes,
    express~|voice~|state~|convey~|extend~|register~|record~|show~|declare~|announce~|signal~|affirm~|reaffirm~|reiterate~|repeat~|stress~|underline~|note~|share~|confirm~|offer~
    * hope|wish|desire|expectation|aspiration, dream~ of, hanker~ after, yearn~ for, look~ forward, set~ * hopes on,
    pin~ * hopes on, have~ hopes of, cherish~ * hope, nurse~ * hope, entertain~ * hope, would appreciate, would be
    gratified, want~ to see, wish~ to see, desire~ to see, hope~ to see, long~ to see, love to see, wish to see, be~
    keen|eager|anxious to see,
  `,
};
