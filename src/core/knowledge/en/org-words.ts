// Words that tell what kind of thing a capitalised name is: an organisation, a place, a thing named after somebody. Written by hand.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((w) => w !== ""));

/** Nouns that make a capitalised name an organisation, wherever in the name they stand; lower case. */
export const ORGANISATION_WORDS: ReadonlySet<string> =
  words(`ministry department committee commission council court agency authority bureau office board union federation
  confederation association alliance league party movement front coalition congress parliament senate assembly chamber caucus cabinet government administration
  university college institute institution academy school foundation trust fund bank group company corporation corp co bros corporations inc incorporated ltd limited llc llp plc gmbh
  ag sa nv bv spa oyj asa holdings holding partners industries enterprises ventures capital airlines airways railways railway rail motors energy oil gas petroleum pharmaceuticals
  technologies systems networks media press news online radio television tv magazine newspaper times post herald tribune gazette journal chronicle guardian telegraph
  army navy corps guard guards forces force brigade battalion regiment division command militia police service services secretariat organisation organization
  society club team network centre center project initiative campaign conference summit forum mission delegation embassy consulate directorate inspectorate
  tribunal ombudsman hospital clinic church diocese synod mosque exchange insurance securities bancorp brewery steel mining electric telecom communications
  cooperative co-operative consortium syndicate studios entertainment records football fc united action watch international worldwide global lawyers physicians reporters
  workers teamsters democrats republicans greens brothers sons associates consulting advisers advisors analytics research strategies laboratories labs staff
  chamber registry treasury exchequer legislature judiciary infantry airborne squadron fleet coastguard prosecutor prosecutors unions taskforce panel workforce
  bundeswehr intelligence homeland veterans republic`);

/** Nouns that make a capitalised name a place; lower case. */
export const PLACE_WORDS: ReadonlySet<string> =
  words(`city town village county district province region state island islands isle lake river sea ocean bay gulf strait channel canal
  mount mountain mountains valley desert forest peninsula cape beach coast street avenue road boulevard lane square plaza park gardens garden bridge tunnel airport station
  port harbor harbour palace castle hall house tower towers building stadium arena theater theatre museum library cathedral abbey prison jail cemetery memorial monument
  heights hills hill springs falls creek ridge point pass border wall fort camp base north south east west northern southern eastern western central highway
  hotel inn mall market terminal reservoir dam plant heath moor common green court yard quay pier dock`);

/** Nouns that make a capitalised name a thing (a law, a ship, a prize, an event, a document), never a person; lower case. */
export const THING_WORDS: ReadonlySet<string> =
  words(`act bill law amendment treaty agreement accord accords pact protocol convention charter constitution declaration resolution memorandum
  plan doctrine principle principles process framework initiative rule rules case decision decree order report review inquiry commission's prize award medal cup bowl trophy
  championship championships games olympics festival day week month year war wars revolution uprising spring crisis scandal affair massacre shooting attack attacks bombing
  hurricane storm typhoon cyclone earthquake virus disease syndrome effect theorem scale program programme operation deal vaccine lecture lectures bible quran koran torah book novel
  film movie show series album song tour express flight boeing airbus missile rocket submarine carrier ship ferry yacht tank rifle jet plane aircraft car truck bus train model
  edition volume chapter article section clause title gate pro max plus caucuses primary primaries election elections referendum summit marathon derby open
  administration presidency era campaign rally speech address letter statement tweet email emails memo dossier tapes papers files foundation's test index survey poll
  bonds bond treaty's pipeline dam reactor project stream holocaust genocide christmas easter ramadan thanksgiving halloween eve party's security medicare medicaid`);

/** Words before a name that make it a ship. */
export const SHIP_PREFIXES: ReadonlySet<string> = words("uss hms hmcs hmas mv ms-ferry ss rms usns");

/** Common nouns for organisations, lower case: "the union", "a company", "the ministry". */
export const ORGANISATION_NOUNS: ReadonlySet<string> =
  words(`ministry department committee commission council court agency authority bureau office board union federation confederation
  association alliance league party movement coalition parliament senate congress assembly chamber caucus cabinet government administration university college institute institution
  academy school foundation trust fund bank group company corporation firm airline railway network newspaper paper magazine broadcaster channel army navy guard police
  service secretariat organisation organization society club team centre center mission delegation embassy consulate directorate tribunal church exchange cooperative consortium
  military command bloc watchdog regulator think-tank thinktank charity nonprofit militia faction junta regime opposition leadership presidency chancellery legislature
  body panel jury side camp campaign hospital contractor operator manufacturer carrier operator insurer retailer lender supplier employer palace`);
