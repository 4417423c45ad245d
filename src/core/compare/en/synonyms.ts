// Words that newspapers put for one another when they rewrite: one line a group, dictionary forms. A small hand-made table: it helps
// to find a reworded sentence and is never a reason to call two wordings the same.

const GROUPS = `
say state tell note remark declare announce mention comment observe explain express indicate add stress emphasise underline insist assert maintain claim contend affirm reiterate restate argue inform report
talk negotiation discussion consultation conversation dialogue
meeting session sitting summit gathering
deal agreement accord pact settlement compromise
begin start commence open launch kick initiate
finish end conclude close terminate wrap
fail collapse founder unable
divide split share apportion carve
portion allocation slice
reject refuse decline dismiss spurn rebuff turn oppose
deny refute dispute contest
help assist aid support back
nation country state power
proposal draft plan document text paper blueprint framework
propose suggest table offer float
give cede surrender relinquish yield concede hand
demand request call urge press insist
need require necessitate
leave exit depart quit
keep retain maintain hold
buy purchase acquire
show display demonstrate
difficult hard tough challenging
large big huge major significant substantial considerable important key crucial critical vital
small little minor
quick rapid swift fast
shut close seal
boat vessel ship
catch haul landing
cut reduce slash trim lower decrease
rise increase climb grow jump surge raise lift boost
fall drop decline dip slip
amount total sum add
fix set establish determine
expect anticipate await foresee
try attempt seek bid endeavour
want wish desire
get obtain receive gain secure
use employ deploy utilise
make create produce
also additionally furthermore moreover besides
people person individual human
protester demonstrator marcher
worker employee staff staffer personnel
child kid youngster
soldier troop force army military
attack assault strike raid offensive
war conflict fighting hostility battle combat
peace truce ceasefire
weapon arm
leader chief head boss president chairman chairwoman chair
aide adviser advisor assistant
envoy ambassador emissary representative delegate negotiator
spokesman spokeswoman spokesperson
official officer authority
reporter journalist
lawyer attorney
doctor physician
police officer cop
money cash fund funding
pay wage salary
job post position role
price cost
house home residence
city town
area region zone territory
street road
border frontier
part section portion piece component
issue matter question topic subject
problem trouble difficulty hurdle obstacle
quarrel dispute row argument disagreement contention difference
change amendment modification revision adjustment alteration
chance opportunity possibility
view opinion belief stance
visit trip journey tour
ballot vote poll
law legislation bill measure statute act
court tribunal
allow permit let enable
stop halt prevent block cease
ban bar prohibit forbid
warn caution threaten
accuse blame fault
criticise attack slam lash denounce condemn blast
praise hail laud commend
agree accept consent
approve pass endorse adopt back
veto override overrule
sign ink
discuss debate
describe call term label brand
believe think reckon consider deem feel
answer reply respond response
ask inquire query question
meet gather convene
visit tour
return back
stay remain
continue proceed persist go
happen occur
choose pick select opt
win triumph victory
lose loss
kill slay die death dead
arrest apprehension apprehend detention detain
hurt injure wound injury
destroy wreck ruin demolish
build construct erect
hide conceal
ready prepared
depend rely hinge
telephone phone ring
stand rise
fear worry concern anxiety
hope wish
remember recall
understand grasp
before prior ahead ere
after following
recent latest
new fresh revised updated
old former previous past ex
quarter three-month
around about approximately roughly some
often frequently
perhaps maybe possibly
mainly chiefly mostly primarily largely
early beforehand
previously before earlier
late later subsequent subsequently
whole entire full complete comprehensive
sharp stark strong firm steadfast unyielding
wide broad extensive full-scale
clear evident obvious
unclear uncertain unknown undisclosed unverified
plan programme scheme
goal aim objective purpose
advantage edge upper
remark comment word statement
speech address
shout chant cry yell
walk stroll stride march
arrive come
carry transport convey
fear dread
firm company business corporation
restroom lavatory toilet
autumn fall
film movie
flat apartment
lorry truck
railway railroad
holiday vacation
petrol gas gasoline
`;

/** The group of a dictionary form, named by the group's first word; a form in two groups belongs to the first. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split("\n")
    .flatMap((line) => {
      const words = line.split(" ");
      return words.map((w) => [w, words[0]!] as const);
    })
    .reverse(),
);
