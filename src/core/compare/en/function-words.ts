// English words that carry grammar or reporting and no matter: two sentences that share only these share nothing.

const LIST = `a an the this that these those it its he him his she her hers they them their theirs we us our ours i me my mine you your yours
who whom whose which what where when why how there here one ones other others another some any each every all both either neither no none such same
own and or but nor so yet if unless while whereas because since as than then though although until till after before during about above below
at by for from in into of off on onto out over to toward under up upon with within without against among between through across along around
near via per is am are was were be been being do does did doing done have has had having will would shall should can could may might must
ought not n't 's 're 've 'll 'd 'm ' ca wo sha also too very more most much many few less least only just even still again ever never now
already yet however meanwhile moreover therefore thus indeed instead rather quite almost nearly roughly
thank thanks please sorry welcome yes well okay
mr mrs ms dr sir dame go goes going gone went get gets got getting let lets
say said says tell told tells add added adds according s t`;

/** Function words and the plainest reporting words, in lower case. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(LIST.split(/\s+/).filter(Boolean));

/** Words of so little weight that a fragment with no other telling word ("want to", "many times") may stem from any sentence. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  `want think know make take come look see need use find give keep let try seem like feel mean put ask call work start happen good great new big
first last next time times year day today week people thing things way lot bit kind sort part place point fact case end man men right able sure`.split(
    /\s+/,
  ),
);
