/** A body whose name alone tells its country. `name` is lower case without articles; matched as a run of words. */
export interface KnownBody {
  name: string;
  country: string;
  /** Other countries have bodies of that name too: it tells the country where no name of one alone does. */
  shared: boolean;
}

const named = (country: string, names: string, shared: boolean): KnownBody[] =>
  names
    .split('|')
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => ({ name, country, shared }));

const of = (country: string, names: string): KnownBody[] => named(country, names, false);
const oftenOf = (country: string, names: string): KnownBody[] => named(country, names, true);

/** Bodies of one country by name or abbreviation; the longest match in an organisation's name decides. */
export const KNOWN_BODIES: readonly KnownBody[] = [
  ...of(
    'VN',
    `communist party of vietnam | communist party of viet nam | cpv | cpvcc | vietnam fatherland front | fatherland front
    | vff | hcyu | vwu | vgcl | vnfu | vufo | ho chi minh communist youth union | ho chi minh national academy | hcma
    | central theory council | central theoretical council | ppc | state bank of vietnam | sbv | vna | vov | nhan dan | marsd | mard | moit | monre | moet
    | molisa | mpi | vcci | hcm city | hcmc`,
  ),
  ...oftenOf(
    'VN',
    `people's committee | people's committees | commission for internal affairs | commission for external relations
    | commission for popularisation and education | commission for information and education`,
  ),
  ...of(
    'CN',
    `communist party of china | cpc | ccp | chinese communist party | chinese people's political consultative conference
    | people's political consultative conference | cppcc | npc | people's congress | people's congresses
    | national people's congress | cpaffc | chinese people's association for friendship with foreign countries | cylc
    | communist youth league | all-china | ccdi | central commission for discipline inspection | idcpc
    | people's liberation army | pla | ndrc | cidca | state council | united front work department
    | central commission for political and legal affairs | people's procuratorate | supreme people's procuratorate
    | international liaison department | xinhua | pboc`,
  ),
  ...of(
    'LA',
    `lao people's revolutionary party | lprp | lao front | lfnc | lfnd | lftu | lao people's army
    | lao federation of trade unions | lao women's union | lao youth union | pathet lao`,
  ),
  ...of('KH', `cambodian people's party | cpp | royal government of cambodia | funcinpec`),
  ...of(
    'ID',
    `indonesian democratic party of struggle | regional people's representative council
    | regional people's representative assembly | dprd | people's representative council`,
  ),
  ...of('JP', `liberal democratic party | ldp | jica | jetro | keidanren | national diet | diet`),
  ...of('KR', `koica | kotra | saemaul | people power party`),
  ...of('TH', `palang pracharath | pheu thai`),
  ...of('CU', `communist party of cuba`),
  ...of('RU', `united russia | state duma | federation council`),
];

/** Abbreviations that name a body by themselves. */
export const BODY_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `CPV CPC CCP CPVCC LPRP CPP VFF CPPCC NPC NA HCMA HCYU CYLC VWU VGCL LFTU LFNC LFND VNFU VFU VUFO CPAFFC IDCPC CCDI
  CMC PLA VPA MPS MND MARD MPI MoIT MOIT MoFA MOFA MoNRE MONRE MoET MOET MoLISA MOLISA MOST MoST MOC MOT PPC BOL PBOC
  SBV MRC ACC CIDCA NDRC VCCI UBND DPRD JICA KOICA JETRO KOTRA LDP CPPCC’s GSO EVN PVN VNR XUAR VNU LNFMO`.split(/\s+/),
);
