import type { HeadWords } from '../classes.ts';

/** Verbs of praise and thanks, of objection and concern. `~` stands for all forms of a verb. */
export const judging: HeadWords = {
  appraise: `
    never forget~, will never forget, shall never forget, not forget~, always remember~, will|shall always remember, forever remember~,
    make~ * impression on, impress~, delight~, fascinate~, praise~, highly evaluate~, hail~, laud~, applaud~, commend~, appreciate~, value~, thank~, acknowledge~,
    recognise~, speak~ highly of, speak~ highly, speak~ with admiration, single~ out, admire~, rejoice~, treasure~,
    cherish~, esteem~, credit~, rate~ * highly|highest|high, have~ * good|warm|kind words for, find~ * good|warm|kind
    words for, be~ full of praise, sing~ * praise, pay~ * compliment, prize~, salute~, celebrate~, attach~ *
    importance, give~ * weight, attach~ * weight, attach~ * significance, pay~ * attention to, pay~ tribute, set~ *
    store by, stress~ * importance|significance|role|potential|value, emphasise~ *
    importance|significance|role|potential|value, underline~ * importance|significance|role|potential|value,
    underscore~ * importance|significance|role|potential|value, highlight~ *
    importance|significance|role|potential|value|achievement|result, affirm~ *
    importance|significance|role|potential|value, note~ *
    importance|significance|role|potential|value|result|progress, reaffirm~ * importance|significance, appreciate~ *
    role, take~ note of, note~ with pleasure|satisfaction, look~ back with satisfaction, take~ pride, take~ pleasure,
    express~ * delight|pleasure|joy|satisfaction|admiration|impression|appreciation|gratitude|thanks|pride|sympathy,
    extend~ * thanks|gratitude, convey~ * thanks|gratitude|appreciation, voice~ *
    satisfaction|appreciation|gratitude|delight, show~ * appreciation, be~ delighted, be~ pleased with, be~ pleased
    that, be~ pleased|glad|happy|delighted to see|note|learn|hear|know|find|witness, look back with satisfaction, be~
    pleased, be~ satisfied, be~ proud, be~ impressed, be~ happy, be~ glad, be~ grateful, be~ thankful, declare~ *
    satisfied, find~ * encouraging, be~ struck by, draw~ * satisfaction, record~ * progress, achieve~ * result,
    regard~ * as, see~ * as, consider~ * as, view~ * as, call~ it, give~ * credit, call~ *
    timely|important|successful|success|model|example|milestone, describe~ * as, extol~, acclaim~, compliment~,
    honour~, cheer~, marvel~ at, think~ highly|well|much|a great deal of, have~ * high opinion of, hold~ * in *
    regard|esteem|respect, hold~ in * regard|esteem, lay~ * emphasis|stress|weight on, put~ * emphasis|stress|weight
    on, place~ * emphasis|importance|weight|value on, give~ * importance|prominence, set~ * value on, characterise~ *
    as, term~ * as, dub~, hold~ up * as, point~ with pride to, boast~ of, tout~, owe~ * thanks|debt, be~ indebted to,
    be~ heartened, be~ gratified, be~ touched by|that|to, be~ moved by, profess~ * impressed|satisfied|pleased|grateful|delighted, be~ appreciative, be~ taken with, be~ all praise, be~
    warm in, be~ fascinated, be~ thrilled, take~ comfort, take~ heart from, find~ *
    encouraging|impressive|exemplary|helpful|remarkable|gratifying|heartening, speak~
    well|warmly|approvingly|admiringly|appreciatively|gratefully of, speak~ in glowing|warm|high terms of, give~ *
    high|full|top marks, look~ back with|on, look~ back * with, recall~ with
    gratitude|pleasure|warmth|pride|satisfaction, recall~ * with gratitude|pleasure|warmth|pride|satisfaction,
    remember~ with gratitude|pleasure, note~ * with satisfaction|pleasure|gratitude|pride|approval, noted approvingly,
    pick~ out * as * example|model, cite~ * as * example|model, mark~ out * as, draw~ * praise, earn~ * praise|thanks,
    win~ * praise, pay~ * warm|high|special? tribute, had nothing but praise, could not praise * enough, make~ much
    of, be~ mindful of, be~ noteworthy|remarkable|gratifying|heartening|encouraging|pleasing that|how, it is noteworthy|remarkable|gratifying|heartening|encouraging, see~ in * pillar|bridge|example|model|proof|symbol,
  `,
  object: `
    decline~, refuse~, reject~, protest~, oppose~, object~ to, voice~ * concern, express~ *
    concern|regret|opposition|displeasure, raise~ * concern, warn~, criticise~, condemn~, rule~ out, turn~ down,
    deplore~, lodge~ * protest, take~ issue, take~ exception, disagree~, dispute~, deny~, balk~ at, complain~,
    reserve~ * right, withhold~, stop~ short of, regret~ that|the,
    express~|voice~|convey~|state~|register~|reiterate~|raise~ *
    concern|regret|displeasure|unease|worry|dissatisfaction|disappointment|misgiving|reservation|opposition|anxiety|alarm|objection,
    rebuff~, dismiss~, brush~ aside, denounce~, decry~, lament~, caution~ against, warn~ against|of|about, demur~,
    say~ no to, have~ reservations, have~ misgivings, have~ doubts about, be~ worried, be~ concerned
    about|over|at|that, be~ uneasy, be~ dissatisfied, be~ disappointed, be~ opposed, be~ unhappy, be~ troubled, be~
    alarmed, hold~ out against, draw~ * line at, find~ fault with, take~ * to task, beg~ off, back~ away from, shy~
    away from, be~ beyond * means|power|reach|remit|competence, would|will be beyond * means|power|reach|remit|competence, would|will be out of * question|reach, would|will be too early|soon, be~ out of * question|reach|power, be~ not yet? possible|feasible|practicable, be~ impossible, be~ too early|soon|costly|expensive, be~ cautious|sceptical|wary|reserved about|of|on, see~ no prospect|chance|possibility|way|need|hope|room, hold~ out no hope|prospect, cannot agree, could not agree, would not hear of, turn~ * down, put~ off, saw no way|possibility, sees
    no way|possibility,
  `,
};
