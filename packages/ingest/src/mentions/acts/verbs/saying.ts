import type { HeadWords } from '../classes.ts';

/** Verbs of plain speech: the act is that of what is said. `~` stands for all forms of a verb. */
export const saying: HeadWords = {
  say: `
    say~, tell~, note~, add~, state~, affirm~, reaffirm~, stress~, emphasise~, underline~, underscore~, highlight~,
    reiterate~, inform~, explain~, observe~, remark~, point~ out, point~ to, recall~, hold~, think~, believe~,
    consider~, argue~, reply~, replied, answer~, respond~, declare~, announce~, confirm~, assert~, maintain~,
    mention~, continue~, go~ on, conclude~, elaborate~, remind~, report~, comment~, share~ that, clarify~, express~ *
    belief|confidence|view|opinion|conviction, express~ * opinion that, describe~, restate~, repeat~, reassert~,
    contend~, predict~, foresee~, reveal~, disclose~, admit~, concede~, suppose~, reckon~, testify~, emphasize~ that,
    signal~, indicate~, claim~, feel~ that, insist~ that, quote~, find~ that, make~ clear, let~ * know, acknowledge~
    that, recognise~ that, voice~ * belief|confidence, be~ convinced|confident, be~ of the opinion, begin~, sum~ up,
    put~ it, aver~, avow~, opine~, submit~ that, volunteer~ that, let~ on that, let~ fall, let~ slip, divulge~,
    ventured, muse~, reflect~, reason~, judge~ that, deem~, gather~ that, realise~ that, make~ * point, draw~
    attention to, quip~, joke~, chime~ in, cut~ in, put~ in, throw~ in, relates, recount~, narrate~, depict~,
    portray~, sketch~, set~ out, set~ forth, spell~ out, lay~ out, apprise~, notify~, assure~, attest~, corroborate~,
    confess~, accentuate~, insist~, amplify~, be~ quoted as saying|telling|adding, be~ reported as saying, be~ reported to have, be~ heard to say, finish~, end~, wind~ up, close~ by saying, be~ sure, be~ certain, be~ of
    * view, take~ * view, hold~ * view,
    express~|voice~|state~|convey~|register~|record~|declare~|signal~|reiterate~|repeat~ *
    trust|certainty|belief|confidence|view|opinion|conviction, make~ * known, make~ * plain, let~ it be known, put~ on
    record,
  `,
};
