// Irregular English verbs and nouns, and the stems that the spelling rules of `lemma` get wrong. Written by hand.

/** "say:said says; tell:told" as a map from each form to its dictionary form. */
function forms(table: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const row of table.split(";")) {
    const [head, rest] = row.trim().split(":") as [string, string];
    for (const form of rest.trim().split(/\s+/)) if (!map.has(form)) map.set(form, head);
  }
  return map;
}

const words = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

/** Verb forms in lower case with their dictionary form. */
export const IRREGULAR_VERBS = forms(`
  be:am is are was were been being 's 'm 're ai; have:has had 've having; do:does did done doing; will:'ll
  wo; would:'d; can:ca; shall:sha; say:said says; tell:told; speak:spoke spoken; write:wrote written
  writing; rewrite:rewrote rewritten; think:thought; know:knew known; go:gon went gone goes; come:came;
  become:became; overcome:overcame; make:made; remake:remade; take:took taken; undertake:undertook
  undertaken; overtake:overtook overtaken; mistake:mistook mistaken; give:gave given; forgive:forgave
  forgiven; get:got gotten getting; forget:forgot forgotten; see:saw seen; foresee:foresaw foreseen;
  oversee:oversaw overseen; find:found; leave:left; feel:felt; keep:kept; let:letting; begin:began begun;
  run:ran running; hold:held; withhold:withheld; uphold:upheld; bring:brought; stand:stood;
  understand:understood; withstand:withstood; misunderstand:misunderstood; sit:sat sitting; lose:lost
  losing; pay:paid; repay:repaid; meet:met; lead:led; mislead:misled; grow:grew grown; fall:fell fallen;
  send:sent; spend:spent; build:built; rebuild:rebuilt; buy:bought; fight:fought; seek:sought;
  teach:taught; catch:caught; sell:sold; choose:chose chosen; break:broke broken; drive:drove driven;
  rise:rose risen; arise:arose arisen; throw:threw thrown; overthrow:overthrew overthrown; show:shown;
  draw:drew drawn; withdraw:withdrew withdrawn; wear:wore worn; swear:swore sworn; tear:tore torn;
  bear:born bore borne born; eat:ate eaten; drink:drank drunk; sing:sang sung; ring:rang rung; swim:swam swum;
  sink:sank sunk; shrink:shrank shrunk; spring:sprang sprung; steal:stole stolen; freeze:froze frozen;
  wake:woke woken; shake:shook shaken; ride:rode ridden; hide:hid hidden; bite:bit bitten; fly:flew flown
  flies; blow:blew blown; forbid:forbade forbidden; bid:bade bidden; win:won winning; shoot:shot;
  strike:struck stricken; stick:stuck; hang:hung; dig:dug; swing:swung; cling:clung; sting:stung;
  spin:spun; bind:bound; wind:wound; grind:ground; lie:lay lain lying; lay:laid; die:dying died; tie:tying
  tied untied; vie:vying vied; hear:heard; overhear:overheard; deal:dealt; mean:meant; dream:dreamt;
  lean:leant; learn:learnt; burn:burnt; spell:spelt; spill:spilt; bend:bent; lend:lent; sleep:slept;
  sweep:swept; weep:wept; creep:crept; bleed:bled; feed:fed; breed:bred; speed:sped; flee:fled;
  shine:shone; slide:slid; light:lit; spit:spat; breach:breached; prove:proven; seem:seemed; beat:beaten;
  put:putting; cut:cutting; set:setting; reset:resetting; hit:hitting; quit:quitting; split:splitting;
  upset:upsetting; shut:shutting; rid:ridding; spread:spread; cost:cost; burst:burst; broadcast:broadcast;
  cast:cast; hurt:hurt; read:read; thrust:thrust; undergo:underwent undergone undergoes; undo:undid undone
  undoes; redo:redid redone redoes; outdo:outdid outdone; forgo:forwent forgone; weave:wove woven;
  tread:trod trodden; stride:strode; strive:strove striven; thrive:thrived; sew:sewn; sow:sown; mow:mown;
  saw:sawn; swell:swollen; smell:smelt; wring:wrung; fling:flung; sling:slung; slay:slew slain;
  befall:befell befallen; beset:besetting; spearhead:spearheaded; program:programmed programming;
  dye:dyeing; focus:focuses focussed focussing; bus:bused; kneel:knelt; leap:leapt; stink:stank stunk;
  string:strung; fit:fitting fitted; admit:admitted; panic:panicked panicking; traffic:trafficked
  trafficking; mimic:mimicked; picnic:picnicked; argue:argued arguing`);

