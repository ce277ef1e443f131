import type { HeadWords } from '../classes.ts';

/** Verbs of agreeing and signing. `~` stands for all forms of a verb. */
export const settling: HeadWords = {
  agree: `
    find~ * support|favour|approval|agreement, found * support|favour|approval|agreement, met with * support|approval|agreement,
    settled, agree~, concur~, consent~, accept~, approve~ of, approve~ * proposal, settle~ on, see~ eye to eye, share~ *
    view|opinion|position, reach~ * consensus|agreement|understanding|perception|deal, come~ to *
    agreement|understanding, arrive~ at * agreement, find~ common ground, be~ of one mind, be~ of the same, be~ at
    one, unanimously, decide~, welcome~ * proposal|suggestion|idea|initiative, support~ *
    proposal|suggestion|idea|initiative, back~ * proposal|suggestion|idea|initiative, endorse~, take~ up * proposal,
    assent~, be~ in agreement, express~|voice~|signal~|declare~|give~|indicate~ * agreement|consent|assent|approval|acceptance, take~ note of * request|proposal|suggestion|recommendation, sympathise~ with, express~ * sympathy|empathy with * proposal|idea|view|opinion|position, take~ the point, take~ * point about|on|of, react~ with approval, be~ agreeable, it was settled|decided|resolved|arranged|concluded|agreed, resolve~ to, go~ along with,
    say~ yes, subscribe~ to, accede~ to, acquiesce~, give~ * consent|blessing|approval|assent|nod, find~ *
    idea|proposal|suggestion * good|sound|sensible, find~ * good one, take~ up * offer|invitation|suggestion|idea,
    took * up on, have~ no objection, raise~ no objection, had nothing against, be~ in favour of, fall~ in with, fell
    in with, nod~, grant~ * request|wish, take~ * to heart, make~ common cause, set~ themselves, bind~ themselves,
    undertake~ jointly, shake~ hands on, shook hands on, come~ to terms, came to terms, stipulate~, lay~ down that,
    provide~ for, envisage~, foresee~ in, draw~ up * programme|plan|list|roadmap|schedule|timetable, work~ out *
    programme|plan|list|roadmap|schedule|timetable, map~ out * programme|plan, adopt~ * programme|plan|roadmap,
    approve~ * programme|plan|roadmap, embrace~ * idea|proposal|plan, be~ in accord, think~ alike, hold~ alike, join~
    in * view, come~ together on, meet~ halfway, strike~ * deal|bargain|agreement|compromise, hammer~ out *
    deal|agreement|plan|compromise, thrash~ out * deal|agreement|plan, reach~ * deal|accord|compromise|common ground,
    come~ to * decision|conclusion|accord, arrive~ at * decision|understanding|consensus, fix~ on, fix~ * date, give~
    * nod|green light|go ahead|okay to, give~ * blessing to, respond~ favourably|positively|warmly, react~
    positively|favourably, warm~ to, like~ * idea|proposal|suggestion, be~ taken with * idea, be~ for * idea, meet~ *
    request|wish, oblige~, second~ * proposal|idea, back~ * idea|proposal, adopt~ * idea|proposal|suggestion, seize~
    on * idea|proposal, jump~ at, take~ kindly to, take~ on board, took on board, be~ happy with * idea|proposal, be~
    game, raise~ no objections, had no quarrel with, have~ nothing against, be~ as one, be~ united in, speak~ with one
    voice, make~ * joint commitment, join~ forces, join~ hands, pool~ * effort|resource|force, meet~ with *
    approval|agreement|assent|favour|support, find~ favour with, be~ well received, be~ all for, declare~ himself|herself|themselves|itself in favour,
  `,
  sign: `
    sign~, ink~, initial~, initialled, close~ * contract|deal, conclude~ * agreement|memorandum|pact|deal|contract|memoranda, seal~ *
    agreement|deal|pact|contract, put~ * name to, put~ * signature, put~ to signature, put~ pen to paper, put~ on
    paper, affix~ * signature, exchange~ * signed, exchange~ * documents, witness~ * signing, issue~ * joint
    statement|communique, adopt~ * joint statement|communique|declaration, twin~ with, set~ down on paper, enter~ into
    * relations, conclude~ with * signature|signing, end~ with * signature|signing, tie~ * alliance, put~ to paper,
    put~ * to paper, bear~ * signature, set~ * hand to, set~ * seal, exchange~ copies, in the
    presence of * signed, clinch~ * deal|agreement|contract, formalise~ * ties|partnership|agreement, commit~ to
    paper, put~ in writing, put~ * signature|signatures|name|names to|under, set~ * name to, put~ * seal to|on,
    strike~ * partnership|sisterhood, become~ sister|twin, exchange~ * text|agreement|memoranda|contracts, end~ in *
    signature|signing, enter~ into * pact|agreement|partnership|relations,
  `,
};
