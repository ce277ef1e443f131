const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Words of bodies, offices and fields of work that are no part of a person's name when capitalised. Written in lower
 * case; compared with a token's base.
 */
export const INSTITUTION_WORDS = words(`
  academic academy administration administrative adviser advisers advisor advisors advisory aerospace affairs agency
  agricultural agriculture aid air all-china alliance ambassador ambassadors anti-corruption appeals aquaculture
  archives army arts asean asia asia-pacific asian assembly assistant associate association authorities authority
  automobile autonomous aviation bank bar basin bay bilateral board body border branch bridge broadcasting buddhist
  bureau business cabinet capital catholic center central centre chair chairman chairmen chairperson chairwoman chamber
  chapter charity chemical chief child children christian church citizens city civil coast coastal college colonel
  command commander commerce commercial commission commissioner committee committees communication communications
  communist community company conference confederation congress congresses conservation construction constitution
  consul consular consulate consultative control cooperation cooperative cooperatives coordination corporation council
  councillor councilor councils counsellor county court courts cross-border cultural culture customs daily defence
  defense delegation delegations democratic department departments deputies deputy development diplomatic diplomacy
  director directorate disabled disaster discipline district doctor domestic drug eastern economic economics economy
  editor editor-in-chief education educational elderly electoral electricity electronics embassy emergency emulation
  energy engineering enterprise enterprises entrepreneurs environment environmental equality ethnic ethnicity
  ethnology europe exchange exchanges executive expert experts export exports external facilitation family farmers
  fatherland federal federation field film finance financial fire fisheries fishery food foreign forest forestry
  forum foundation free friendship front frontier fund future gas gender general global governance government
  governor governors greater group groups growth guard health high-tech high higher highway history home hospital
  housing human humanities immigration import industrial industries industry information infrastructure inland
  innovation inspection inspectorate inspector institute institution institutions insurance intellectual intelligence
  interior internal international invalids investment irrigation joint journalists judicial judges justice labor labour
  land language law lawmakers lawyers leader leaders league legal legislative legislature liaison liberal liberation
  library linguistic literature local logistics machinery maintenance management manufacturers manufacturing marine
  maritime market mass mayor mayors media medical medicine mekong member members merchants metropolitan military mining
  minister ministers ministries ministry minorities mission mobilisation mobilization monetary monitoring motherland
  municipal municipality museum mutual national nationalities nations natural navy new newspaper news north northern
  nuclear ocean oceanic office officer officers official oil olympic operations opera organisation organisations
  organization organizations overseas pacific parliament parliamentary party patriotic peace people peoples 
  permanent personnel petroleum planning planting plenary police policies policy politburo political politics popular
  popularisation population port ports post poverty power prefectural prefecture premier president presidium press
  prevention prime private procuracy procurator procuratorate products project promotion propaganda property
  prosecutor prosecutors protection protocol province provincial public publicity publishing quality radio railway
  railways reconstruction red reform region regional regulation relations relief religion religious representative
  representatives republic rescue research resources revolutionary rural safety schools school science sciences sea
  seafood second secretariat secretary secretaries section sector securities security senate senior service services
  settlement shipping social socialist society solidarity southern south special sports sport square staff standard station stations
  standards standing state state-owned stateless statistics steering stock strategic strategies strategy student
  students studies subcommittee supreme supervision supervisory survey sustainable system systems taxation tax
  teachers technical technological technologies technology telecommunications television textile theatre theoretical
  theory third trade traditional training transport transportation transportations treasury tribunal union unions
  united unit university urban value veterans veterinary vice village villages vocational war water welfare western
  west women women's work workers working works world writers young youth zone zones
  guards forces troops royal consulate-general consulates-general countries localities provinces cities regions districts communes farmer lawyer teacher artists composers musicians
  engineers doctors scientists physicians nurses red-cross red cross olympic paralympic football athletics minority elders
  patriotic overseas-chinese multilateral summit basic grassroots mechanism organs organ orders order hydropower
  meteorology hydrology geology wildlife parks rubber coffee rice steel cement coal chemicals textiles garments
  extraordinary plenipotentiary one-stop integrated stop festival friendship
  tourism hospitality budget gate gates border-gate checkpoint handicraft handicrafts livestock horticulture
  royal palace imperial kingdom dynasty union islamic arab crown household
  first eleventh twelfth thirteenth fourteenth east central-level all nation country joint-stock group's
`);

/** Adjectives of level that belong to a body's or an office's name, in lower case as well. */
export const LEVEL_WORDS = words(`
  provincial municipal regional prefectural national central local district county city province prefecture ward commune
  metropolitan federal state town township party people
`);

/** Fields of work that stand in lower case behind an office ("minister of transport", "head of external relations"). */
export const FIELD_WORDS = words(`
  affairs agriculture aviation commerce communications construction culture customs defence defense development
  diplomacy economic economy education energy environment ethnic external finance fisheries foreign forestry health
  home industry information innovation interior internal investment justice labor labour land law logistics national
  natural planning planting police propaganda public religion religious resources rural science security social sport
  sports state technology telecommunications tourism trade training transport transportation water welfare women youth
  administration administrative political legal international relations international cooperation friendship protocol
  digital digitalization propaganda publicity personnel organisation organization inspection discipline
`);
