const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The noun that an office turns on, in any case; compared with a token's base. */
export const OFFICE_HEADS = words(`
  administrator advisor adviser akim ambassador archbishop attache attaché bishop ceo chair chairman chairmen
  chairperson chairwoman chancellor charge chargé chief chieftain commander commander-in-chief commissar commissioner
  consul consul-general councillor councilor counselor counsellor dean director director-general editor-in-chief
  emperor envoy executive founder fm general-secretary governor governor-general head inspector-general judge justice
  king leader legislator lord manager gov. amb. vp mayor member minister minister-president monarch officer pm dpm politburo-member
  premier president procurator procurator-general prosecutor prosecutor-general queen rector regent representative
  secretary secretary-general senator supervisor speaker spokesman spokesperson spokeswoman superintendent treasurer
  undersecretary vice-chair vice-chairman vice-chairwoman vice-governor vice-mayor vice-minister vice-premier
  vice-president deputy-governor vice-secretary general admiral colonel princess prince
  provost prefect rais wali voivode bupati burgomaster alderman hokim khokim landrat co-chair co-chairman co-chairwoman
  co-chairperson vice-chairperson governors mayors presidents secretaries chairpersons directors ministers ambassadors
  deputies consuls vice-consuls consuls-general
`);

/** Heads that are offices only with a body, a place or a name beside them: as common nouns they are anybody. */
export const WEAK_HEADS = words(`
  head leader member chief representative executive founder officer manager general judge justice lord chair adviser
  advisor editor legislator councillor councilor charge regent
`);

/** Weak heads that are an office with a modifier and a name alone ("its deputy head X"). */
export const HEADING = words('head chief executive editor judge justice');

/** Forms of address that belong to one country. */
export const ADDRESS_COUNTRIES: Readonly<Record<string, string>> = {
  samdech: 'KH',
  okhna: 'KH',
  oknha: 'KH',
  neak: 'KH',
  dato: 'MY',
  datuk: 'MY',
  u: 'MM',
  daw: 'MM',
};

/** Plural heads name several people ("Presidents A and B"). */
export const PLURAL_HEADS = words(
  'chairmen governors mayors presidents secretaries chairpersons directors ministers ambassadors deputies consuls vice-consuls consuls-general',
);

/** Words that belong to an office in front of its head. */
export const OFFICE_MODIFIERS = words(`
  deputy vice permanent standing first second executive acting former late alternate alternative honorary assistant
  outgoing incoming incumbent newly-appointed newly-elected caretaker interim senior chief general lord prime state
  party secretary under resident plenipotentiary extraordinary special non-resident concurrent full then ex- top
  managing political government regency regional provincial politburo
`);

/** Two-word heads; the second word is the head found, the first belongs to it. */
export const HEAD_PAIRS = words(`
  secretary/general consul/general director/general inspector/general prosecutor/general procurator/general
  attorney/general governor/general chief/justice chief/judge chief/secretary chief/executive chief/prosecutor
  chief/inspector chief/minister lord/mayor minister/president prime/minister state/councillor state/councilor
`);

/** Words that turn the holder of the office into somebody who no longer holds it, or is dead. */
export const PAST_MODIFIERS = words('former late ex-');

/** Prepositions behind a head that lead to its body, place or field. */
export const OFFICE_PREPOSITIONS: Readonly<Record<string, ReadonlySet<string> | 'any'>> = {
  of: 'any',
  for: 'any',
  at: 'any',
  to: words(
    'ambassador ambassadors general envoy representative advisor adviser counsellor counselor consul assistant secretary',
  ),
  in: words('ambassador consul general representative chargé charge consul-general secretary envoy head'),
  on: words('advisor adviser envoy representative'),
  from: words('secretary member'),
};

/** Forms of address and degrees, without their full stop. They stand between an office and a name. */
export const HONORIFICS = words(`
  mr mr. ms ms. mrs mrs. mme mme. mx mx. madam madame sir dame dr dr. prof prof. professor doctor assoc. assoc associate
  comrade comrades h.e h.e. h.h h.h. h.r.h h.r.h. excellency shri smt thiru khun samdech okhna oknha neak lok chumteav majesty highness holiness dato datuk hon honourable honorable rev
  u daw gen gen. lt lt. lieut. sen. maj. col. capt. eng. phd ir drs hj haji msc cllr datin
`);

/** Words of Cambodian noble and royal styles between "Samdech" and the name. */
export const STYLES = words(`
  akka moha sena padei techo chakrei ponhea chaufea veang vibol pheakdei krolahom kralahom preah bat boromneath borvor
  sethei pichey thipadei kitti pandit decho botum reaksmei seri sri tan tun
`);

/** Military and police ranks. Written before a name they are kept as an office of their own. */
export const MILITARY_RANKS = words(`
  gen gen. general lieutenant major colonel captain admiral brigadier marshal lt lt. lieut. sen. maj. col. senior rear
`);

/** Honorifics that tell the gender. */
export const GENDERED: Readonly<Record<string, 'he' | 'she'>> = {
  mr: 'he',
  'mr.': 'he',
  sir: 'he',
  ms: 'she',
  'ms.': 'she',
  mrs: 'she',
  'mrs.': 'she',
  mme: 'she',
  'mme.': 'she',
  madam: 'she',
  madame: 'she',
  chairwoman: 'she',
  spokeswoman: 'she',
  queen: 'she',
};
