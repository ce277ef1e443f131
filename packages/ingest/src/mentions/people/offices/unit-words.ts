const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const ARTICLES = words('the its their his her');

/** Common nouns of units and bodies that an office can be of ("secretary of the province", "the union's head"). */
export const UNITS = words(`
  province city region territory capital municipality county prefecture district country state committee agency ministry
  commission department party council union front association body congress conference government chapter university
  federation commune ward town assembly academy bureau office board institute school legislature republic kingdom
`);

export const DIRECTIONS = words(`
  northern southern eastern western central north south east west northeast northwest southeast southwest
  northeastern northwestern southeastern southwestern north-central south-central neighbouring neighboring coastal
  mountainous
`);

/** Bodies that a common noun names behind an office ("head of the organising board"). */
export const COMMON_BODIES = words(
  'board committee commission council office department bureau alliance group parliamentarians',
);

/** Nouns that a place and a field qualify ("the Lao border guard delegation", "the Vinh military command"). */
export const FORCES = words('delegation command force guard police corps mission team');

/** Small words that end a body named by a common noun. */
export const SMALL_WORDS = words('of for to in and or at on with by from who that');
