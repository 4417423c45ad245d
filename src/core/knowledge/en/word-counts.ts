// How common English words are: made by tools/train/count-words.ts, not by hand. Counted in the training parts of the Universal
// Dependencies treebanks English EWT (CC BY-SA 4.0) and GUM (open genres; CC BY, CC BY-SA, public domain), named in full in
// model/README.md; this table of counts is licensed under CC BY-SA 4.0.

/** Stretches of 300 tokens that were counted in. */
export const STRETCHES = 1160;

/** In how many of the STRETCHES a term (group/term.ts) stands; one that is not here stands in fewer than 3. */
export const WORD_COUNTS: ReadonlyMap<string, number> = new Map(
  `
1156 and of the to
1051 in
956 for is it that
869 on
790 be have with
718 are as not this you
653 at but from was
593 by do or
539 an they
490 all can if so there we will
446 has my would
405 about like time what which your
368 also get had just other out some their up when
335 been go me more were
304 he know make no onli who work year
277 ani first good his how new our peopl take them then these us use veri want
252 after becaus call could day even into may now see well
229 did look mani most need over should than think way
208 am back befor say
189 help here much place right said state thank
172 come doe give him let made realli thing tri where world
156 around best chang find great last pleas put same servic start still those while
142 anoth between differ includ littl live number own question she sinc such through
129 both her high howev long lot mean never part person show too week
117 again ask countri down end feel few follow friend got group home interest month name nation next off point problem someth sure today under unit
107 actual alway american area base believ better ca everi found hope inform issu keep life love offic open possibl process provid report talk
97 busi case develop dure each experi famili import kind meet might move old order plan reason receiv review support system tell though told took understand whi
88 abl alreadi care consid continu done far final general left must okay price probabl read recent relat respons result return run second sever visit went without
80 against anyth away came citi close discuss due ever exampl expect fact food forc full govern hand head hour intern larg later least leav list night pm power public seem small studi thought
80 until
73 activ although anyon becom big bit check complet current deal earli form guy hard hous known line main major manag money near note offer onc play presid regard requir room school set someon
73 stay suggest turn univers war within yes yet
66 accord almost along among attach book caus clear compani cost creat date direct enjoy enough everyth free happen idea job less member minut natur nice noth origin polit product quit real
66 recommend send sent serv togeth travel walk word
60 act addit ago allow answer bad beauti begin bring build bush center concern coupl cultur custom decid effect either els email enron face figur forward futur hear histori human increas involv
60 lead learn local locat mark market morn oper organ particular past pay per posit region rememb secur septemb sign south test wait whether whole
55 across action al author avail below buy car certain charg claim control cours definit especi etc file gave given instead iraq light mayb militari mind north offici often period post present
55 pretti program rate remain request research seen sometim special step stop taken term town type upon usual view water wonder
50 abov accept address air amount appear attack attempt common copi death design east eat educ entir establish event everyon exist fine former front further game generat hold initi languag late
50 law leader march mention news option outsid parti phone project quick record refer repres rule short side site situat social soon specif staff strong success write
45 america appli children comment contact determin drive earlier effort elect excel explain fall focus friday girl half imag januari legal level man messag million notic park peac propos sea
45 sens signific sourc space street subject top total train valu york young
41 access achiev add age agre agreement anim anyway arriv assist attend behind bodi collect communiti cover describ detail die document energi except execut extrem felt fight georg global happi
41 itself john juli key land matter octob particip pass pick popul practic produc profession protect qualiti releas respect restaur schedul separ shop societi stand team texa toward trade watch
41 websit west
37 ad administr appreci april associ becam bill born carri central challeng clean condit confer confirm connect contract decis depend difficult door draft easi econom ensur expens fun goe heard
37 india individu interview island kill letter link middl na observ one opportun owner paper perfect perform pictur polici popular rather red rest role serious simpli sorri sound speak store
37 stori suppos theori third thousand thursday treat trip true video weapon white wo
34 account armi art assum attent august basic board break capit civil compar contribut correct credit cut daili data de depart despit english enter equal estim exact fair father gas god gon grow
34 guess hi hotel immedi join kid limit lost measur media normal object oh parent perhap piec prepar press proper quot rang realiz save saw share singl st standard star structur student women
34 wrong yourself
31 advanc alon analysi applic approach approv arm began benefit black brought canada centuri chanc choic class color critic decad defin dog drink environ europ fax featur feder field finish fire
31 fix foreign goal gone ground handl health held hit houston identifi imagin indic insid internet investig iran item jeff june knowledg lack largest launch longer mail met miss model moment
31 monday mr novemb oil progress promiz publish purpos reach readi reflect scienc search season similar sit solut statement summer technolog themselv threat track transport warm whatev worth
31 written yesterday
28 abil absolut affect afternoon agenc amaz aspect behavior border california campaign china choos church colleg comfort comput conflict court david dead decemb democrat director doctor dollar
28 dont dr dri e-mail emerg encourag evid explor express eye februari feed financi fulli function fund histor huge hundr improv independ industri intend invit kept knew larger led listen
28 maintain materi modern myself necessari network obvious occur page plant poor potenti previous print purchas refus regular relationship reserv risk roll saturday seek sell sort spend stuff
28 sunday surround terror throughout thus tomorrow touch unless updat wednesday weekend wish woman yeah
26 afghanistan altern appropri articl avoid awar basi beyond bird chief commit communic contain convers cross danger demand eventu fill fit hospit host indian institut intellig iraqi lie memori
26 music onlin overal polic prefer pressur prevent promot qaeda raiz road safe section select senat seri shall ship simpl son speci spent spot spring surpriz tax terrorist therefor tourist
26 tradit transact troubl various washington western whose wide win worri
23 agent ahead alleg appoint attract averag built child christian climat committe concept confid defens deliv demonstr discov doc eastern element employ england expert extend factor favor
23 favorit fear femal film financ fli flight floor gain greater judg london luck method mother movement murder opinion paid pakistan percent pet professor properti pull push reliabl religi remov
23 repeat replac respond ride rize self settlement skill sleep sun target task tast tuesday unfortun version via welcom winter worst
21 adopt advic adviz apart argu atmospher award babi balanc beach blue bomb brother bus capabl card career channel coast competit complex consider consist constant cooper corner corpor creativ
21 declar deep degre destroy drug easili electr essenti excit expand facil fail fan formal guest harri higher himself honest hors ignor impact implement impress influenc info introduc islam map
21 mass mexico michael mile mine obtain otherw physic plus privat reduc resourc round sampl size spoke station style suffer tour treatment trust typic uniqu wast wear web whom wife worker wrote
19 admit adult afford airport anywher appar arab argument arrang assess band billion blood bought british budget canadian candid cash charact circl citizen combin conduct constitut content cool
19 council counti dark daughter dinner distribut drop duti earth eg engag engin equip failur fish freedom french frequent fresh fundament gulf hey hot ii inspir instanc invest legisl lunch male
19 mari mechan men minist mom neighbor nor northern nuclear pain paul plane port prior recal recogn remind resid richard river rough rout russia sale san settl slight smaller soldier speed
19 substanti tank throw transfer translat tv twice uk vehicl visitor vote william window
17 aid angel announc artist asia ball bank bar belief belong block blow boat brief broken camp capac cat chair chemic chicken cold collabor command commerci commiss comparison conclud confidenti
17 congress context creation cruiz damag deni descript desir desk distinguish driver employe enabl escap fee feet firm flow forget franc glad governor graduat grand guid hair hall hate healthi
17 heat horribl instruct integr israel la labor lay load low marri marriag master mathemat medic minor mission moral mountain movi nasa net pair pari path percentag pilot pose presenc prime
17 proceed rank rare regim relax relev remark robert seat shot somewher spanish spread suicid suit surviv suspect temperatur text titl tool truth um user varieti warn weight wikinew wow
16 adapt afraid aim anthrax approxim arrest bed box boy chapter cloth code conclus construct corp cycl dad difficulti domin doubl doubt downtown earn economi effici et european experienc extra
16 faith famous googl grant guarante guard heart honor hurt ie insur interpret iranian jame joe joke jump justic ladi lawyer licens machin manner meal metal negoti none numer photograph planet
16 player portion procedur protest proud psycholog ran recruit repli rich rock scare secretari senior sick southern spirit steve super suppli territori topic traffic troop util visual voic
14 accommod accur adjust affair allianc alright analyz assur battl beat bin biolog cage catch celebr cheap chris cia client club coffe confus conscious consum coordin count crime dear declin
14 defend deliveri destin digit dine display district divers edit enemi error evalu everybodi examin expir extens extent fbi flat florida folk foot format fuel fyi gather german glass grab green
14 greet grew hide highlight holiday husband ident im immigr incred inde injuri insight iron islamist judgment laugh leadership leg liber linguist liter lose loss lower magazin match meant menu
14 mere meter mike minimum moham motiv museum muslim neighborhood nobodi notion occup oppos opposit pack packag paint pakistani panel patient payment peter photo pleasant plenti possess preserv
14 primari prove quiet race re realiti recipi religion rent republ republican retir reveal rude russian saddam scientif score secret shape sheet shown sink slow smell solv spiritu squar stabil
14 stage status stock strengthen strike struggl sunni surfac tabl teach techniqu tend tom trader transform unlik vacat vet virtual visa wall wash wave weather wed won wors zawahiri
13 africa analyst assassin assign attorney bear bigger birthday bite bob bother bridg camera chairman colleagu coloni compet concentr consequ cook crowd danc dc deliber detect disast diseas
13 distinct donat eb elimin expans experiment fast fellow festiv growth hello ill innov interact jack japanes jihad kay latest lee medium mix musharraf novel occas onto primarili principl regul
13 repair revolut reward saudi scene scott shock shoot sky strategi sweet teacher televis terribl threaten ticket ultim unabl union usa vast wind wit writer
12 acknowledg acquir assert background ban bottom brain brown caught cell chines cognit congratul conserv convent dedic defeat delet delhi democraci distanc dramat draw easier exchang familiar
12 hang highest hire implic incom interfer itali jim jone ken king korea lab laden liberti magic manufactur migrat milit mosqu multipl nail necessarili newspap oblig older perspect pollut
12 poverti prioriti privileg profit rain rapid reaction reader reput restrict reviz rose routin sara sat satan scientist screen signal softwar straight strength succeed suprem syria taliban
12 taught technic templ theme tonight trial vari vice violenc vlog volunt wize
11 abandon academ accomplish advantag african airlin antonio architectur asid assembl awesom ben birth blame blind breakfast broke burn cafe captur cast categori cite co columbia complain
11 convinc core counsel counter crew dan daniel delici dish domain enhanc entertain entiti entri ethnic everyday evolut exhibit explan fantast forev fortun foundat founder fri galleri gender
11 gray greatest harbor hell ice illeg imposs instal insurg isda jean kim lol lucki manual mayor metro mistak orang pattern perceiv permiss persist pleasur pledg poetri pop presidenti prize
11 promin provinc quarter recov reli renew sand satisfi scenario shoe silver sister somebodi somehow somewhat spain speaker spoken sport stone storm strain strict submit surgeri susan symbol tie
11 tire toler ton trail transit truli uniform unknown valid valley ventur veteran violat vs wild wine wound youtub zealand
10 abroad abus accid afghan amend ancient arabia audienc bag baghdad bathroom bay begun behalf besid biggest bunch cancel cindi circumst click collaps comprehens contest convert copyright
10 correspond counterparti coup crimin crop debat delay deserv disappear disciplin discoveri divid don dream ed egg ena enforc eol everywher exposur forth fourth frank fulfil germani gotten
10 gross heavi height ideal incorpor ingredi inquiri intent introduct italian johnson joint journal label leagu lifetim llc lock loos massiv meat moon motion mysteri nativ nick notabl notifi
10 ongo orient outcom outer outstand palestinian partnership patienc percept permit prompt prosper ps recreat regist represent revolutionari rice rush scholar sensit sentenc sexual shelter slide
10 smart soft spectacular sudden summari superior switch syrian tail theater thoma tiger tree urban urg victori vietnam volum wake wan wealth whenev wildlif wood youth
9 abund accus actor adequ ahm alli alloc alter annoy asap asian asset audit austin automat avenu boston bowl bright broadcast button calendar chill chose christma coalit coincid contemporari
9 conveni convict crisi crucial curv dave dealer dean decent deepli deposit deriv desper destruct devic devot discount displac domest download dress drill editor egyptian electron endang era
9 exerc fals fame fluid forgot frame freez fruit frustrat funni furnitur garden gate geograph habit headquart helicopt hike hill hr hub incit invas japan jewish joseph kevin kick latin legaci
9 length literatur ltte medicin mental merit michell mid mill missil modifi monitor moslem motor mouth muscl nato negat neither newli noon offens orbit peninsula persian phoenix photographi
9 pipelin pizza pocket predict pursu regret reject resolut resort rick ridicul ring royal sam sandwich scale server sharon sheikh shift shirt shower signatur simultan smoke smooth soil sold
9 sole sought southeast speech split spokesman statist stick stretch subsequ sustain tear terri thailand toy valuabl vendor victim vinc warhol younger
8 absorb adventur advert aggress agricultur alabama anticip anybodi anymor artifici attribut australia bang bet bike blog bloodi boot brand breath breed bronz buse calcul calm cap captain cc
8 cent ceo certif chain charl charter chase cheaper chees chicago circul civilian classic communist compens concret contrast cri cup curat currenc cute davi deploy devil diplomat disabl
8 disappoint dismiss disrupt divis dozen drag drove dust dynam eager edg elit elsewher emot equival evolv exam exploit expos fanci fashion fell fiction filter finger flee flood fold fort forum
8 francisco gift globe golden grate greek grown gun haven heel herself hesit horror hunt hussein id impos inc inclus inhabit intellectu ireland isra jason journey jr juri khalid kinda lake
8 lesson longest lopez los loui magnific mainstream manipul marin martin marvel mess ministri moder ms municip naval navi nervous nobl nose overwhelm pacif palac parad passion patron perman
8 phase philippin philosoph philosophi plain plate plot pool poster pour prayer pride priest prison proof puppet pure quantiti racial ray realist rebel recognit reform remot reproduc resum
8 retail revis rome root salon santa satellit session shed shiit shut skin smith snake southwest specialist stadium stan stream stronger stuck studio sudan suffici survey systemat tactic taiwan
8 talent tamil ted ten tension termin till tini toll trend truck uh unemploy uniti upper violent vision vital vulner weird wheel wing workforc y00 yoga
7 accident advisor aesthet aka alert ambiti amus ann annual ant apolog artwork assault attitud ave aw await bare bedroom blanket blend bless boast boyfriend broad broader burrow butterfli
7 campus cancer cant carol carolina casualti cathol census chao characterist cheney climb colin column comedi commentari complaint compound concert confin consult consumpt courag coverag crazi
7 cream databas dealt debut decreas delight desert destini diet discourag dislik disput distort driven duke el elev embarrass emiss empir empti endeavor enorm episod ethic excus explos
7 extremist fabric fake farm feather ferc fifth flip flourish flower framework ga gap gear gentl giant girlfriend guidelin harm headlin heaven henc hidden hint holi homeland huh hung illustr
7 imprison incent incid inevit inflat influenti infrastructur inn innoc insect instant invent invoic isi iso isol jew jordan juic karzai kingdom kitten knock lanka latter liquid lodg lone mad
7 malaysia mall mann margin mariann medal mexican microscop mild min moor moreau moreov mutual neat neck nest norm notch nowher ny occasion odd oldest onion orlean ourselv oversea paperwork
7 partial partner peak petroleum phrase pig poet poison pound praiz preciz predat premium pretend pronounc radiat radio react rear recept rep residenti resist resolv row sad safer safeti sail
7 saint salt samuel scan scientolog scratch screw seal sector seiz semant setup sex shell shoulder silent sincer slice smallest solid song sooner soup soviet span sponsor spray sri storag
7 strait strang stress suck sue surpris surrend switzerland tana temporari throat tip toronto tough tourism toxic traffick travi treati tremend tribe trigger turkey un understood unesco unlimit
7 unusu vegetarian verifi viabl villag visibl walker wax welfar wider wikipedia wrap yellow yield zone
6 abstract academi acceler accuraci addict affirm afterward agenda airplan albania alcohol alik andaman andi angl anthoni antiqu appeal arena argentina aspir asymmetr audio aviat ayman bailey
6 barrel beard beer belgium bias biden blown branch brave brazil brian brooklyn buck buddhist bug bulb cabinet carv cemeteri character chariti charm chocol christoph clair cloud combat comic
6 commod compat complic composit con condemn confront contin controversi correl countless craft craig cruel dalla debt decor default delta denni depict depot descend disclos disney dispatch
6 dunn earl eas eaten edward emphas enrononlin environment epm essenc evacu evil evolutionari exceed explod extern extract extradit facilit fallen fascin flag float footbal frontier ft grain
6 graphic grill groom guardian guidanc hama hamster hindu household hurri inch indefinit index infect inferior inquir instrument insult intens interior ive jane jesus jet journalist joy judici
6 justifi kabul kerri kitchen ksm kuwait lexic libya lifestyl limb linda lobbi loop loud louisiana mac martyr matur meanwhil membership memo merchant methodolog miami microsoft migrant miller
6 mississippi mobil moistur monument musician narrat narrow nazi necess netherland noiz nomin non northeast optim outlin overcom overview owe pace parallel passeng passport password patrick
6 pennsylvania phenomenon philadelphia pile pioneer platform poland polaroid polish politician powel princ profound prohibit propaganda proven provis pub pump punish q1 qualifi rat raw receipt
6 reconcili recoveri refuge refund regardless relief remaind rental rescu resign retreat reviv rip rob rocki romant rumor sake salad sensat sentiment shame shit sight simon sixth slowli snack
6 soul spacecraft stem strongest subtl sum symptom syntact ta taxi tel testimoni thick tight tile toe toss tower trick trump tw twist underground unpreced upi usi vintag warfar weak weaken
6 wealthi wet wiki wire wont workshop worldwid worship youngest yrd
5 aboard absenc accompani accumul accustom adam admir aircraft alarm align anger anytim appel appl archibald architect arctic arkansa artilleri assumpt atlanta attain auto baba backward balconi
5 bangladeshi bankruptci banner barclay bass bat bbc beatl belt bend benefici berkeley bibl bicycl biologist bond boom bore bottl bound bs bueno bust cabin campbel cargil caribbean categor cfl
5 championship chat chest chosen citat civic clark claus cleaner clinic clinton clip clock closer cocktail coin colombo companion compel constitu contempl continent corn crack crap crash
5 credibl creek cuisin damn deadlin debbi del deleg denmark deterior diagnos dictat diego dignitari dilemma diplomaci dirti discours dispers dissemin distant divorc dragon dumb dwarf egypt
5 einstein elector elena elig elizabeth embed encompass endless endur entitl equat equiti eve exclus explicit extant fabul faction factori faculti fallujah fantasi fare farrier faster fat
5 feasibl ferri fever fighter fillmor flake flavor flesh fool frequenc frighten fundamentalist furthermor gang garag gcp gdp gene generic gerald glacier glow goodwyn gordon gosh grade gradual
5 graviti gregg grip guerrilla guilti gym habitat haha harrison harvard haul heavili heighten hilton holder hole honesti hong hostil hungri ideat ideolog iii incorrect indonesia injur inner
5 insert interconnect interfac intersect interven intervent intrigu ip irish islamabad jacob jam jerk jerom jerri jersey judiciari kandahar kashmir kathi khan killer km knee laid landscap lazi
5 leahi legislatur legitim lennon lieuten lift lighter likew lo log loom lover madam mainland mainten maker mama manuscript mathematician matthew max maximum maya mcdonald meantim mecca melt
5 memor mercuri metropolitan michigan milk minim miracl mm montgomeri mount moussaoui myanmar nearest nephew nevertheless newton nicknam nj non-avian northeastern northwest obsess ocean ontario
5 oppon ordinari osama outfit outlet ownership pant parakeet passcod paulo peacekeep peer penalti pervez petsmart philli poem poll portland postpon potter pray precis pregnant premiz prevail
5 princip privaci proclaim profil propon prospect provoc pursuit pyramid questar rack radic rail reaffirm reassur receptionist reconcil reduct referenc reimburs reinforc restor retali retriev
5 revenu rider robinson rocket roger roman ronald rubber rural ryan sacr sao sap scholarship scope scotland seed segment sender sensor settler sf shackleton shelf shia shuttl signoff simul
5 singapor sir sitara skip slaveri smuggl solar specifi spell spreadsheet stabl stamp statut steak steel stood string strive stupid substant suburb sufaat suitabl surg survivor swap sweden
5 sympath sympathi tap taylor teen temper tennesse thai thaw theoret therebi thin thorough thrive transmiss transmit trap trillion tulsa tx ugli uncertainti undermin unsur van veget vertic
5 viewer voter waitress warrant wherea wherev wikihow wolf wolv worm xls y889 yale ye yell zacaria
4 abdul acquisit acryl actress adher administ admiss aftermath aggreg albanian alex alexand ali alito alot alt ambassador ambit ame ami ammunit analyt anatomi anderson andrew anglo angri anna
4 annex anniversari anonym appet appetit apprehens aquarium ariz arizona array arrog arteri as400 asylum atlant atroc atrophi atta auckland australian authent autumn awak awhil baker bangladesh
4 bankrupt barbara basebal bask bath bean beef beginn bell belli belov bid bitter blacklin blair blanco blount blvd bomber bone bonus booth bosnia boulevard bout bradley brass brigad britain
4 broker brows browser brutal btw burden butcher butter calgari cambodia canal carbon cardin carnegi carrier castl caution cautious cd ceil chan charit chatham cheek cheer chef chess chew
4 childhood chip chiro christ cigarett circuit circular citrus clarif clarifi clay clearer cliff clue cluster coach coastal coil cole collater collector colon com commission compact compaq
4 compassion compliment compon compos compress compriz confess confisc congression consensus conspiraci contradict convey corpus corrupt couch countrysid cousin crisp crush cst cuba cuban curb
4 cure curious curs da dab dale deed deem deer delic dentist departur depth deregul dessert df dial diari dictatorship didnt dimens dip dire discharg discomfort disregard dock donald drama
4 drawn duck durat dwell dysfunct earliest earthquak easiest eater ecolog ect eei ego elder eleph elliott elpaso embassi embrac emit encount enlarg enov enterpr enthusiast entranc entre envelop
4 envoy epic er eric euro excess exclud exhaust exit extinct extraordinari facet fatal fault feedback femur finest fled flop floyd forecast fountain franci frozen funer fungus gallon galoi gay
4 generaliz genet gentlemen genuin geometri gis goldsmith golf gonzal government grace grammar grandmoth grave grid grit guinea hardest harsh hatr healthier hebrew hen henri hierarchi hilari
4 hiss hmmm ho hodg holocaust holt homosexu hood hop horizont hu hug hugh hunger hunter hybrid icon ict identif immun impli inappropri inaugur incompet indiana indigen indirect indoor insecur
4 inspect instinct instructor intercept interceptor interrog interrupt inventori invok irrelev iv ivan janic jaw jennif jensen jose justin kansa karim katrina keen kelli kenneth kenya killi
4 kilomet kong korean kyle l2 lane lao laptop laura lauri layer lbs leak lean leas leash lectur legend legitimaci leigh leisur lengthi leon leonardo leopold leverag liabil lip lipstick loan
4 lyric madrid makeup malaysian manifest mar maria mask massachusett mate mba mccartney meaning med median mediat mice midnight mirror mistaken misunderstand mitig modif monk montana morpholog
4 moscow mosul muni mutat mutil nake nearbi nelson nerv newer nicobar ninth nobel nonetheless nowaday nutrit obedi obscur obsf offend offset oklahoma olmec olymp onward op opera org orlando
4 ought outdoor overcharg overlook overnight overthrow oz pa pad padalecki pager palm panama panic paragraph paralymp paramet parliament passag passiv pasta pastur pat patterson patti paw pdt
4 pen pencil pend penetr penni pepper persever persuad pew phd philip physician pillar pipe pirat pittsburgh pivot plaintiff plastic plaza plung polar postur pragmat pre preacher preced
4 prejudic primit prolong pronunci prophet pros pst puerto puppi python quartil queen rachel rahman ralli rebuild reciev refin rein render renown replic reproduct reptil resembl ri richmond
4 robot robust romanc roof rotat rub ruin ruler russel sacrific salari salut santorum savag scari scent scoop scottish scrap scream seper shadow sheik shepherd sheriff shore shout si silk
4 singer sistani slave sleev slip smack smile soak sovereignti sox spacetim spare spawn spike spite squeez stair stapl stardust steal steer stephen stimul stolen stranger strateg strip stylist
4 substanc substitut successor sunburn supernatur supersed supplier suppress surgeon sushi suspicion swear swift swing sworn tackl tale tame tanker tea teenag teeth tehran telescop tenni
4 testament texan textil thanksgiv therapi theropod thread threw thwart tighten tow trademark trainer trash tribal trivial tropic trot tsar unawar unbeliev uncertain unconsci uncov undertak
4 unhappi unpopular upcom upload upscal upset ur urin usag utter variabl veggi venezuela vest vice-presid viewpoint voicemail void wa warehous wari warmer warp whatsoev wholesal wholli width
4 wilkin willing wilson winner wisdom withdraw withdrawn wive worthi worthwhil wyom yang yellowston yemen yo zoom
3 aa aafia abba abbi abc abdel abolish absent abstain absurd academia accent acid ackl acronym activist acupunctur acupuncturist admin adorn advoc aerocom aerogel affili affluent ai airway alan
3 alaska alexandria aliv allawi alma alongsid altogeth ambul amnesti amsterdam ana analog ancestri andrea anemon annot antibiot antichrist anxious arabian arafat archipelago archiv argentin
3 arid armament armor arrow arthriti arthur articul arvn ascertain ascet ass astound astronaut atom aunt automot avers ayatollah aztec ba baathist bachelor bait bald ballot baluchistan barn
3 bartend basketbal bassiana batteri bc bce beam beast beauveria becus beg beij beneath bent berlin bernard bernoulli berri beverag biewen biloxi biochem birdi bitmap bladder blade bleed blink
3 blur bn bobbi bold bolivia bondad bonosus boost borrow boss boulder brainwash braveri braverman bread breathtak breez bruce buddi budgi budweiz bullet bureau burger burst bustl butt buyer
3 bypass cab cake cambridg candl canva capitol capsul captiv carl carlo carniv carrano cartoon catastroph cater cattl causal cave cereal ceremoni chalabi chamber chant chapel checkout chemistri
3 chernobyl cheroke chevali chi chiang chick christchurch citizenship civet clash classifi classmat classroom claudia cleric cleveland co-star co-work coat coco coincident collag commenc
3 commend commerc compass complement compressor conced concur congest congreg congressman congresswoman conjectur connecticut conquer conquest conscienc consent constraint consul contractor
3 cork cosmic costum cotton couldnt councillor counselor countdown coupon courtesi cow cozi cp crab crawl creator creatur cricket criteria critter cropdust crude crystal cuc curtain damascus
3 danish danni dealership debri debtor deceiv decept deeper defect dehydr deli demon denot dens dental depress deputi des detain detector devast deviat deviz devon dialect dialog differenti
3 dilig diminish dinosaur dioxid dirt disco discrep discret disgust dispos distract dividend dna doesnt donor doug downstream dpr drew du dual dude duel dump durham duster eagl ear eclips
3 ecosystem edison editori edmund edt ee eeri ei eighth eleg elementari elli empathi emperor emphasi enclos endow energet enjamb enrich enthusiasm entrepreneuri epc epistem epistemolog estat
3 ethnocentr etiquett eu evan evict exot export expuls extermin extracurricular facebook fallujan falter farc farmer fate fed felic fernandez ferrous fi fianc fifa finland fiscal fixtur flash
3 flew flexibl flock florenc flown fluoresc flyer foam forbid forgiv formid formul formula forthcom fragment francoi fraud fred freeli ftu fuck furnac garner gasp gel gem gen generous genit
3 genr gentleman gerri ginger giovanni glen gloomi gmat gmt gold gov grandma grandson gratitud grim groceri guadeloup guaranti guardsmen gw hack hadibo haircut hajj hamilton hamper handi
3 handsom happier happili harder hardwar harmoni harvest hatfil hay headach header heck hedg hemispher herd heritag hero highway higuchi hijack historian hoax homeless homemad honey hopeless
3 horizon html hubbard humbl humor hurl hurrican hyatt iata immens immort inabl incomplet incub indo induc inequ infer infin infinit infus inherit ink input insan inscript insist inspector
3 instig interim interject interstellar intim intoler intuit invad iq ir iri isfahan istanbul itinerari jafar jaffna jalalabad jamaica janet jare jazeera jemison jen jenna jeremi jihadi
3 jonathan juan jule junction jurisdict justif kalkat kaminski karen karl katherin kathleen kennedi kent keyword kg kidney kitti knife koinonia kwok laboratori lace lafayett lamb lamp lap larri
3 lau laundri lawless lax layout leaki lebanes len leung lewi li librivox lick lifelong lineatus liq literari litter liverpool liz lobster localist lodz loi loot lori lotteri loyalti lt lunar
3 luxuri magician magnitud maiz mandatori maniac mankind mantra marbl margaret maritim marriott mart martinez massacr math maviglio meh meow merg merger mesoamerica messi mhc micron mid-august
3 midst milan militar militarili militia millennium mindset minus misconcept miseri mo mode modul moldovan mon monarchi monasteri montalvo morgan moriori mormon motel motto mous mrs mtm mud
3 muhammad mullah murillo murph mutant mystic nanci nashvill nationwid naturalist neal neglect neil neolog neurolog newest newsweek nicer nida nightclub nightmar nixon non-bondad nonna nonsens
3 nope norway norwegian notif nyc nymex nz oak obama occupi ohio omit onboard ono oppress opt outbreak outrag overcook overpr overtur pachomius painewebb painter pal palat palestin palett
3 pan-democraci pan-democrat para parish parisian parol particl pastor patent paula pave pc pea peanut pearl pee peel penman penn pentagon perez peril perkin persecut petersburg phillip pickl
3 pie pierr pin pink plagu playstat plotter plural po podcast pole pope portrait portray posada post-war pot potato potti prc preach predatori premier prepared prestig prestigi presum preval
3 preview pro-beij probe prolifer proprietari prosecut prosecutor protein protocol prototyp provinci provok proxi pseudonym psychologist purport pursuant q3 qualif quantit quest questionnair
3 quicker quili quo rabbit racism raid ramadi random ranger rape rathbun re-elect realism reap recess recit reconsid redeem redesign reef referr registr regulatori reign reintroduct relentless
3 reluct remedi remnant remodel reopen repetit reschedul resili retak retent revers revisit revolt rgds rico rid rigor rins rio roadsid robbi robertson rodent rosale ross rumsfeld runner ruse
3 saddl salsa sanction sander satir satisfact satisfactori savior sceneri scenic scheme schott sculptur seattl secessionist secondari secular seeker semest senseless seoul sequenc serpent
3 servant shade shah shaikh shake sharp shine shipment siddiqui sidewalk sieg signatori singular situ sj slant slept snap snow sochi socio solicit soni sore sour spacious spay specimen specul
3 spi spice spici spin spinal sr ss sss stain stall stanford starbuck stare starter starv statu steadi stephani steven stipul stomach streak struck stuart stun subdu submarin subpoena subscrib
3 subway sullivan summar summit sunak superb superhero surgic surplus surveil suspens suspici sut swg swim sydney syntax tabennes tablet tag taj tampa tariff temp tendenc tent terrain terrifi
3 testifi tet textur thane theft theodor theodorus therapist thi threshold throne thrown thru thx tide til tina titan tokyo tongu tournament tout trace tragedi transcend transmedia transpar
3 transwestern trauma treasur tube turbin turnpik uc unaccept uncl unclear undergradu undertaken undoubt unexpect unfold unitari universidad unload unnam unnecessari uno unrel unreli unstabl
3 unthink urgent usd useless ut utah uv uva vanguard vanish variat vegan ventil versa versus vessel veto vi victor vietnames virginia vitamin vocal vol wade wai waiter walmart walnut wander
3 wane ward warlord warranti waterfal wayn wellington wheat whereabout whippl whoa whoever widespread wikimedia wink wisconsin wobbler worn wtc x3 xiii y0th y45-9945 y60 ya yahoo yazid yea
3 yeung yoko yrs yucatan yyrd zurbaran
`
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [count, ...stems] = line.split(" ");
      return stems.map((stem) => [stem, Number(count)] as const);
    }),
);
