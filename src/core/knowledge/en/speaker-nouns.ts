// English common nouns for those who can speak: people by what they are, and bodies that speak through people.

/** Suffixes of nouns for people; "-er" and "-or" also make tools, which seldom say anything. */
const PERSON =
  /(?:ers?|ors?|ists?|ians?|[a-z]men|[a-z]man|women|woman|persons?|people|ees?|ants?|cians?|crats?|mates?|fighters?|kin|folk)$/;
const NOT_PERSON =
  /^(?:number|order|matter|offer|letter|paper|power|winter|summer|october|november|december|september|factor|error|color|colour|door|floor|water|weather|computer|center|centre|quarter|border|corner|chapter|answer|hunger|danger|anger|fever|river|tower|shower|dinner|wonder|gender|majors?|minors?|moment|event|amendment|agreement|government|rumor|rumour|humor|honor|terror|horror|labor|labour|behavior|sector|tractor|want|grant|restaurant|plant|coffee|degree|fee|knee|tree|committee|employee)s?$/;

const NOUNS = new Set(
  `president minister chancellor premier king queen prince princess pope bishop governor mayor senator lawmaker congressman member official
officials aide chief head boss ceo chair chairman chairwoman chairperson deputy ambassador envoy diplomat general colonel admiral officer
judge justice attorney lawyer prosecutor sheriff police cop detective guard soldier troops army military navy militia rebel rebels group
groups party parties government administration ministry department agency bureau office commission committee council court parliament
congress senate house cabinet board panel union unions federation association alliance bloc coalition company firm bank airline network
newspaper paper magazine broadcaster campaign team side sides camp delegation delegates embassy consulate staff union movement church
university school college foundation institute think-tank charity ngo watchdog regulator authority authorities club league kremlin
residents protesters demonstrators critics opponents supporters allies experts analysts sources source witness witnesses victims families
family relatives parents mother father brother sister son daughter wife husband friend friends man woman boy girl child children student
students voter voters citizens democrats republicans conservatives liberals leader leaders spokesman spokeswoman spokesperson
spokespeople candidate nominee frontrunner front-runner rival rivals host pundit author expert doctor nurse professor scientist
economist colleague cleric monk priest rabbi imam activist veteran farmer driver neighbor neighbour mayor-elect envoy negotiators duo
pair couple others many some most several both all none one two majority half respondents populace crowd nation nations country countries
state states city town regime opposition insurgents capital secretary counsel pilot captain crew governor-elect incumbent
`
    .trim()
    .split(/\s+/),
);

/** True for a common noun, in lower case, of somebody or some body that can speak. */
export function isSpeakerNoun(lower: string): boolean {
  return NOUNS.has(lower) || (PERSON.test(lower) && !NOT_PERSON.test(lower));
}
