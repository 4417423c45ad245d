// Short forms of given names in English press text. Written by hand.

const TABLE = `
abe abraham|al albert alan alexander alfred|alex alexander alexandra alejandro aleksandr alexei|andy andrew andreas|angie angela|barb barbara|ben benjamin bennett benedict|bernie bernard|bert albert herbert robert
bess elizabeth|beth elizabeth bethany|betsy elizabeth|betty elizabeth|bill william|billy william|bob robert|bobby robert|brad bradley|cathy catherine kathleen|charlie charles charlotte|chip charles|chris christopher christine christian
chuck charles|cindy cynthia lucinda|connie constance|dan daniel|danny daniel|dave david|deb deborah|debbie deborah|dick richard|don donald|donny donald|doug douglas|drew andrew|ed edward edwin edmund edgar eduard|eddie edward|ellie eleanor
fred frederick alfred|gabe gabriel|gene eugene|geoff geoffrey|gerry gerald gerard|greg gregory|gus august gustav|hal harold henry|hank henry|harry harold henry|jack john jackson|jake jacob|jan janet janice|jeff jeffrey geoffrey|jen jennifer
jenny jennifer|jerry gerald jerome jerrold jeremy|jim james|jimmy james|jo joanna josephine|joe joseph|joey joseph|johnny john|jon jonathan|josh joshua|judy judith|kate katherine catherine kathryn|kathy kathleen katherine|katie katherine kathryn|ken kenneth
kim kimberly|larry lawrence laurence|len leonard|leo leonard leonardo|liz elizabeth|lou louis louise|lucy lucille lucinda|maggie margaret|marge margaret marjorie|marty martin|matt matthew|max maxwell maximilian|meg margaret megan|mel melvin melanie
mick michael|mickey michael|mike michael|mitch mitchell addison|molly mary|nancy anne|nate nathan nathaniel|ned edward|nick nicholas|nicky nicholas nicola|pam pamela|pat patrick patricia|patty patricia|peggy margaret|pete peter|phil philip phillip
ray raymond|rich richard|rick richard frederick eric|ricky richard|rob robert|robbie robert|ron ronald|ronnie ronald|rudy rudolph|russ russell|sally sarah|sam samuel samantha|sandy sandra alexander|sid sidney|stan stanley|steve steven stephen|sue susan suzanne
susie susan|ted theodore edward|teddy theodore edward|terry terence teresa|theo theodore|tim timothy|toby tobias|tom thomas|tommy thomas|tony anthony antonio|vic victor|vicky victoria|vince vincent|wes wesley|will william|willie william|zack zachary
sasha aleksandr alexander aleksandra|dima dmitry dmitri|vova vladimir|volodya vladimir|misha mikhail|kolya nikolai|kostya konstantin|pepe jose|paco francisco|pancho francisco|lula luiz|nacho ignacio|chema jose|kiko francisco|tono antonio
`;

/** The long forms that a short form (folded) may stand for. */
export const SHORT_NAMES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  TABLE.replaceAll("\n", "|")
    .split("|")
    .filter((row) => row.trim() !== "")
    .map((row): [string, ReadonlySet<string>] => {
      const [short = "", ...long] = row.trim().split(/\s+/);
      return [short, new Set(long)];
    }),
);
