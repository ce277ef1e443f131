import type { HeadWords } from './classes.ts';

/** Nouns that carry an act: "his proposal that", "the wish of the province is to", "on the list were". */
export const nominals: HeadWords = {
  propose: `
    idea|proposal|suggestion|point|wish he|she|they|i? raised|voiced|tabled|aired|floated, idea|proposal|suggestion * raised|voiced|tabled|floated was,
    proposal, suggestion, recommendation, request, !call for, appeal for, plea, on * list, idea was, was the idea,
    idea came, among * idea, among * point, point was, further point were, what * had in mind, had in mind, possible
    field, put forward by, counsel, advice, high time, case for, there was|is a case, what is|was
    missing|lacking|wanting|needed, is|was|are|were missing|lacking, let us, first step, next step, what * would like
    to see, plea for|to|is|was, demand for|is|was|that, petition for, counsel was|is, invitation to, request was|is,
    proposal was|is, suggestion was|is, recommendation was|is, appeal was|is|to, candidate for * cooperation, field
    for * cooperation, room for improvement, much to be said for, a lot to be said for, something to be said for,
  `,
  hope: `
    wish of, hope of, wish was, hope was, hope is, wish is, hope that, wish that, desire of, desire for, was * hope,
    was * wish, hopes are, hopes were, expectation that, expectation of, hope|wish|desire|expectation|dream|aspiration
    is|was|were|are,
  `,
  intend: `
    plan|programme|strategy|budget calls for, what * is|are|was after, pledge of, promise of, commitment to, willingness to, readiness to, intention to, plan is, plan was, was * aim,
    aim is, aim was, aim of, goal is, goal was, purpose of, interest in, is meant to, in return, plans for, plans to,
    aim|goal|plan|intention|ambition|target is|was|are|were, pledge|promise|commitment|undertaking is|to|of, offer
    to|of, determination to, eagerness to, resolve to, offer was|is, on offer, in the pipeline, in preparation,
  `,
  appraise: `
    progress was recorded|made, results were achieved|recorded|obtained, headway was made, thanks went, thanks for,
    praise for, appreciation for, gratitude for, tribute to, high praise, word of praise, word of thanks, satisfaction
    with, compliment, praise|thanks|gratitude|tribute|compliment|appreciation|admiration|applause|commendation
    was|were|went|is|are, praise|gratitude|tribute|compliment|appreciation|admiration|applause|commendation
    for|of|to|at, words of praise|thanks|appreciation|admiration, good word for, source of pride|satisfaction|joy,
    matter of pride|satisfaction,
  `,
  agree: `
    agreement on, consensus on, consensus was, common view, point of agreement, points of agreement, agreement that,
    understanding that, common ground, unanimity, of one mind, understanding on|about, was|were drawn up, was|were
    worked out, was|were mapped out, accord on, agreement|consensus|understanding|accord|deal was|were|is
    reached|struck|found|made|achieved|arrived, consent to, assent to, approval of, compromise on|over, it is|was
    common ground, meeting of minds, joint commitment, common wish|desire|aim|goal|aspiration, shared
    view|wish|desire|aim|goal|conviction,
  `,
  sign: `
    signing of, signing ceremony, inking of, sealing of, initialling of, new|fresh signature|signatures,
    was|were|been concluded|initialled|clinched|sealed|penned, contract|deal|pact was|were closed, changed hands, signatory, one of the agreements, the signing, freshly signed, signed
    pact,
  `,
  event: 'since the signing of?, after the signing of?, since signing',
  act: `
    among the|their topics|subjects|matters|issues|items|points|themes, other matters|topics|subjects|issues|points, discussion, on the table, on the agenda, on * agenda, talks on, talk about, talks about, exchange of views,
    subject of talk|discussion|talks, topic, item on, were the subject, was the subject, under discussion, attention
    was paid|given|devoted, attention were paid, was|were * tabled|broached|aired, discussion|conversation *
    turned|covered|ranged, area of focus, focus area, was the focus, were the focus, main subject,
    dominated|occupied|filled|took *
    talks|talk|session|morning|afternoon|meeting|conversation|discussion|agenda|hour|day, took up *
    talks|talk|session|morning|afternoon|meeting|conversation|discussion|agenda|hour|day, tables were given over,
    discussion|conversation|talk|talks moved|shifted|passed on? to, subject was what|how, topic was what|how,
    programme includes, programme included, at the centre of the talks,
    committee|conference|forum|session|dialogue|seminar|workshop|symposium|exhibition|exchange|festival|programme *
    was|were held,
    committee|conference|forum|session|dialogue|seminar|workshop|symposium|exhibition|exchange|festival|programme *
    took place, committee|conference|forum|dialogue|council has|have? met|convened, took up the
    better|greater|best|larger part, took up most|much, talk|conversation|discussion|exchange had to do
    with|turned|concerned|dealt, talk|conversation|discussion|meeting was|were about, came up, came first, came next,
    was|were raised, stood|was|were at the top, topped|headed * agenda,
    seminar|forum|workshop|conference|exhibition|fair|symposium|roundtable * brought|gathered|drew|dealt, part of the
    programme, talk of, conversation about|on, exchange on|about, debate on|about, talks
    covered|ranged|centred|dealt|focused|touched, talks turned, programme|itinerary|schedule * includes|included|featured|foresaw, was|were brought up, brought up * was|were, meeting covered|dealt|focused, theme of *
    talks|meeting|conversation|session, much of the time|talk|day|session|meeting, had to say to each other|one
    another, was|were exchanged, was|were compared, went on in|at|next, sat together, made up * programme|evening, rounded off,
  `,
  object: `
    concern about, concern over, concerns about, concerns over, objection to, refusal to, protest against, complaint
    about, concern|worry|complaint|regret|objection|misgiving|reservation is|was|that|at|over|about, worries
    about|over, unease at|about|over, displeasure at|with, dissatisfaction with|at, disappointment at|with|over,
    doubts about|over,
  `,
};
