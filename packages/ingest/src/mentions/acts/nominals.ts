import type { HeadWords } from './classes.ts';

/** Nouns that carry an act: "his proposal that", "the wish of the province is to", "on the list were". */
export const nominals: HeadWords = {
  propose: `
    proposal, suggestion, recommendation, request, !call for, appeal for, plea, on * list, idea was, was the idea, idea came, among * idea, among * point, point was, further point were, what * had in mind, had in mind, possible field, put forward by, counsel, advice
  `,
  hope: `wish of, hope of, wish was, hope was, hope is, wish is, hope that, wish that, desire of, desire for, was * hope, was * wish, hopes are, hopes were, expectation that, expectation of`,
  intend: `pledge of, promise of, commitment to, willingness to, readiness to, intention to, plan is, plan was, was * aim, aim is, aim was, aim of, goal is, goal was, purpose of, interest in, is meant to, in return`,
  appraise: `progress was recorded|made, results were achieved|recorded|obtained, headway was made, thanks went, thanks for, praise for, appreciation for, gratitude for, tribute to, high praise, word of praise, word of thanks, satisfaction with, compliment`,
  agree: `agreement on, consensus on, consensus was, common view, point of agreement, points of agreement, agreement that, understanding that, common ground, unanimity, of one mind`,
  sign: `signing of, signing ceremony, signatory, one of the agreements, the signing, freshly signed, signed pact`,
  act: `discussion, on the table, on the agenda, on * agenda, talks on, talk about, talks about, exchange of views, subject of talk|discussion|talks, topic, item on, were the subject, was the subject, under discussion, attention was paid|given|devoted, attention were paid, was|were * tabled|broached|aired, discussion|conversation * turned|covered|ranged, area of focus, focus area, was the focus, were the focus, main subject, dominated|occupied|filled|took * talks|talk|session|morning|afternoon|meeting|conversation|discussion|agenda|hour|day, took up * talks|talk|session|morning|afternoon|meeting|conversation|discussion|agenda|hour|day, tables were given over, discussion|conversation|talk|talks moved|shifted|passed on? to, subject was what|how, topic was what|how, programme includes, programme included, at the centre of the talks, committee|conference|forum|session|dialogue|seminar|workshop|symposium|exhibition|exchange|festival|programme was|were held, committee|conference|forum|session|dialogue|seminar|workshop|symposium|exhibition|exchange|festival|programme took place, committee|conference|forum|dialogue|council has|have? met|convened`,
  object: `concern about, concern over, concerns about, concerns over, objection to, refusal to, protest against, complaint about`,
};
