// Words that begin sentences with a capital and are no names. Written by hand.

/** Function words and sentence openers, lower case. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those there here it its he she they we you i his her their our your my him them us me himself herself themselves itself who whom whose which what when where
  why how whether if unless until till while although though because since as so than then thus hence however moreover furthermore meanwhile nevertheless nonetheless otherwise
  instead besides therefore still yet also too even only just and or but nor for in on at by to from of with without within into onto upon over under above below between among
  amid amidst against about around across along after before behind beside beyond despite down during except inside like near off out outside past per through throughout toward
  towards up via versus according regarding concerning following including given is are was were be been being am do does did done has have had having can could may might must
  shall should will would not no none neither either both each every all any some many much more most few fewer less least several such own same other others another one two three
  four five six seven eight nine ten eleven twelve dozens hundreds thousands millions first second third last next later earlier now today yesterday tomorrow tonight once twice
  again ever never always often sometimes usually recently currently previously formerly initially finally eventually ultimately almost nearly roughly approximately perhaps maybe
  indeed certainly clearly obviously apparently reportedly allegedly additionally similarly likewise conversely consequently accordingly overall separately elsewhere everywhere nowhere
  let please yes ok okay well oh ah hey hello thanks sorry asked speaking said says told added adding noting citing quoting writing standing sitting looking turning returning
  responding reacting commenting answering attending accompanied flanked joined dressed born known called named based led backed supported surrounded regardless notwithstanding
  whatever whoever whichever wherever whenever everyone everybody everything someone somebody something anyone anybody anything nobody nothing people men women critics supporters
  officials analysts experts observers sources authorities police protesters lawmakers leaders residents workers part half though rather quite very simultaneously afterwards afterward
  thereafter beforehand shortly soon immediately suddenly quickly slowly asides aside apart along together back ahead live read watch see follow share click image photo video picture
  getty copyright updated published breaking exclusive analysis opinion editorial comment advertisement related more top latest story stories new old big great good bad
  small long short high low early late right left true false free full open close major minor key main real possible likely unlikely such thanks to dear mr mrs ms dr sir
  negotiations talks meetings consultations discussions civil civilian combat attendance implementation things everything nothing word words question questions answer
  much also amid absent barring pending plus minus let's it's that's there's here's he's she's they're we're you're i'm don't can't won't isn't aren't wasn't
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue wed thu fri sat sun
  jan feb mar apr jun jul aug sep sept oct nov dec noon midnight am pm gmt est edt pst utc cet`
    .split(/\s+/)
    .filter((w) => w !== ""),
);

/** Days and months with a capital, lower case: in a run of capitals they end the name before them. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan`
    .split(/\s+/)
    .filter((w) => w !== ""),
);

/** Small words inside names: "van der Leyen", "bin Salman", "de la Cruz". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  `van von der den de del della di da do dos das du la le les el al bin bint ibn ben abu abd ul ur ter ten te af av zu zum zur y e i mac st san santa bar ould`
    .split(/\s+/)
    .filter((w) => w !== ""),
);

/** Ends of names that are not the surname, lower case without points. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  "jr sr ii iii iv v vi vii viii xiv xvi phd md esq qc kc mbe obe cbe".split(" "),
);
