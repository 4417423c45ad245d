// Offices, ranks and other nouns for what a person is, by class. Written by hand. A noun marked :m or :f tells the sex.

/** What kind of role a noun names. Nouns of one class may stand for one another ("the leader" for a president). */
export type RoleClass =
  | "head"
  | "minister"
  | "spokesperson"
  | "legislator"
  | "governor"
  | "envoy"
  | "aide"
  | "officer"
  | "lawyer"
  | "executive"
  | "official"
  | "scholar"
  | "clergy"
  | "kin"
  | "work"
  | "person";

/** A noun for a role. */
export interface RoleNoun {
  readonly kind: RoleClass;
  readonly sex: "m" | "f" | "";
}

const NOUNS: Readonly<Record<RoleClass, string>> = {
  head: `president pres premier chancellor taoiseach leader king:m queen:f emir sultan emperor:m empress:f monarch prince:m princess:f pope:m
    caliph ruler strongman:m dictator tsar:m shah:m regent president-elect ayatollah:m prime-minister`,
  minister: `minister secretary undersecretary under-secretary commissioner tanaiste tánaiste home-secretary vice-president vice-chancellor vice-premier
    minister-president co-president treasurer comptroller`,
  spokesperson: `spokesman:m spokeswoman:f spokesperson`,
  legislator: `senator sen sens representative rep congressman:m congresswoman:f lawmaker legislator mp mep msp mla deputy parliamentarian speaker whip
    councillor councilor councilman:m councilwoman:f alderman:m assemblyman:m assemblywoman:f lord:m baroness:f backbencher delegate`,
  governor: `governor gov mayor lieutenant-governor premier-designate mayor-elect governor-general governor-elect prefect`,
  envoy: `envoy d'affaires ambassador consul-general negotiator mediator conciliator emissary diplomat consul facilitator arbitrator representative-designate interlocutor go-between intermediary
    rapporteur chargé legate nuncio:m`,
  aide: `aide adviser advisor assistant counselor counsellor confidant confidante:f strategist consultant lobbyist speechwriter pollster operative surrogate ally campaigner
    ombudsman staffer`,
  officer: `general gen major-general brigadier-general lieutenant-general lieutenant-colonel commander-in-chief lieutenant lt colonel col major maj captain capt admiral adm brigadier marshal sergeant sgt corporal commander cmdr commandant soldier officer
    sheriff constable superintendent inspector detective trooper policeman:m policewoman:f veteran warlord militant fighter rebel astronaut cosmonaut pilot
    gen-sec paratrooper private ensign commodore`,
  lawyer: `lawyer attorney attorney-general solicitor-general judge justice prosecutor solicitor barrister magistrate counsel advocate notary jurist`,
  executive: `chairman:m chairwoman:f chairperson chair chief ceo cfo coo executive director manager boss head founder cofounder co-founder owner president-ceo banker businessman:m
    businesswoman:f entrepreneur tycoon billionaire financier oligarch publisher co-chair co-chairman:m co-chairwoman:f organizer organiser coordinator co-ordinator secretary-general
    director-general vice-chair vice-chairman:m treasurer-general convener convenor registrar steward investor trader co-director co-leader administrator`,
  official: `official bureaucrat civil-servant regulator inspector-general auditor auditor-general commissioner-general technocrat`,
  scholar: `professor prof scholar analyst expert researcher economist historian scientist academic lecturer fellow author writer columnist commentator
    pundit journalist reporter correspondent editor blogger broadcaster presenter host anchor anchorman:m anchorwoman:f poet playwright novelist critic
    philosopher sociologist epidemiologist virologist biologist physicist psychologist pathologist political-scientist specialist biographer`,
  clergy: `bishop archbishop cardinal priest pastor rabbi imam rev reverend patriarch cleric preacher monk nun:f minister-of-religion mullah:m sheikh:m sheik:m chaplain dean`,
  kin: `wife:f husband:m son:m daughter:f mother:f father:m brother:m sister:f widow:f widower:m son-in-law:m daughter-in-law:f brother-in-law:m sister-in-law:f
    nephew:m niece:f uncle:m aunt:f cousin grandson:m granddaughter:f grandfather:m grandmother:f stepson:m stepdaughter:f fiancé:m fiancée:f girlfriend:f boyfriend:m
    spouse partner twin relative ex-wife:f ex-husband:m first-lady:f father-in-law:m mother-in-law:f stepfather:m stepmother:f parent`,
  work: `activist protester demonstrator nurse doctor dr physician surgeon teacher student farmer driver guard conductor worker clerk engineer architect artist singer actor:m actress:f
    musician player coach footballer athlete boxer film-maker filmmaker photographer fisherman:m skipper miner baker cook chef waiter:m waitress:f shopkeeper vendor
    firefighter paramedic volunteer technician mechanic electrician carpenter plumber builder retiree pensioner unionist trade-unionist delegate-general organizer-in-chief
    contractor accountant librarian principal headteacher headmaster:m headmistress:f pupil apprentice salesman:m saleswoman:f stationmaster steward-in-chief docker sailor
    trucker cleaner electrician designer developer programmer hacker whistleblower defector dissident exile candidate nominee contender challenger incumbent frontrunner front-runner
    democrat republican socialist communist conservative liberal independent libertarian separatist tory
    gunman:m shooter suspect defendant plaintiff victim survivor hostage prisoner detainee inmate captive witness bystander passenger commuter tourist resident neighbor neighbour
    villager migrant refugee immigrant asylum-seeker dreamer voter citizen customer patient supporter opponent member colleague participant attendee insider source observer monitor
    counterpart rival successor predecessor mentor friend donor fundraiser hopeful aspirant megadonor mega-donor stalwart loyalist acquaintance negotiator-in-chief instigator`,
  person: `man:m woman:f boy:m girl:f teenager child person youth gentleman:m lady:f guy:m`,
};

