// English words for what everybody calls bad or good, whatever side they take: what is done about it tells the side.

const list = (text: string): readonly string[] => text.split(" ");

/** Harms: who fights one, or fears it, is against it. */
export const HARMS: readonly string[] = list(
  "discrimination discriminate discriminatory bias biased bigotry racism racist sexism intolerance hatred prejudice harassment bullying violence violent bloodshed massacre killing murder shooting death casualty torture crime terrorism terror extremism fraud corruption bribery extortion abuse exploitation trafficking smuggling cheating theft poverty hunger famine starvation homelessness unemployment layoff redundancy closure pollution contamination overfishing injustice inequality suffering persecution oppression censorship backlash inflation recession disease epidemic addiction overdose",
);

/** Goods: who protects one, or asks for it, is for it. */
export const GOODS: readonly string[] = list(
  "tolerance inclusion inclusive equality equal fairness rights liberty freedom justice accountability transparency safety security peace ceasefire truce prosperity growth economy job employment reputation health welfare dignity privacy protection",
);

/** What undoes a thing, as a noun or in front of one: "ending the shutdown", "job losses". */
export const LOSSES: readonly string[] = list(
  "loss lost losing less lack end ending abolition cut prevention",
);

/** Verbs that bring a thing about or keep it. */
export const BRINGING: ReadonlySet<string> = new Set(
  list(
    "allow let permit enable cause create bring fuel encourage invite legalize legalise produce spark trigger increase boost promote protect save preserve strengthen improve foster spur support guarantee ensure restore advance safeguard defend sanction codify enshrine perpetuate license spread worsen deepen raise expand stoke provoke sow stimulate secure deliver generate incite inflame",
  ),
);

/** Verbs that do harm to a thing or keep it away. */
export const HARMING: ReadonlySet<string> = new Set(
  list(
    "cost kill destroy hurt harm damage ruin wreck cripple undermine weaken erode threaten endanger jeopardize jeopardise imperil stifle curtail stop prevent end reduce curb cut halt avert combat fight tackle eliminate eradicate punish deter stem lower limit restrict hamper stunt sap choke decimate devastate sink slow strip deny lessen violate infringe trample",
  ),
);
