const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Capitalised words of the calendar, without those that are names too ("Jun", "Sun", "Mai"). They name no person. */
export const CALENDAR_WORDS = words(`
  january february march april may june july august september october november december feb apr jul aug sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday tues thur thurs fri tet christmas
`);

/** Words that are capitalised because they begin a sentence or a headline: they belong to no name. */
export const FUNCTION_WORDS = words(`
  a an the this that these those it its he she they his her hers their them we our us i my you your who whom whose
  which what where when why how there here and or but nor so yet for of in on at by to from with without within into
  onto upon over under above below between among amid amidst across along alongside around about after before during
  since until till while as if unless although though because whereas once then than also too both either neither each
  every some any many most more much other another such same own only even just still not no yes one two three four
  five six seven eight nine ten several various is are was were be been being has have had do does did will would
  shall should can could may might must let per via despite regarding concerning following according meanwhile however
  moreover furthermore besides additionally therefore thus accordingly earlier later previously recently currently
  today yesterday tomorrow tonight now ago further specifically notably particularly especially including together
  well up down out off again against like near next last previous former latter present presently apart aside instead
  firstly secondly thirdly finally lastly afterwards afterward elsewhere everyone everything nothing nobody anyone
  at-home on-site speaking addressing attending agreeing hailing praising thanking welcoming receiving hosting meeting
  expressing noting stressing affirming highlighting sharing replying responding asked said told praised hailed
  welcomed talks ties visitors guests hosts officials participants delegates businesses firms companies investors
  residents congratulating briefing introducing emphasising emphasizing evaluating assessing appreciating opening
  concluding closing ending joining accompanying taking making leaving arriving visiting touring based given thanks
  meets receives receive visits welcomes hosts holds seeks eyes vows pledges urges calls asks wants signs ink inks agree agrees
  boost boosts promotes strengthens strengthen deepens deepen expands expand promote discuss discusses pays begins starts
  ends opens wraps leads attends delivers addresses reunite vow
  photo source caption reporter reporting translated translation compiled background overview illustration image read
  see related tags share print comment comments updated update posted published by-line byline comrade comrades
`);