/** Role nouns in lower case. */
export const ROLE_NOUNS: ReadonlyMap<string, RoleNoun> = new Map(
  Object.entries(NOUNS).flatMap(([kind, words]) =>
    words.split(/\s+/).map((w): [string, RoleNoun] => {
      const [noun = "", sex = ""] = w.split(":");
      return [noun, { kind: kind as RoleClass, sex: sex as RoleNoun["sex"] }];
    }),
  ),
);

/** Several people of one kind: plural nouns that can speak or act, in lower case, that are not the plural of a role noun. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  `people men women children lawmakers leaders officials authorities troops forces police protesters protestors demonstrators residents families relatives workers unions
  allies critics supporters opponents experts analysts observers diplomats negotiators mediators envoys ministers sources aides advisers advisors rebels militants
  separatists activists campaigners students teachers farmers doctors nurses lawyers prosecutors judges investigators police scientists researchers economists
  journalists reporters voters members colleagues participants delegates representatives senators congressmen congresswomen deputies governors mayors commanders
  soldiers fighters gunmen militias migrants refugees victims survivors witnesses passengers commuters drivers guards engineers strikers pickets businesses companies
  employers employees executives investors traders banks firms governments states countries nations parties sides delegations groups organisations organizations
  agencies institutions media newspapers outlets progressives liberals conservatives moderates hard-liners hardliners hawks doves islamists nationalists republicans
  democrats dreamers tories socialists communists greens separatists monitors inspectors peacekeepers skippers fishermen lobbyists pundits commentators partners
  proponents detractors backers foes skeptics sceptics onlookers bystanders adversaries agents defenders admirers fans followers hecklers chanters marchers picketers accusers
  jurors trustees signatories conservationists environmentalists feminists centrists settlers shareholders growers shippers crowds crowd audience
  envoys spokesmen spokespeople everyone nobody anybody somebody someone folks villagers neighbours neighbors citizens civilians parents friends spouses creditors regulators
  veterans figures politicians elders grandees intermediaries counterparts mps meps backbenchers evangelicals clerics bishops rabbis imams hispanics latinos blacks whites muslims christians jews arabs kurds`
    .split(/\s+/)
    .filter((w) => w !== ""),
);

/** Honorifics that stand before a name and tell little but the sex, in lower case without the point. */
export const HONORIFICS: ReadonlyMap<string, "m" | "f" | ""> = new Map([
  ["mr", "m"],
  ["mrs", "f"],
  ["ms", "f"],
  ["miss", "f"],
  ["mx", ""],
  ["sir", "m"],
  ["dame", "f"],
  ["lady", "f"],
  ["lord", "m"],
  ["dr", ""],
  ["prof", ""],
  ["rev", ""],
  ["monsignor", "m"],
  ["mgr", "m"],
  ["hon", ""],
  ["señor", "m"],
  ["señora", "f"],
  ["monsieur", "m"],
  ["madame", "f"],
  ["mme", "f"],
  ["herr", "m"],
  ["frau", "f"],
  ["doña", "f"],
  ["sheikh", "m"],
  ["sheik", "m"],
  ["haji", "m"],
  ["hajji", "m"],
  ["imam", "m"],
  ["ayatollah", "m"],
  ["mullah", "m"],
  ["maulana", "m"],
  ["sister", "f"],
  ["mother", "f"],
  ["father", "m"],
  ["baroness", "f"],
  ["countess", "f"],
  ["duchess", "f"],
]);

