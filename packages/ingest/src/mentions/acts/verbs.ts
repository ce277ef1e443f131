import type { HeadWords } from './classes.ts';

/** Verbs that open a clause of speech or report something done. `~` stands for all forms of a verb. */
export const verbs: HeadWords = {
  say: `
    say~, tell~, note~, add~, state~, affirm~, reaffirm~, stress~, emphasise~, underline~, underscore~, highlight~, reiterate~, inform~, explain~, observe~, remark~, point~ out, point~ to, recall~, hold~, think~, believe~,
    consider~, argue~, reply~, replied, answer~, respond~, declare~, announce~, confirm~, assert~, maintain~, mention~, continue~, go~ on, conclude~, elaborate~, remind~, report~, comment~, share~ that, clarify~,
    express~ * belief|confidence|view|opinion|conviction, express~ * opinion that, describe~, feel~ that, insist~ that, quote~, find~ that, make~ clear, let~ * know, acknowledge~ that, recognise~ that, voice~ * belief|confidence, be~ convinced|confident, be~ of the opinion, begin~, sum~ up, put~ it
  `,
  propose: `
    suggest~, propose~, recommend~, call~ for, push~ for, press~ for, appeal~ for, plead~ for, advocate~, put~ forward, put~ forth, table~ * proposal, make~ * proposal|suggestion|recommendation, raise~ * possibility|idea|issue|matter|question, bring~ up, bring~ forward, lay~ * plan|proposal, submit~ * proposal,
    mention~ * possibility, offer~ * suggestion|proposal, single~ out as field, name~ as field, name~ * field|area, have~ in mind, point~ out the need, stress~ * need|necessity, emphasise~ * need|necessity, underline~ * need|necessity, underscore~ * need|necessity, highlight~ * need|necessity, note~ * need|necessity, affirm~ * need|necessity, mention~ * need|necessity, outline~ * measure|orientation|direction|priority|task, set~ out * priority, seek~ * support|assistance|help|cooperation, look~ for * support|help, invite~ * share|take|join|send|study|consider, speak~ for, favour~, speak~ in favour of, come~ out for
  `,
  ask: `
    ask~, request~, urge~, call~ on, call~ upon, appeal~ to, advise~, encourage~, exhort~, prompt~, want~, expect~, expect~ * to, remind~ * to, press~ * to, beg~, ask~ for, request~ that, urge~ that, ask~ that, invite~, invite~ * to, extend~ * invitation, issue~ * invitation
  `,
  hope: `
    hope~, wish~, desire~, look~ forward to, hope~ for, wish~ for, express~ * hope|wish|desire|expectation, voice~ * hope|wish|desire, convey~ * hope|wish|desire, state~ * hope|wish|desire, note~ * hope|wish|desire, reiterate~ * hope|wish|desire, share~ * hope|wish|desire, would like, would like to see, would be glad, would be happy, would be pleased, would be delighted, would welcome, long~ for, aspire~, expect~ that, express~ * expectations, trust~ that, be~ hopeful
  `,
  intend: `
    pledge~, vow~, promise~, commit~, commit~ to, undertake~, offer~ to, offer~, plan~ to, plan~, intend~, aim~ to, aim~ at, mean~ to, propose~ to host, be~ determined, be~ resolved, express~ * commitment|readiness|willingness|intention|determination|interest|resolve, affirm~ * commitment|readiness|willingness|intention|determination, reaffirm~ * commitment|readiness|willingness|intention|determination, reiterate~ * commitment|readiness|willingness|intention|determination, confirm~ * commitment|readiness|willingness|intention|determination, voice~ * readiness|willingness|intention, stress~ * commitment|readiness|willingness, show~ * interest,
    be~ ready, be~ willing, be~ prepared, be~ eager, be~ keen, be~ interested, be~ committed, be~ looking for, be~ looking to, be~ going to, be~ planning, be~ seeking, be~ seeking to, be~ determined to, be~ happy to, be~ glad to, be~ pleased to, be~ open to, be~ preparing, always ready, stand~ ready, stay~ ready, remain~ ready, remain~ committed, have~ * interest in, take~ * interest in, seek~ to, strive~, decide~ to, assign~, instruct~, direct~ * agency|department|agencies, task~ * with, give~ * every support, do~ * utmost, do~ * best, spare~ no effort, look~ for * partner, look~ into setting, come~ to look, come~ to learn, come~ to study, study~ the possibility, consider~ opening, hope~ to receive guests, want~ to, wish~ to, desire~ to, hope~ to, serve~ as * bridge
  `,
  welcome: `welcome~, welcome to`,
  back: `support~, back~, facilitate~, create~ * condition, create~ favourable, create~ conditions`,
  appraise: `
    praise~, hail~, laud~, applaud~, commend~, appreciate~, value~, thank~, acknowledge~, recognise~, congratulate~, speak~ highly of, speak~ highly, speak~ with admiration, single~ out, admire~, rejoice~, treasure~, cherish~, esteem~, credit~, rate~ * highly, prize~, salute~, celebrate~,
    attach~ * importance, give~ * weight, attach~ * weight, attach~ * significance, pay~ * attention to, pay~ tribute, set~ * store by, stress~ * importance|significance|role|potential|value, emphasise~ * importance|significance|role|potential|value, underline~ * importance|significance|role|potential|value, underscore~ * importance|significance|role|potential|value, highlight~ * importance|significance|role|potential|value|achievement|result, affirm~ * importance|significance|role|potential|value, note~ * importance|significance|role|potential|value|result|progress, reaffirm~ * importance|significance, appreciate~ * role, take~ note of, note~ with pleasure|satisfaction, look~ back with satisfaction, take~ pride, take~ pleasure,
    express~ * delight|pleasure|joy|satisfaction|admiration|impression|appreciation|gratitude|thanks|pride|sympathy, extend~ * thanks|gratitude|congratulations, convey~ * thanks|gratitude|appreciation, voice~ * satisfaction|appreciation|gratitude|delight, show~ * appreciation, be~ delighted, be~ pleased with, be~ pleased that, be~ pleased, be~ satisfied, be~ proud, be~ impressed, be~ happy, be~ glad, be~ grateful, be~ thankful, be~ encouraged by, declare~ * satisfied, find~ * encouraging, be~ struck by, draw~ * satisfaction, record~ * progress, progress was recorded, achieve~ * result, regard~ * as, see~ * as, consider~ * as, view~ * as, call~ it, describe~ * as
  `,
  agree: `
    agree~, concur~, consent~, accept~, approve~ of, approve~ * proposal, settle~ on, see~ eye to eye, share~ * view|opinion|position, reach~ * consensus|agreement|understanding|perception|deal, come~ to * agreement|understanding, arrive~ at * agreement, find~ common ground, be~ of one mind, be~ of the same, be~ at one, unanimously, decide~, welcome~ * proposal|suggestion|idea|initiative, support~ * proposal|suggestion|idea|initiative, back~ * proposal|suggestion|idea|initiative, endorse~, take~ up * proposal, assent~, go~ along with, say~ yes, subscribe~ to
  `,
  sign: `
    sign~, ink~, initial~, conclude~ * agreement|memorandum|pact|deal|contract|memoranda, seal~ * agreement|deal|pact|contract, put~ * name to, put~ * signature, put~ to signature, put~ pen to paper, affix~ * signature, exchange~ * signed, exchange~ * documents, witness~ * signing, issue~ * joint statement|communique, adopt~ * joint statement|communique|declaration, twin~ with, set~ down on paper, enter~ into * relations, tie~ * alliance
  `,
  act: `
    discuss~, exchange~ * view|idea|opinion|experience|information, exchange~ views, exchange~ experience, exchange~ opinions, exchange~ ideas, share~ * experience|information|lesson|insight|view on, review~, brief~, update~, introduce~, visit~, tour~, inspect~, survey~, attend~, co chair~, chair~, host~, organise~, hold~ * conference|seminar|workshop|forum|exhibition|talk|exchange|programme|performance|ceremony|event|course|session, present~, hand~ over, look~ into, look~ at, go~ over, go~ through, touch~ on, take~ up, talk~ about, talk~ over, compare~ notes, examine~, explore~, study~, open~, launch~, inaugurate~, cover~, focus~ on, centre~ on, centre~ around, revolve~ around, deal~ with, address~, assess~, evaluate~, work~ on, demonstrate~, watch~, see~, learn~ about, learn~ from, find~ out about, acquaint~ * with, debate~, consult~ on, plant~, unveil~, cut~ * ribbon, confer~ on, go~ to see, call~ at, walk~ through, be~ shown, include~ * opening, give~ * account of, give~ * lecture, lecture~ on, deliberate~, swap~, enquire~ about, ask~ about, negotiate~, meet~ to discuss, sit~ down to discuss, dwell~ on, touch~ upon
  `,
  object: `
    decline~, refuse~, reject~, protest~, oppose~, object~ to, voice~ * concern, express~ * concern|regret|opposition|displeasure, raise~ * concern, warn~, criticise~, condemn~, rule~ out, turn~ down, deplore~, lodge~ * protest, take~ issue, take~ exception, disagree~, dispute~, deny~, balk~ at, complain~, reserve~ * right, withhold~, stop~ short of
  `,
};
