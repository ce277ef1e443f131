import type { HeadWords } from '../classes.ts';

/** Verbs of what is done during a visit, and of protocol, which is no act. `~` stands for all forms of a verb. */
export const doing: HeadWords = {
  act: `
    inform~|brief~|update~ each other, inform~|brief~|update~ one another, have~|had * exchange|exchanges in|on|about, explain~|describe~|outline~ * potential|potentials|strength|strengths|advantage|advantages|policy|policies|system|model|experience, discuss~, exchange~ * view|idea|opinion|experience|information, exchange~ views, exchange~ experience, exchange~
    opinions, exchange~ ideas, share~ * experience|information|lesson|insight|view on, review~, brief~, update~,
    introduce~, visit~, tour~, inspect~, survey~, attend~, take~ part in *
    ceremony|forum|conference|seminar|workshop|exhibition|fair|expo|festival, offer~|give~|make~ *
    introduction|overview|briefing|explanation, explain~ * how, co chair~, chair~, host~, organise~, hold~ *
    conference|seminar|workshop|forum|exhibition|exchange|programme|performance|ceremony|event|course, present~, hand~
    over, look~ into, look~ at, go~ over, go~ through, touch~ on, take~ up, talk~ about, talk~ over, compare~ notes,
    examine~, explore~, study~, open~, launch~, inaugurate~, cover~, focus~ on, centre~ on, centre~ around, revolve~
    around, deal~ with, address~, assess~, evaluate~, work~ on, demonstrate~, watch~, learn~ about, learn~ from, find~
    out about, acquaint~ * with, debate~, tell~ * how, tell~ * about, describe~ how, explain~ how, inform~ * about,
    inform~ * of, outline~, give~ * overview of, was shown, were shown, consult~ on, plant~, unveil~, cut~ * ribbon,
    confer~ on, go~ to see, call~ at, walk~ through, be~ shown, include~ * opening, give~ * account of, give~ *
    lecture, lecture~ on, deliberate~, swap~, enquire~ about, ask~ about, negotiate~, meet~ to discuss, sit~ down to
    discuss, dwell~ on, dwell~ upon, touch~ upon, answer~ * question, get~ to know, got to know, take~ stock of,
    sound~ out, look~ for ways, hear~ about|how|from, heard about|how|from, saw how, be~ told about|how, familiarize~
    * with, walk~ round, look~ round, show~ * round|around, sit~ down over, put~ heads together, mull~, weigh~ up,
    pore~ over, thrash~ out, was|were taken to|round|around|through|over, go~ round|around, had|took|got * look at,
    call~ in at, stop~ at|off at, look~ in on, saw a|an|the|how|one|two|some|several|where, walk~ around, went|moved
    on to a|the|an, speak~ of|about, confer~ on|about|over, talk~ through, run~ through, run~ over, look~ over, go~
    into, range~ over|across, be~ devoted to, be~ given over to, be~ taken up with|by, pass~ in review, take~ stock,
    swap~ * view|note|experience|idea, trade~ * view|note|experience|idea, stage~, perform~, put~ on *
    show|exhibition|concert|performance, mount~ * exhibition, give~ *
    concert|performance|talk|demonstration|account|picture, sit~ in on, drop~ in on|at, be~ guided round|through,
    was|were guided, was|were led round|through, was|were introduced to, was|were briefed, was|were given *
    tour|look|taste, was|were treated to, be~ present at * forum|conference|seminar|exhibition|workshop|fair|festival|opening, was|were given * account|overview|briefing|introduction|explanation|presentation|outline|insight, get~|got * insight|overview|briefing|picture|introduction, got|get * insight|overview|picture, listen~ to, taste~, sample~, try~ out, try~ * hand at, donate~, bestow~,
    play~ * match|game, make~ * tour|round of, took in * museum|factory|plant|farm|school|show|park|port, pay~ homage,
    lay~ * foundation stone, break~ ground, switch~ on, flag~ off, see~ round, be~ walked through, have~ *
    demonstrated, have~ * explained, ask~ * question about, put~ * question about, quiz~, take~ notes, acquaint~
    themselves|himself|herself, familiarise~ themselves|himself|herself, hold~|had *
    talk|talks|discussion|discussions|consultation|consultations|conversation on|about|over, hear~
    report|reports|presentation|presentations|account|briefing, heard *
    report|reports|presentation|presentations|account|briefing, show~ *
    guest|guests|visitor|visitors|delegation|host|hosts|group|mission, show~ the party, meet~ with?
    lecturer|professor|researcher|businesspeople|businessman|investor|nurse|pupil|apprentice|trainee|student|teacher|doctor|patient|worker|farmer|engineer|scientist|artist|trader|entrepreneur, met with?
    lecturers|professors|researchers|businesspeople|businessmen|investors|nurses|pupils|apprentices|trainees|student|students|teacher|teachers|doctor|doctors|patients|workers|farmers|engineers|scientists|artists|traders|entrepreneurs,
    spent * with|at|among, had|took * walk through|round|around, took * stroll,
  `,
  event: `
    have~ to offer, worked with, had * working session with, sat down with, was|were attended by, be~ presided, with the participation of, with the aim|goal|purpose|intention|wish|desire|hope of, best|good|warm|warmest wishes,
    congratulate~, extend~ * congratulations, convey~ * regards|greetings|congratulations, hold~ *
    talk|talks|meeting|reception|session|banquet, host~ *
    reception|banquet|dinner|delegation|guest|meeting|group|representative|visitor|official|ambassador, give~ *
    reception|banquet|dinner, have~ * meeting|talks|session, had * meeting|talks|session, receive~, meet~, arrive~,
    pay~ * visit|call, paid~ * visit, play~ host, lead~, head~, accompany~, witness~, lay~ * wreath|flower, greet~,
    see~ off, return~, travel~, go~ to, come~ to, take~ place, talks|talk|meeting|reception|session|ceremony was|were
    held, take~ part, join~ the, be~ received, be~ welcomed, be~ greeted, be~ led, be~ headed, be~ present, leave~
    for, stay~, represent~, become~, be~ elected, be~ born, graduate~, be~ appointed, exchange~ gifts, present~ * gift, present~ *
    souvenir, present~ * with * gift, as a gift, begin~ * stay|visit, bid|bade * welcome|farewell,
    express~|extend~|convey~|send~|give~ * best|good|warm|warmest wishes|greetings|regards, thank~ * for *
    welcome|reception|hospitality|greeting|visit|kindness|invitation|wish|time, extend~|express~|convey~ *
    thank|thanks|gratitude|appreciation for * welcome|reception|hospitality|greeting|visit|kindness|invitation|wish,
    express~ * pleasure|delight|joy to|at * visit~|welcome~|host~|receive~|meet~, be~ delighted|pleased|glad|happy to
    * visit|welcome|host|receive|meet, express~|voice~|extend~|convey~|offer~ * condolence|sympathy|solidarity, wish~
    * well|success|luck|health|happiness, at the request|invitation|suggestion|initiative|proposal|urging|behest of,
  `,
};
