import type { LocalityKind } from '@communique/domain';

/** Words for units of administration, folded, singular and plural, with the kinds of locality they may mean. */
export const KIND_WORDS: Readonly<Record<string, readonly LocalityKind[]>> = {
  province: ['province', 'autonomous-region', 'region', 'state', 'prefecture'],
  provinces: ['province', 'autonomous-region', 'municipality'],
  city: ['municipality', 'city'],
  cities: ['municipality', 'city'],
  municipality: ['municipality', 'city'],
  capital: ['municipality', 'city'],
  town: ['city', 'district'],
  prefecture: ['prefecture'],
  prefectures: ['prefecture'],
  county: ['county', 'district'],
  counties: ['county'],
  district: ['district', 'county'],
  districts: ['district'],
  commune: ['ward'],
  communes: ['ward'],
  ward: ['ward', 'district'],
  state: ['state'],
  states: ['state'],
  region: ['region', 'autonomous-region', 'province'],
  oblast: ['region', 'province', 'state'],
  voivodeship: ['province', 'region'],
  governorate: ['province'],
  canton: ['state', 'region'],
  department: ['province'],
};

/** Words that follow a name only as part of a unit's title ("Zhuang Autonomous Region", "Special Administrative Region"). */
export const TITLE_WORDS: ReadonlySet<string> = new Set(['autonomous', 'special', 'administrative', 'metropolitan']);

/** Kind words that name a unit even when the gazetteer does not know it; the others follow too many common nouns. */
export const NAMING_KINDS: ReadonlySet<string> = new Set([
  'province',
  'city',
  'municipality',
  'prefecture',
  'county',
  'district',
  'commune',
  'oblast',
  'voivodeship',
  'governorate',
]);

/** Kind words before "of": "the districts of Muong Khuong, Bat Xat and Bao Thang". */
export const OF_KINDS: ReadonlySet<string> = new Set([
  ...NAMING_KINDS,
  'provinces',
  'cities',
  'prefectures',
  'counties',
  'districts',
  'communes',
  'town',
  'towns',
  'state',
  'states',
]);

/** Offices whose "of" names a locality: "Governor of Akmola", "Mayor of Sacheon". */
export const LOCAL_OFFICES: ReadonlySet<string> = new Set(['governor', 'mayor', 'prefect', 'akim']);

/** Bodies of localities whose "of" names one, behind an adjective of level: "the Regional Council of Brittany". */
export const LOCAL_BODIES: ReadonlySet<string> = new Set([
  'council',
  'assembly',
  'committee',
  'congress',
  'government',
  'parliament',
]);
export const LEVEL_ADJECTIVES: ReadonlySet<string> = new Set(
  'provincial regional municipal city state prefectural district county people s local'.split(' '),
);

/** Korean and Japanese units carry their kind as a suffix ("Chungcheongbuk-do", "Jung-gu"). */
export const SUFFIX_KINDS: Readonly<Record<string, LocalityKind>> = {
  do: 'province',
  si: 'city',
  gu: 'district',
  gun: 'county',
  ken: 'prefecture',
  shi: 'city',
};

/** Capitalised words in front of a kind word that make no name of a unit. */
export const NO_NAME_WORDS: ReadonlySet<string> = new Set(
  (
    'the this that each both every other another same whole a an in of and his her its their our host sister twin ' +
    'party provincial municipal central northern southern eastern western capital economic industrial free trade ' +
    'coastal mountainous island border neighbouring neighboring largest smart new old people s delta highlands ' +
    'chinese vietnamese lao development science special administrative autonomous metropolitan for from to with ' +
    'committee congress council commission conference ministry department front assembly government union secretary ' +
    'president chairman chairwoman minister vice deputy delegation university academy school hotel court bank i ii iii hanseatic imperial royal'
  ).split(' '),
);

/** Words that may stand between a country's name or adjective and the locality it owns. */
export const OWNER_WORDS: ReadonlySet<string> = new Set(
  (
    's the province provinces city cities prefecture county district region state of municipality capital coastal island ' +
    'northern southern eastern western central northeastern northwestern southeastern southwestern north south ' +
    'mountainous border neighbouring neighboring port autonomous zhuang highland'
  ).split(' '),
);