/** Noun forms and compared adjectives in lower case with their dictionary form. */
export const IRREGULAR_NOUNS = forms(`
  man:men; woman:women; child:children; foot:feet; tooth:teeth; goose:geese;
  mouse:mice; ox:oxen; life:lives; wife:wives; knife:knives; half:halves; leaf:leaves; thief:thieves;
  wolf:wolves; shelf:shelves; self:selves; calf:calves; loaf:loaves; crisis:crises; basis:bases;
  analysis:analyses; thesis:theses; hypothesis:hypotheses; parenthesis:parentheses; diagnosis:diagnoses;
  emphasis:emphases; axis:axes; oasis:oases; phenomenon:phenomena; criterion:criteria;
  referendum:referenda; memorandum:memoranda; bacterium:bacteria;
  curriculum:curricula; stadium:stadia; die:dice; penny:pence; index:indices; appendix:appendices;
  matrix:matrices; vertex:vertices; alumnus:alumni; nucleus:nuclei; stimulus:stimuli; cactus:cacti;
  movie:movies; cookie:cookies; tie:ties; lie:lies; pie:pies; calorie:calories; rookie:rookies;
  zombie:zombies; bus:buses; gas:gases; lens:lenses; virus:viruses; bonus:bonuses; campus:campuses;
  census:censuses; status:statuses; shoe:shoes; toe:toes; foe:foes; quiz:quizzes; cache:caches; ache:aches;
  headache:headaches; avalanche:avalanches; niche:niches; axe:axes; good:better best; well:weller;
  bad:worse worst; far:farther farthest further furthest; old:elder
  eldest`);

/** Nouns in -s that have no other form. */
export const UNCOUNTED =
  words(`goods thanks troops clothes remains whereabouts surroundings proceedings savings earnings
  news series species politics economics mathematics physics headquarters means aircraft ethics athletics
  logistics genetics electronics diabetes measles crossroads barracks gallows chaos ethos lens debris corps
  chassis rendezvous`);

/** Stems before -ed and -ing whose verb ends in e against the rules. */
export const KEEPS_E =
  words(`extradit supersed massacr abbreviat accentuat ach actuat adher ador affiliat alienat alleg alleviat appreciat appropriat arrang
  associat aveng bath becom besieg breath challeng chang coher compet complet conced conciliat condon
  contraven conven creat cring delet delineat deplet deplor depreciat dethron deviat differentiat dissuad
  elop evacuat evaluat exchang excit expedit explor expropriat fluctuat fring graduat guid hast hing
  humiliat ignit ignor imped implor incit infring infuriat initiat insinuat interfer interven invit leagu
  loath loung mediat misguid nauseat negotiat oblig overcom past permeat perpetuat persever persuad plung
  postpon preced punctuat radiat rang rearrang reced recit reconven recreat reignit renegotiat repudiat
  restor retaliat reunit reveng secret seeth situat sooth substantiat superced tast telephon unit variat
  violat wast welcom`);

/** Stems before -ed and -ing whose verb has no e against the rules. */
export const NO_E =
  words(`accredit acquit album anvil argus audit await ballot bargain benefit bias biopic bottom boycott buttress
  cancel canvas captain cartoon caucus channel chat chorus combat control council credit custom debut
  deploy develop devil diagram discredit discus duel echo edit envelop equal exam exhibit fetal focus
  format forum fuel funnel garden gas gossip handicap happen harbour harm harvest hiccup imperil
  inhabit inherit ketchup kidnap label level limit listen margin market maximum metal model murmur open
  orbit origin output panel parol patrol pencil peril petrol pilot pivot plus portal profit program radio
  ransom rebut recruit resin rival ruin rumor sandbag signal solid squad sugar surplus
  target telegram total toxin travel tunnel tut vacuum valid veto visit wiretap worship zigzag`);