/** Words that stand before a role noun and belong to the role, in lower case. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  `deputy vice acting former ex ex- then late chief senior top special lead leading national presidential prime press shadow junior outgoing incoming longtime long-time
  veteran retired interim current new assistant associate executive general managing first second third newly elected newly-elected elected appointed independent foreign
  defence defense finance interior justice health transport education agriculture fisheries energy environment trade economy economic labour labor culture sports sport housing
  security intelligence treasury homeland commerce development immigration infrastructure industry tourism science technology research political legal military naval army air
  police state home european federal regional local provincial district county city municipal ruling opposition majority minority supreme attorney ministerial parliamentary
  congressional gubernatorial union branch group party campaign policy communications media public financial operating technical commercial legislative judicial constitutional
  civil human rights climate digital cyber social veterans affairs external internal environmental nuclear water oil petroleum mines mining planning budget revenue tax
  right-hand longest-serving high-ranking high-level top-level mid-level lower-level unnamed anonymous official unofficial government cabinet delegation team
  joint honorary permanent caretaker transitional de facto self-declared self-proclaimed exiled jailed imprisoned ousted deposed disgraced embattled billionaire hardline hard-line
  centrist conservative liberal progressive moderate left-wing right-wing far-right far-left leftist rightist populist pro-government anti-government pro-russian pro-western
  house senate white-house cabinet-level key old young elderly fellow own influential prominent powerful respected celebrated noted famous
  fisheries rail railway station drivers' teachers' farmers' nurses' miners' investment central bank reserve space defence-industry consumer business works communities
  equality women gender family children youth religious information migration refugees asylum integration relations cooperation protocol council assembly court courts
  appeals district-court criminal constitutional-court electoral election emergency emergencies humanitarian disarmament peace reform reconciliation`
    .split(/\s+/)
    .filter((w) => w !== ""),
);

/** Offices whose name only one state uses, as patterns of the whole title in lower case without diacritics. */
export const OFFICES_OF_ONE_STATE: readonly { readonly office: RegExp; readonly state: string }[] = [
  {
    office:
      /^(?:acting )?secretary of (?:state|defense|the treasury|homeland security|commerce|veterans affairs)$/,
    state: "United States",
  },
  {
    office: /^(?:acting )?(?:defense|treasury|homeland security|commerce|veterans affairs) secretary$/,
    state: "United States",
  },
  {
    office:
      /^(?:joint chiefs chairman|chairman of the joint chiefs(?: of staff)?|surgeon general|special counsel)$/,
    state: "United States",
  },
  {
    office: /^(?:chancellor of the exchequer|home secretary|foreign secretary|defence secretary)$/,
    state: "United Kingdom",
  },
  { office: /^(?:taoiseach|tanaiste)$/, state: "Ireland" },
  { office: /^supreme leader(?: ayatollah)?$/, state: "Iran" },
];
