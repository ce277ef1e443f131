import { Rule } from '../../reading/rules/rule.ts';

/**
 * How an encounter is told. Patterns are tried on one sentence with its blanks made single; each has an id, which
 * becomes the rule of the meeting's evidence.
 */
export interface Cue {
  rule: string;
  pattern: Rule;
}

/** In small letters alone: "Conference" in a body's name is no encounter. */
const word = (forms: string): Rule => new Rule(new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'u'));

/** Words that tell that two parties met. */
export const ENCOUNTER: readonly Cue[] = [
  { rule: 'meeting/receive', pattern: word('receiv(?:e|es|ed|ing)|reception|recei?ption for') },
  { rule: 'meeting/meet', pattern: word('met|meets|meeting(?:s)?|met with|sat down with|face to face with') },
  {
    rule: 'meeting/talks',
    pattern: word(
      'talks|talked with|dialogue with|in conversation with|conferred with|spoke (?:to|with)|speaking (?:to|with)',
    ),
  },
  {
    rule: 'meeting/session',
    pattern: word('working sessions?|session with|worked with|working with|work(?:ed)? (?:session|meeting)'),
  },
  {
    rule: 'meeting/host',
    pattern: word('hosted|hosts|hosting|played host to|welcom(?:ed|es|ing)|greeted|banquet for|seen off by'),
  },
  {
    rule: 'meeting/call',
    pattern: word(
      'call(?:ed|s|ing)? on|call(?:ed|s)? at|courtesy call|paid (?:a|his|her) (?:courtesy )?(?:call|visit) (?:on|to)',
    ),
  },
  {
    rule: 'meeting/company',
    pattern: word(
      'guests? of|audience|conversation with|(?:shook|shakes?|shaking) hands|across the table|(?:lunch|dinner|breakfast|tea) with|(?:came|went|been|come) to see|spent (?:\\p{L}+ ){1,4}with|got together with|hospitality of',
    ),
  },
  {
    rule: 'meeting/chair',
    pattern: word(
      'co-chair(?:ed|s|ing)?|chaired (?:together|jointly)|presided (?:together|jointly)|jointly (?:chaired|presided)|chaired|presided over',
    ),
  },
  {
    rule: 'meeting/sign',
    pattern: word('sign(?:ed|ing)|signatory|signatories|put (?:his|her|their) names? to|ink(?:ed|s)'),
  },
  { rule: 'meeting/told', pattern: word('told|briefed|informed|spoke') },
  { rule: 'meeting/agree', pattern: word('agreed by|discussed by|it was agreed') },
  { rule: 'meeting/conference', pattern: word('conference|forum|gathering|get-together|exchange programme|ceremony') },
];

/** "At the meeting," goes back to an encounter told before and tells no new one. */
export const SAME_ENCOUNTER = new Rule(
  /(?<!\p{L})(?:at|during|in|after|following|through|of|to|opened|closed|ended|concluded|opening|closing|concluding|addressing|attending|chairing|co-chairing|hosting) (?:the|this|that|these|their|(?<=closed |ended |concluded )an?) (?:\p{L}+ ){0,2}(?:meetings?|talks|reception|sessions?|conference|ceremony|forum|gathering)(?! (?:with|between|for)(?!\p{L}))/gu,
);

/** Words that place somebody beside the principals of a meeting that is already told. */
export const ATTENDANCE = word(
  '(?:also |were |was |are |is |those )?(?:present|in attendance)|sat in|sitting in|attend(?:ed|ing|ees?)|accompan(?:ied|ying)|join(?:ed|ing) (?:the|in|them|him|her)|alongside|together with|so did|witness(?:ed|ing)?|participat(?:ed|ing)|took part|flanked by|as did|on hand',
);

/** Words that make of one sentence's counterparts several meetings. */
export const SEPARATE = word('separate(?:ly)?|respectively|in turn|one after another|individual meetings');

/** A sentence that opens with a later or an earlier hour tells a new encounter, whatever its verb. */
export const NEXT_HOUR =
  /^(?:later|earlier|afterwards?|then|before (?:that|leaving|arriving)|after (?:that|the (?:talks|meeting))|the (?:same|next|following) (?:day|morning|afternoon|evening)|(?:a day|two days|hours?) (?:later|earlier|before)|in the (?:morning|afternoon|evening)|on (?:his|her|their) way)(?!\p{L})/u;

/** The sentence goes back behind the meeting told before it. */
export const EARLIER = word(
  'before the (?:talks|meeting|reception|session)|prior to|previously|had (?:already )?(?:been received|met|held|sat|called)',
);

/** A greeting at the start or the end of a journey: who is there to see the guests off has held no meeting. */
export const FAREWELL = word(
  'see(?:s|ing)? (?:\\p{L}+ ){0,4}off|saw (?:\\p{L}+ ){0,4}off|seeing off|bid(?:s|ding)? (?:\\p{L}+ ){0,4}farewell|bade (?:\\p{L}+ ){0,4}(?:farewell|goodbye)',
);

/** What is only planned: its counterparts count when they have names. */
export const PLANNED = word(
  '(?:will|shall|would|is to|are to|was to|were to|plans? to|planned to|expects? to|expected to|scheduled to|due to|intends? to) (?:also |then |be )?(?:meet|hold|have|receive|be received|call|talk|work|sit|attend|sign|conduct)',
);

/** A further encounter whose counterparts have no names. */
export const FURTHER = word(
  'on the same day|the same day|also|later|earlier|then|afterwards|in the (?:morning|afternoon|evening)|that (?:afternoon|evening|morning)|separately',
);

/** A body of people of some locality, met without being named. */
export const UNNAMED_OFFICIALS = word(
  '(?:conferences?|meetings?|talks|sessions?|met|meet|meeting|worked) with (?:the )?(?:\\p{L}+ ){0,3}(?:secretaries|leaders|leadership|officials|authorities|governors|chairmen|counterparts)',
);

/** Counterparts without a name. */
export const NAMELESS = word(
  'its leaders|(?:held|had|hold) (?:talks|a meeting|meetings|a working session|working sessions) with (?:the )?(?:leaders?|officials|representatives|authorities)|met (?:with )?(?:the )?(?:leaders?|officials|representatives|authorities)|where (?:he|she|they) (?:held|had|met)',
);

/** Online: nobody travelled. */
export const ONLINE = word(
  'online (?:talks|meetings?|conference|session|exchange|discussion)|(?:held|met|meeting|talks|place|spoke) (?:online|virtually)|virtual (?:talks|meeting|conference)|video (?:link|conference|call)|by video|on screen|via video|teleconference|videoconference',
);

/** A sentence that tells the encounter itself, so that its "in X" is where it took place. */
export const MET_THERE = word('met|meeting|talks|working session|received|reception|conference|held');

/** Offices of diplomats. */
export const DIPLOMAT = /(?<!\p{L})(ambassador|consul|consuls|chargé|counsellor|counselor|attaché)(?!\p{L})/iu;
