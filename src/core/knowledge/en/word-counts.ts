// How common English words are: made by tools/train/count-words.ts, not by hand. Counted in the training parts of the Universal
// Dependencies treebanks English EWT (CC BY-SA 4.0) and GUM (open genres; CC BY, CC BY-SA, public domain), named in full in
// model/README.md; this table of counts is licensed under CC BY-SA 4.0.

/** Stretches of 300 tokens that were counted in. */
export const STRETCHES = 1160;

/** In how many of the STRETCHES a stem (text/stem.ts) stands; one that is not here stands in fewer than 3. */
export const WORD_COUNTS: ReadonlyMap<string, number> = new Map(
  `
1156 a and of the to
1051 in
956 for is it that
869 on
790 be have with
718 are as i not this you
653 at but from was
593 by do or
539 an they
490 all can if one so there we will
446 has my would
405 about like time what which your
368 also get had just other out some their up when
335 been go me more were
304 he know make onli who work year
277 ani first good his how new no our peopl take them then these us use veri want
252 after becaus call could day even into may now see well
229 did look mani most need over should than think two way
208 am back befor say
189 help here much place right said state thank
172 come doe give him let made realli thing tri where world
156 around best chang find great last pleas put same servic start still those
142 anoth between differ includ littl live number own question she sinc such through while
129 both her high howev long lot mean never part person show too week
117 again ask countri down end feel few follow friend got group home interest month name nation next off point problem someth sure today under unit
107 actual alway american area base believ better everi found hope inform issu keep life love offic open possibl process provid report talk
97 busi ca case develop dure each experi famili import kind meet might move old order plan reason receiv review support system tell though three told took understand whi
88 abl alreadi care consid continu done far final general left must price probabl read recent relat respons result return run second sever visit went without
80 against anyth away came citi close discuss due ever exampl expect fact food forc full govern hand head hour intern larg later least leav list night pm power public seem small studi thought
80 until
73 activ although anyon becom big bit check complet current deal earli form guy hard hous known line main major manag money near note offer onc play presid regard requir room school set someon
73 stay suggest turn univers war within yes yet
66 accord almost along attach book caus clear compani cost creat date direct enjoy enough everyth four free happen idea job less member minut natur nice noth origin polit product quit real
66 recommend send sent serv togeth travel walk word
60 act addit ago allow among answer bad beauti begin bring build bush concern coupl cultur custom decid effect either els email enron face figur forward futur hear histori human increas involv
60 lead learn local locat mark market morn ok oper particular past pay per posit region rememb secur sign south test wait whether whole
55 across action author avail below buy car certain charg claim control cours definit especi file gave given instead iraq light mayb militari mind north offici often organ period post present
55 pretti rate remain request research seen septemb sometim special step stop taken term town type upon usual view water wonder
50 abov accept address air amount appear attack attempt common copi death design east eat educ entir establish event everyon exist fine former front further game generat hold initi languag late
50 law leader march mention news option outsid parti phone program project quick record refer repres rule short side site situat social soon specif staff strong success write
45 al america appli children comment contact determin drive earlier effort elect excel explain fall focus friday girl half imag level man messag million notic park peac propos sea sens signific
45 sourc space street subject top total train valu york young
41 access achiev add age agre agreement anim anyway arriv assist attend behind bodi center collect communiti cover describ detail die document energi except execut extrem felt fight five georg
41 global happi itself john juli key land legal matter particip pass pick popul practic produc profession protect qualiti releas respect restaur schedul separ shop societi stand team texa toward
41 trade watch websit west
37 ad administr appreci april associ becam bill born carri central challeng clean condit confer confirm connect contract decis depend difficult door draft easi econom ensur expens fun goe heard
37 india individu interview island januari kill letter link m middl na observ opportun owner paper perfect perform pictur polici popular rather red rest role serious simpli six sorri sound speak
37 store stori suppos theori third thousand thursday treat trip true video weapon white wo
34 account armi art assum attent august basic board break capit compar contribut correct credit cut daili data de depart despit english enter estim exact fair father gas god gon grow guess hi
34 hotel immedi join kid limit lost measur media normal object oh parent perhap piec prepar press proper quot rang save saw share singl standard star structur student surpris ten women wrong
34 yourself
31 advanc alon analysi applic approach approv arm began benefit black brought canada centuri chanc choic civil class decad defin dog drink environ equal europ fax featur feder field finish fire
31 fix foreign goal gone ground handl health held hit houston identifi imagin indic insid internet investig iran item jeff june knowledg lack largest launch longer mail met miss model moment
31 monday octob oil progress promis publish purpos reach readi realiz reflect scienc search season similar sit solut statement summer technolog themselv threat track transport warm whatev worth
31 written yesterday
28 abil absolut affect afternoon agenc amaz aspect b border california campaign china choos church colleg comfort comput conflict court critic david dead democrat director doctor dollar dont dri
28 e-mail emerg encourag evid explor express eye feed financi fulli function fund histor huge hundr improv independ industri intend invit kept knew larger led listen maintain materi modern
28 myself necessari network obvious occur okay page plant poor potenti previous print purchas refus regular relationship reserv risk roll saturday seek sell sort spend stuff sunday surround
28 terror throughout thus tomorrow touch unless updat wednesday weekend wish woman yeah
26 afghanistan altern appropri articl avoid awar basi beyond bird chief color commit communic contain convers cross danger demand eventu fill fit hospit host indian institut intellig iraqi lie
26 memori music onlin overal polic prefer pressur prevent promot qaeda rais road safe section select senat seri shall ship simpl son speci spent spot spring tax terrorist therefor tourist tradit
26 transact troubl various washington western whose wide win worri
23 agent ahead alleg appoint attract averag built child christian climat committe concept confid deliv demonstr discov doc eastern element employ england extend factor fear femal film financ fli
23 flight floor gain greater judg london luck method mother movement murder novemb opinion paid pakistan percent pet professor properti pull push reliabl religi remov repeat replac respond ride
23 rise s self settlement skill sleep sun target task tast tuesday unfortun version via welcom winter worst
21 adopt advic advis apart argu atmospher award babi balanc beach behavior blue bomb brother bus c capabl card career channel coast competit complex consider consist constant cooper corner
21 corpor creativ d decemb declar deep degre destroy drug easili electr essenti excit expand facil fail fan favorit februari formal guest harri higher himself honest hors ignor impact implement
21 impress influenc info introduc islam map mass mexico michael mile mine obtain otherwis physic plus privat reduc resourc round sampl size spoke station style suffer tour treatment trust typic
21 uniqu wast wear web whom wife worker wrote
19 admit adult afford airport anywher appar arab argument arrang assess band billion blood bought british budget canadian candid cash centr charact circl citizen combin conduct constitut content
19 cool council counti dark daughter defens dinner distribut drop duti earth eg engag engin equip expert failur fish freedom french frequent fresh fundament gulf hey hot ii inspir instanc invest
19 legisl lunch male mari mechan men minist nor northern nuclear pain paul plane port prior recal remind resid richard river rough rout russia sale san settl seven slight smaller soldier speed
19 substanti tank throw transfer translat tv twice uk vehicl visitor vote william window
17 aid angel announc artist asia ball bank bar belief belong block blow boat brief broken camp capac cat chair chemic chicken cold collabor command commerci commiss comparison conclud confidenti
17 congress context creation cruis damag deni descript desir desk distinguish driver employe enabl escap fee feet firm flow forget franc glad governor graduat grand guid hair hall hate healthi
17 heat horribl instruct integr israel lay load low marri marriag master mathemat medic minor mission mom moral mountain movi nasa net pair pari path percentag pilot pose presenc prime proceed
17 rank rare regim relax relev remark revis robert seat shot somewher spanish spread suicid suit surviv suspect temperatur text titl tool truth um user varieti warn weight wikinew wow
16 adapt afraid aim anthrax approxim arrest bed box boy chapter cloth code conclus construct cycl dad difficulti domin doubl doubt downtown earn economi effici et european experienc extra f
16 faith famous googl grant guarante guard heart hurt ie insur interpret iranian jame joe joke jump justic la ladi lawyer licens machin manner meal metal negoti none numer photograph planet
16 player portion procedur protest proud psycholog ran recogn recruit repli rich rock scare secretari senior sick southern spirit steve super suppli territori topic traffic troop visual voic
14 accommod accur adjust affair allianc alright assur battl beat bin biolog cage catch celebr cheap chris cia client club coffe confus conscious consum coordin count crime dear declin defend
14 deliveri destin digit dine display district divers edit enemi error etc evalu everybodi examin expir extens extent favor fbi flat florida folk foot format fuel fyi gather german glass grab
14 green greet grew hide highlight holiday honor husband ident im immigr incred inde injuri insight iron islamist laugh leadership leg liber linguist liter lose loss lower magazin match meant
14 menu mere mike minimum moham motiv museum muslim nine nobodi notion occup oppos opposit pack packag paint pakistani panel patient payment peter photo pleasant plenti possess preserv primari
14 prove quiet race re realiti recipi religion rent republ republican retir reveal rude russian saddam scientif score secret shape sheet shown sink slow smell solv spiritu squar stabil stage
14 status stock strengthen strike struggl sunni surfac tabl teach techniqu tend tom trader transform unlik util vacat vet virtual visa w wall wash wave weather won wors zawahiri
13 africa analyst assassin assign attorney bear bigger birthday bite bob bother bridg camera chairman colleagu coloni compet concentr consequ cook crowd danc dc deliber detect disast diseas
13 distinct donat eb elimin expans experiment fast fellow festiv growth hello ill innov interact jack japanes jihad k kay latest lee medium meter mix musharraf n novel occas onto primarili
13 principl regul repair revolut reward saudi scene scott shock shoot sky strategi sweet teacher televis terribl threaten ticket twenti ultim unabl union usa vast wind wit writer
12 acknowledg acquir assert background ban bottom brain brown caught cell chines cognit congratul conserv convent corp dedic defeat delet delhi democraci distanc dramat draw e easier exchang
12 familiar hang highest hire implic incom interfer itali jim jone judgment ken king korea lab laden liberti magic manufactur migrat milit mosqu multipl nail necessarili neighbor neighborhood
12 newspap oblig older perspect pollut poverti precis prioriti privileg profit rain rapid reaction reader reput restrict rose routin sara sat satan scientist screen signal softwar st straight
12 strength succeed suprem syria taliban taught technic templ theme tonight trial vari vice violenc vlog volunt wed wise
11 abandon academ accomplish advantag african airlin antonio architectur asid assembl awesom ben birth blame blind breakfast broke cafe captur cast categori cite columbia complain convinc core
11 counsel counter crew dan daniel delici dish domain enhanc entertain entiti entri ethnic everyday evolut exhibit explan fantast forev fortun foundat founder galleri gender greatest hell ice
11 illeg imposs instal insurg isda jean kim l lol lucki manual mayor metro mistak orang pattern perceiv permiss persist pleasur pledg poetri pop presidenti prize promin provinc quarter recov
11 reli renew sand satisfi scenario shoe silver sister somebodi somehow somewhat spain speaker spoken sport stone storm strain strict submit surgeri susan symbol tie tire toler ton trail transit
11 truli uniform unknown valid valley ventur veteran violat wild wine wound youtub zealand
10 abroad abus accid afghan amend ancient arabia audienc bag baghdad bathroom bay begun behalf besid biggest bunch burn cancel cindi circumst click collaps comprehens contest convert copyright
10 correspond counterparti coup crimin crop debat delay deserv disappear disciplin discoveri divid don dream egg ena enforc eol everywher exposur forth fourth frank fri fulfil germani gotten
10 gross heavi height ideal incorpor ingredi inquiri intent introduct italian johnson joint journal label labor leagu lifetim llc lock loos massiv meat moon motion mysteri nativ nick notabl
10 notifi ongo orient outcom outer outstand p palestinian partnership patienc percept permit prompt prosper ps recreat regist represent revolutionari rice rush scholar sensit sentenc sexual
10 shelter slide smart soft spectacular sudden summari superior switch syrian t tail thoma tiger tree urban urg victori vietnam volum wake wan wealth whenev wildlif wood youth
9 abund accus actor adequ ahm alli alloc alter annoy asap asian asset audit austin automat avenu boston bowl bright broadcast button calendar chill chose christma coalit coincid contemporari
9 conveni convict crisi crucial curv dave dealer dean decent deepli deposit deriv desper destruct devic devot discount displac domest download dress drill ed editor egyptian eight electron
9 endang era exercis fals fame favour fifti fluid forgot frame freez fruit frustrat funni furnitur garden gate geograph habit headquart helicopt hike hill hr hub incit invas japan jewish joseph
9 kevin kick latin legaci length literatur ltte medicin mental merit michell mid mill missil modifi monitor moslem motor mouth muscl nato negat neither newli noon oct offens orbit peninsula
9 persian phoenix photographi pipelin pizza pocket predict programm pursu regret reject resolut resort rick ridicul ring royal sam sandwich scale server sharon sheikh shift shirt shower
9 signatur simultan smoke smooth soil sold sole sought southeast speech split spokesman statist stick stretch subsequ sustain tear terri thailand toy u valuabl vendor victim vinc warhol younger
8 absorb adventur aggress agricultur alabama analys anticip anybodi anymor artifici attribut australia bang bet bike blog bloodi boot brand breath breed bronz buse calcul calm cap captain cc
8 cent ceo certif chain charl charter chase cheaper chees chicago circul civilian classic communist compens concret contrast cri cup curat currenc cute davi deploy devil diplomat disabl
8 disappoint dismiss disrupt divis dozen drag drove dust dynam eager edg elit elsewher emot equival evolv exam exploit expos fanci fashion fell fiction filter finger flee flood fold fort forum
8 francisco gift globe golden grate greek grown gun haven heel herself hesit horror hunt hussein id impos inclus inhabit intellectu ireland isra jan jason journey juri khalid kinda lake lesson
8 longest lopez los loui magnific mainstream manipul marin martin marvel mess ministri moder municip naval navi nervous nobl nose o overwhelm pacif palac passion patron perman phase philippin
8 philosoph philosophi plain plate plot pool poster pour prayer pride priest prison proof puppet pure quantiti r racial ray realist rebel recognit reform remot reproduc resum retail rome root
8 salon santa satellit session shed shiit shut skin smith snake southwest specialist stadium stan stream stronger stuck studio sudan suffici survey systemat tactic taiwan talent tamil ted
8 tension termin till tini toll trend truck uh unemploy uniti upper violent vision vital vulner weird wheel wing workforc y00 yoga
7 accident advertis advisor aesthet aka alert ambiti amus analyz ann annual ant artwork assault attitud aw await bare bedroom blanket blend bless boast boyfriend broad broader burrow butterfli
7 campus cancer cant carol carolina casualti cathol census chao characterist cheney climb colin colour column comedi commentari complaint compound concert confin consult consumpt courag coverag
7 crazi cream databas dealt debut decreas defenc delight desert destini diet discourag dislik disput distort driven duke el elev embarrass emiss empir empti enorm episod ethic excus expertis
7 explos extremist fabric fake farm feather ferc fifteen fifth flip flourish flower framework ga gap gear gentl giant girlfriend gray guidelin harm headlin heaven henc hidden hint holi homeland
7 huh hung illustr imprison incent incid inevit inflat influenti infrastructur inn innoc insect instant invent invoic isi iso isol jew jordan juic karzai kingdom kitten knock labour lanka
7 latter liquid lodg lone mad malaysia mall mann margin mariann medal mexican microscop mild moor moreau moreov mutual neat neck neighbour nest norm notch nowher ny occasion odd oldest onion
7 orlean ourselv oversea paperwork partial partner peak petroleum phrase pig poet poison pound prais predat premium pretend pronounc radiat radio react rear recept residenti resist resolv row
7 sad safer safeti sail saint salt samuel scan scientolog scratch screw seal sector seiz semant setup sex shell shoulder silent sincer slice smallest solid song sooner soup soviet span sponsor
7 spray sri storag strait strang stress suck sue surrend switzerland tana temporari throat tip toronto tough tourism toxic traffick travi treati tremend tribe trigger turkey un understood
7 unesco unlimit unusu vegetarian verifi viabl villag visibl walker wax welfar wider wikipedia wrap y yellow yield zone
6 abstract academi acceler accuraci addict affirm afterward agenda albania alcohol alik andaman andi angl anthoni antiqu apolog appeal arena argentina aspir asymmetr audio aviat ayman bailey
6 barrel beard beer behaviour belgium bias biden blown branch brave brazil brian brooklyn buck buddhist bug bulb cabinet carv cemeteri character chariti charm chocol christoph clair cloud co
6 combat comic commod compat complic composit con condemn confront contin controversi correl countless craft craig cruel dalla debt decor default delta denni depict depot descend disclos disney
6 dispatch dunn earl eas eaten edward eighteen emphas endeavor enrononlin environment epm essenc evacu evil evolutionari exceed explod extern extract extradit facilit fallen fascin flag float
6 footbal frontier grain graphic grill groom guardian guidanc h hama hamster harbour hindu household hurri inch indefinit index infect inferior inquir instrument insult intens interior ive jane
6 jesus jet journalist joy judici justifi kabul kerri kitchen ksm kuwait lexic libya lifestyl limb linda lobbi loop loud louisiana mac mar martyr matur meanwhil membership memo merchant
6 methodolog miami microsoft migrant miller mississippi moistur monument musician narrat narrow nazi necess netherland nois nomin non northeast optim outlin overcom overview owe pace parallel
6 passeng passport password patrick pennsylvania phenomenon philadelphia pile pioneer platform poland polaroid polish politician powel princ profound prohibit propaganda proven provis pub pump
6 punish q1 qualifi rat raw receipt reconcili recoveri refuge refund regardless relief remaind rental rescu resign retreat reviv rip rob rocki romant sake salad sensat sentiment shame shit
6 sight simon sixth slowli snack soul spacecraft stem strongest subtl sum symptom syntact ta taxi tel testimoni thick thirti tight tile toe toss tower trick trump tw twist underground unpreced
6 upi usi vintag warfar weak weaken wealthi wet wiki wire wont workshop worldwid worship x youngest yrd zero
5 aboard absenc accompani accumul accustom adam admir aircraft alarm align anger anytim appel appl archibald architect arctic arkansa artilleri assumpt atlanta attain auto ave baba backward
5 balconi bangladeshi bankruptci banner barclay bass bat bbc beatl belt bend benefici berkeley bibl bicycl biologist bond boom bore bottl bound bs bueno bust cabin campbel cargil caribbean
5 categor cfl championship chat chest chosen citat civic clark claus cleaner clinic clinton clip clock closer cocktail coin colombo companion compel constitu contempl continent corn crack crap
5 crash credibl creek cuisin damn deadlin debbi del deleg denmark deterior diagnos dictat diego dignitari dilemma diplomaci dirti discours dispers dissemin distant divorc dragon dumb dwarf
5 egypt einstein elector elena elig elizabeth embed encompass endless endur entitl equat equiti eve exclus explicit extant fabul faction factori faculti fallujah fantasi fare farrier faster fat
5 feasibl ferri fever fighter fillmor flake flavor flesh fool frequenc frighten fundamentalist furthermor gang garag gcp gdp gene generic gerald glacier glow goodwyn gordon gosh grade gradual
5 graviti gregg grip guerrilla guilti gym habitat haha harbor harrison harvard haul heavili heighten hilton holder hole honesti hong hostil hungri ideat iii incorrect indonesia injur inner
5 insert interconnect interfac intersect interven intervent intrigu ip irish islamabad jacob jam jerk jerom jerri jersey judiciari kandahar kashmir kathi khan killer km knee laid landscap lazi
5 leahi legislatur legitim lennon lieuten lift lighter likewis lo log loom lover madam mainland mainten maker mama manuscript mathematician matthew max maximum maya mcdonald meantim mecca melt
5 memor mercuri metropolitan michigan milk min minim miracl mm mobil montgomeri mount moussaoui myanmar nearest nephew nevertheless newton nicknam nj non-avian northeastern northwest obsess
5 ocean ontario oppon ordinari osama outfit outlet ownership pant paradis parakeet passcod paulo peacekeep peer penalti pervez petsmart philli poem poll portland postpon potter pray pregnant
5 premis prevail princip privaci proclaim profil propon prospect provoc pursuit pyramid questar rack radic rail reaffirm realis reassur receptionist reconcil reduct referenc reimburs reinforc
5 rep restor retali retriev revenu rider robinson rocket roger roman ronald rubber rumor rural ryan sacr sao sap scholarship scope scotland seed segment sender sensor settler sf shackleton
5 shelf shia shuttl signoff simul singapor sir sitara skip slaveri smuggl solar specifi spell spreadsheet stabl stamp statut steak steel stood string strive stupid substant suburb sufaat
5 suitabl surg survivor swap sweden sympath sympathi tap taylor teen temper tennesse thai thaw theater theatr theoret therebi thin thorough thrive transmiss transmit trap trillion tulsa twelv
5 tx ugli uncertainti undermin unsur van veget vertic viewer voter vs waitress warrant wherea wherev whilst wikihow wolf wolv worm xls y889 yale ye yell zacaria
4 abdul acquisit acryl actress adher administ admiss aftermath aggreg airplan albanian alex alexand ali alito alot alt ambassador ambit ame ami ammunit analyt anatomi anderson andrew anglo
4 angri anna annex anniversari anonym appet appetit apprehens aquarium aris arizona array arrog arteri as400 asylum atlant atroc atrophi atta auckland australian authent autumn awak awhil baker
4 bangladesh bankrupt barbara basebal bask bath bean beef beginn bell belli belov bid bitter blacklin blair blanco blount bomber bone bonus booth bosnia boulevard bout bradley brass brigad
4 britain broker brows browser brutal btw burden butcher butter calgari cambodia canal carbon cardin carnegi carrier castl caution cautious cd ceil chan charit chatham cheek cheer chef chess
4 chew childhood chip chiro christ cigarett circuit citrus clarif clarifi clay clearer cliff clue cluster coach coastal coil cole collater collector colon com commission compact compaq
4 compassion compliment compon compos compress compris confess confisc congression consensus conspiraci contradict convey corpus corrupt couch countrysid cousin crisp crush cst cuba cuban curb
4 cure curious curs da dab dale deed deem deer delic dentist departur depth deregul dessert df dial diari dictatorship didnt dimens dip dire discharg discomfort disregard dock donald drama
4 drawn duck durat dwell dysfunct earliest earthquak easiest eater ecolog ect eei ego elder eleph elliott elpaso embassi embrac emit encount enlarg enov enterpris enthusiast entranc entre
4 envelop envoy epic er eric euro excess exclud exhaust exit extinct extraordinari facet fatal fault feedback femur finest fled flop floyd forecast forti fountain franci frozen funer fungus g
4 gallon galoi gay generaliz genet gentlemen genuin geometri gis goldsmith golf gonzal government grace grammar grandmoth grave grey grid grit guinea hardest harsh hatr healthier hebrew hen
4 henri hierarchi hilari hiss hmmm ho hodg holocaust holt homosexu hood hop horizont hu hug hugh hunger hunter hybrid icon ict identif ideolog immun impli inappropri inaugur incompet indiana
4 indigen indirect indoor insecur inspect instinct instructor intercept interceptor interrog interrupt inventori invok irrelev iv ivan j janic jaw jennif jensen jose justin kansa karim katrina
4 keen kelli kenneth kenya killi kong korean kyle l2 lane lao laptop laura lauri layer lbs leak lean leas leash lectur legend legitimaci leigh leisur lengthi leon leonardo leopold leverag
4 liabil lip lipstick loan lyric madrid makeup malaysian manifest maria mask massachusett mate mba mccartney meaning med median mediat mice midnight mirror mistaken misunderstand mitig modif
4 monk montana morpholog moscow mosul muni mutat mutil nake nearbi nelson nerv newer nicobar ninth nobel nonetheless nowaday nutrit obedi obscur obsf offend offset oklahoma olmec olymp onward
4 op opera org organis orlando ought outdoor overcharg overlook overnight overthrow oz pa pad padalecki pager palm panama panic paragraph paralymp paramet parliament passag passiv pasta pastur
4 pat patterson patti paw pdt pen pencil pend penetr penni pepper persever persuad pew phd philip physician pillar pipe pirat pittsburgh pivot plaintiff plastic plaza plung polar postur pragmat
4 pre preacher preced prejudic primit prolong pronunci prophet pros pst puerto puppi python quartil queen rachel rahman ralli rebuild reciev refin rein render renown replic reproduct reptil
4 resembl ri richmond robot robust romanc roof rotat rub ruin ruler russel sacrific salari salut santorum savag scari scent scoop scottish scrap scream seper shadow sheik shepherd sheriff shore
4 shout si silk singer sistani sixteen sixti slave sleev slip smack smile soak sovereignti sox spacetim spare spawn spike spite squeez stair stapl stardust steal steer stephen stimul stolen
4 stranger strateg strip stylist substanc substitut successor sunburn supernatur supersed supplier suppress surgeon sushi suspicion swear swift swing sworn tackl tale tame tanker tea teenag
4 teeth tehran telescop tenni testament texan textil thanksgiv therapi theropod thread threw thwart tighten tow trademark trainer trash tribal trivial tropic trot tsar unawar unbeliev uncertain
4 unconsci uncov undertak unhappi unpopular upcom upload upscal upset ur urin usag utter variabl veggi venezuela vest vice-presid viewpoint voicemail void wa warehous wari warmer warp whatsoev
4 wholesal wholli width wilkin willing wilson winner wisdom withdraw withdrawn wive worthi worthwhil wyom yang yellowston yemen yo zoom
3 aa aafia abba abbi abc abdel abolish absent abstain absurd academia accent acid ackl acronym activist acupunctur acupuncturist admin adorn advoc aerocom aerogel affili affluent ai airway alan
3 alaska alexandria aliv allawi alma alongsid altogeth ambul amnesti amongst amsterdam ana analog ancestri andrea anemon annot antibiot antichrist anxious arabian arafat archipelago archiv
3 argentin arid armament arrow arthriti arthur articul arvn ascertain ascet ass astound astronaut atom aunt automot avers ayatollah aztec ba baathist bachelor bait bald ballot baluchistan barn
3 bartend basketbal bassiana batteri bc bce beam beast beauveria becus beg beij beneath bent berlin bernard bernoulli berri beverag biewen biloxi biochem birdi bitmap bladder blade bleed blink
3 blur bn bobbi bold bolivia bondad bonosus boost borrow boss boulder brainwash braveri braverman bread breathtak breez bruce buddi budgi budweis bullet bureau burger burst bustl butt buyer
3 bypass cab cake cambridg candl canva capitol capsul captiv carl carlo carniv carrano cartoon catastroph cater cattl causal cave cereal ceremoni chalabi chamber chant chapel checkout chemistri
3 chernobyl cheroke chevali chi chiang chick christchurch circularis citizenship civet clash classifi classmat classroom claudia cleric cleveland co-star co-work coat coco coincident collag
3 commenc commend commerc compass complement compressor conced concur congest congreg congressman congresswoman conjectur connecticut conquer conquest conscienc consent constraint consul
3 contractor cork cosmic costum cotton couldnt councillor counselor countdown coupon courtesi cow cozi cp crab crawl creator creatur cricket criteria critter cropdust crude crystal cuc curtain
3 damascus danish danni dealership debri debtor dec deceiv decept deeper defect dehydr deli demon denot dens dental depress deputi des detain detector devast deviat devis devon dialect
3 differenti dilig diminish dinosaur dioxid dirt disco discrep discret disgust dispos distract dividend dna doesnt donor doug downstream dpr drew du dual dude duel dump durham duster eagl ear
3 eclips ecosystem edison editori edmund edt ee eeri ei eighth eleg elementari elli empathi emperor emphasi enclos endow energet enjamb enrich enthusiasm entrepreneuri epc epistem epistemolog
3 estat ethnocentr etiquett eu evan evict exot export expuls extermin extracurricular facebook fallujan falter farc farmer fate feb fed felic fernandez ferrous fi fianc fifa finland fiscal
3 fixtur flash flew flexibl flock florenc flown fluoresc flyer foam forbid forgiv formid formul formula forthcom fragment francoi fraud fred freeli ftu fuck furnac garner gasp gel gem generous
3 genit genr gentleman gerri ginger giovanni glen gloomi gmat gmt gold grandma grandson gratitud grim groceri guadeloup guaranti guardsmen gw hack hadibo haircut hajj hamilton hamper handi
3 handsom happier happili harder hardwar harmoni harvest hatfil hay headach header heck hedg hemispher herd heritag hero highway higuchi hijack historian hoax homeless homemad honey hopeless
3 horizon html hubbard humbl humor hurl hurrican hyatt iata immens immort inabl incomplet incub indo induc inequ infer infin infinit infus inherit ink input insan inscript insist inspector
3 instig interim interject interstellar intim intoler intuit invad iq ir iri isfahan istanbul itinerari jafar jaffna jalalabad jamaica janet jare jazeera jemison jen jenna jeremi jihadi
3 jonathan jr juan jule junction jurisdict justif kalkat kaminski karen karl katherin kathleen kennedi kent keyword kg kidney kitti knife koinonia kwok laboratori lace lafayett lamb lamp lap
3 larri lau laundri lawless lax layout leaki learnt lebanes len leung lewi li librivox lick lifelong lineatus liq literari litter liverpool liz lobster localist lodz loi loot lori lotteri
3 loyalti lunar luxuri magician magnitud maiz mandatori maniac mankind mantra marbl margaret maritim marriott mart martinez massacr math maviglio meh meow merg merger mesoamerica messi mhc
3 micron mid-august midst milan militar militarili militia millennium mindset minus misconcept miseri mo mode modul moldovan monarchi monasteri montalvo morgan moriori mormon motel motto mous
3 mtm mud muhammad mullah murillo murph mutant mystic nanci nashvill nationwid naturalist neal neglect neighbourhood neil neolog neurolog newest newsweek nicer nida nightclub nightmar nixon
3 non-bondad nonna nonsens nope norway norwegian notif nov nyc nymex nz oak obama occupi ohio omit onboard ono oppress opt outbreak outrag overcook overpr overtur pachomius painewebb painter
3 pal palat palestin palett pan-democraci pan-democrat parad parish parisian parol particl pastor patent paula pave pc pea peanut pearl pee peel penman penn pentagon perez peril perkin persecut
3 petersburg phillip pickl pie pierr pin pink plagu playstat plotter plural po podcast pole pope portrait portray posada post-war pot potato potti prc preach predatori premier prepared prestig
3 prestigi presum preval preview pro-beij probe prolifer proprietari prosecut prosecutor protein protocol prototyp provinci provok proxi pseudonym psychologist purport pursuant q3 qualif
3 quantit quest questionnair quicker quili quo rabbit racism raid ramadi random ranger rape rathbun re-elect realism reap recess recit recognis reconsid redeem redesign reef referr registr
3 regulatori reign reintroduct relentless reluct remedi remnant remodel reopen repetit reschedul resili retak retent revers revisit revolt rgds rico rid rigor rins rio roadsid robbi robertson
3 rodent rosale ross rumsfeld runner ruse saddl salsa sanction sander satir satisfact satisfactori saviour sceneri scenic scheme schott sculptur seattl secessionist secondari secular seeker
3 semest senseless seoul sequenc serpent servant seventeen shade shah shaikh shake sharp shine shipment siddiqui sidewalk sieg signatori singular situ sj slant slept snap snow sochi socio
3 solicit soni sore sour spacious spay specimen specul spi spice spici spin spinal sr ss sss stain stall stanford starbuck stare starter starv statu steadi stephani steven stipul stomach streak
3 struck stuart stun subdu submarin subpoena subscrib subway sullivan summit sunak superb superhero surgic surplus surveil suspens suspici sut swg swim sydney syntax tabennes tablet tag taj
3 tampa tariff temp tendenc tent terrain terrifi testifi tet textur thane theft theodor theodorus therapist thi threshold throne thrown thru thx tide til tina titan tokyo tongu tournament tout
3 trace tragedi transcend transmedia transpar transwestern trauma treasur tube turbin turnpik uc unaccept uncl unclear undergradu undertaken undoubt unexpect unfold unitari universidad unload
3 unnam unnecessari uno unrel unreli unstabl unthink urgent usd useless ut utah uv uva vanguard vanish variat vegan ventil versa versus vessel veto vi victor vietnames virginia vitamin vocal
3 wade wai waiter walmart walnut wander wane ward warlord warranti waterfal wayn wellington wheat whereabout whippl whoa whoever widespread wikimedia wink wisconsin wobbler worn wtc x3 xiii
3 y0th y45-9945 y60 ya yahoo yazid yea yeung yoko yucatan yyrd zurbaran
`
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [count, ...stems] = line.split(" ");
      return stems.map((stem) => [stem, Number(count)] as const);
    }),
);
