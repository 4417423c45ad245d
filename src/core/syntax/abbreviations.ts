// Abbreviations of English press text: which words keep their full stop, and which of those may end a sentence.

const words = (s: string): string[] => s.trim().split(/\s+/);

/** Words that keep the stop and are never the last word of a sentence (titles, "vs."). Case as in text. */
export const OPENING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  words(`Mr Mrs Ms Mx Dr Drs Prof Profs Gen Sen Sens Rep Reps Gov Govs Lt Col Sgt Capt Cpt Cmdr Cdr Cpl Maj Adm Rev Revs
  Hon St Ste Mt Ft Pres Supt Messrs Mme Mlle Mgr Msgr Fr Pvt Atty Brig Amb Asst Assoc Dept Det Insp Sra Srta
  vs Vs viz cf Cf approx Approx ca Ph
  MR MRS MS DR PROF GEN SEN SENS REP REPS GOV LT COL SGT CAPT ADM REV HON AMB MESSRS`),
);

/** Words that keep the stop and may end a sentence. Case as in text. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  words(`Jr Inc Corp Co Ltd Bros Cos Plc LLC Univ Ave Blvd Rd Hwy Jan Feb Apr Aug Sep Sept Oct Nov Dec
  Mon Tue Tues Wed Thu Thur Thurs Fri Ala Ariz Ark Calif Colo Conn Del Fla Ga Kan Ky La Md Mich Minn Mo
  Mont Neb Nev Okla Ont Pa Penn Que Tenn Tex Va Vt Wis Wyo etc al Esq est Est govt Govt intl Intl natl Natl dept esp
  jr sr inc corp ltd hrs mins yrs lbs cont Bldg Gmbh Rs Hts vol Vol Vols ed Ed eds Eds incl Incl`),
);

/** Words that keep the stop where a number follows: "No. 141", "pp. 3", "Mar. 5". */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  words(`No no Nos nos p pp Fig fig Figs figs Art art Arts Sec sec Ch ch c v Vol vol Op op Mar Jun Jul Sat Sun Ver ver
  Para para Paras paras Res res Ex`),
);

/** Prefixes that hyphens do not part from their word in the Penn Treebank and its heirs: "anti-war", "pro-Kremlin". */
export const PREFIXES: ReadonlySet<string> = new Set(
  words(`e a u x agro ante anti arch be bi bio co counter cross cyber de eco ex extra inter intra macro mega micro mid mini
  multi neo non over pan para peri post pre pro pseudo quasi re semi sub super tri ultra un uni vice`),
);

/** Last labels of the host names that press text writes without a scheme. */
export const DOMAINS: ReadonlySet<string> = new Set(
  words(`com org net edu gov mil int info biz io co uk eu us ru ua de fr it es pl by kz ge tr il ir cn jp in au ca ch at
  be nl se no fi dk cz ro me tv news press media ai app su рф`),
);

/** Words that begin sentences far more often than names: after "U.S." or "p.m." they start a new one. */
export const STARTERS: ReadonlySet<string> = new Set(
  words(`The A An This That These Those He She It They We I You There Here His Her Its Their Our My In On At As But And
  Or So Yet If When While Although Though After Before Since Because However Meanwhile For From With By To Under Both
  Some Many Most All Any No Not Now Then What Why How Who Where Even Only According Asked Another Each Such Several Still
  Earlier Later Last Once Until Despite During One Also Instead Nor Among Speaking Officials`),
);

/** Verbs of saying that follow a quotation with their speaker: “Why?” Peskov asked. */
export const SAYS: ReadonlySet<string> = new Set(
  words(`said says say asked asks replied replies wrote writes added adds answered shouted exclaimed cried declared told
  insisted continued warned quipped joked recalled wondered explained demanded retorted responded tweeted posted
  chanted screamed yelled whispered murmured inquired`),
);
