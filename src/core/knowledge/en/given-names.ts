// Common given names of many peoples as English press text spells them, folded (no diacritics). Written by hand; a name that is
// missing here is still found by its shape and company.

const MEN = `
asa arlen beto deval elmer garrett herb jake jeb lonnie mack mathew newt orrin otis reince saxby sherrod terrance terrell trey willard woodrow zell neal haruto chidi
rob earl lance rex art goodluck prince
aaron abbas abdallah abdel abdelaziz abdelfattah abdelmadjid abdoul abdoulaye abdul abdulaziz abdullah abdullahi abdulla abdurrahman abe abel abiy abraham abu achim adam adamu adan adel aden
adil adnan adolfo adrian adriano agustin ahmad ahmed ahmet aidan ajay akbar akhtar akihito akira akram al alain alan alassane albert alberto aldo alec alejandro aleksandar aleksander aleksandr
aleksei aleksey aleksi alessandro alex alexander alexandre alexandros alexei alexey alexis alfonso alfred alfredo algirdas ali alistair alastair allan allen alois alonso alpha alvaro alvin amadou
amal amar amarjit amin amine amir amit amos anand anatoli anatoly anders andre andrea andreas andrei andrej andres andrew andrey andris andriy andrii andrzej andy angelo angus anil ansgar
anthony antoine anton antoni antonin antonio antonis antony antti anwar apostolos aram archie arif aristide arjun arkady arlo armand armando armen armin arnaud arne arnold arseny arseniy artem arthur
artur arturo arun arvid asad asen ash ashok ashraf asif aslan atiku attila august augusto auguste aung austin axel ayman aziz babak bakir balazs balint baptiste barack barnaby barry bart bartholomew
bartosz basil bashar bashir bassam baurzhan beau ben benedict benito benjamin benny benoit bernard bernardo bernd bernie bert bertrand bilal bill billy bjarne bjarni bjoern bjorn blaine blaise blake bob bobby bogdan
bohdan bola boris borislav borys boyko brad bradley brady brandon branko brendan brent brett brian brice brock bruce bruno bryan bryce burhan byron caleb calum calvin cameron carl carlo carlos carsten casper
catalin cecil cedric celal cem cesar chad chadwick chaim chandra charles charley charlie chester chet chris christian christiaan christo christof christoph christophe christopher christos chuck cillian
claude claudio clarence clark claus clay clayton clement clifford clint clinton clive clyde cody colin colm conor connor conrad constantin constantine cormac cornelius corey cory costas craig crispin
cristian cristiano cristobal curt curtis cyril cyrus daisuke dale damian damien damir damon dan dang daniel daniil danilo danny dante daoud darius darko darrell darren darryl daryl dave david davide davit dawid
dawood dean declan deepak delroy demetrios demetrius denis deniz dennis denys derek dermot derrick desmond devin dexter dick didier diego dieter dietmar dilip dimitar dimitri dimitrios dimitris dinesh dino
diogo dirk djordje dmitri dmitriy dmitry dmytro domenico dominic dominik dominique don donald donnie dorian doug douglas dougal dragan drew duarte duane duncan dustin dusan dwayne dwight dylan eamon ed eddie
eddy edgar edgars edi edin eduard eduardo eduards edward edwin egils egon ehud einar eirik ekrem eli elias eliezer elijah eliot elliot elliott ellis elmar elon elvis emad emanuel emil emile emilio
emin emir emmanuel emomali emre endre enda enrico enrique enzo erdogan eric erich erick erik erkki erling ernest ernesto ernst errol erwin esmail esteban ethan etienne eugen eugene eugenio evan evangelos
evaristo evgeny evo ewan ezra ezekiel fabian fabio fabrice fabrizio fahad faisal faiz faizal fareed farhad farid farouk faruk fathi fausto fayez federico felipe felix femi ferdinand fergus fernand fernando ferenc
fidel filip filippo finn firas flavio florian floyd francesco francis francisco franco francois frank franklin franz fred freddie freddy frederic frederick frederik fredrik friedrich fritz fuad fumio gabor gabriel
gabriele gaetan gareth garry garth gary gaston gautam gavin gavriel gavrilo gebran geert gene gennady geoff geoffrey georg george georges georgi georgios georgy gerald gerard gerardo gerhard gerry gerrit gert
ghassan giancarlo gianni gideon gil gilbert gilberto giles gilles gino gintautas giorgi giorgio giorgos giovanni girish gitanas giuliano giuseppe glen glenn godfrey goran gordon graeme graham grant greg gregor
gregory griffin grigory guido guillaume guillermo gunnar gunter guenther gus gustav gustavo gyorgy habib haakon hadi hafez haidar haider haitham hakan hakim halil hamad hamdi hamid hamish hamza hani hank
hannes hannu hans harald hardeep haris harish harold haroon harris harrison harry harun harvey hasan hashim hassan hector heiko heinrich heinz hekmat helge helmut hendrik henri henrik henrique henry herbert
heriberto herman hermann hernan hideki hikmet hilmar hiroshi hisham hjalmar horacio horst horace hosni houari howard hristo hubert hugh hugo hulusi humberto husam huseyin hussain hussein iain ian ibrahim
ibrahima idris idriss ignacio ignazio igor iker ilan ilham ilie ilir ilya ilyas imad imran imre inaki ingvar ion ioannis ira irakli iraj irfan irvin irving isa isaac isaias ishaq ishmael isidro ismael ismail ismet israel
issa istvan itamar ivan ivaylo ivo ivica jack jackson jacob jacobo jacques jaden jafar jaime jair jairo jakob jakub jalal jamal james jameel jamie jamil jan janez janis janos janusz jared jari jaroslav jaroslaw jarrod jason
jasper javad javed javier jawad jay jean jed jeff jefferson jeffrey jeffery jens jerald jeremy jeremiah jerome jerrold jerry jesper jesse jesus jibril jim jimmie jimmy jiri joachim joakim joao joaquin joe joel joerg
joey johan johann johannes john johnathan johnny johnnie jojo jon jonah jonas jonathan joni jordan jordi jorg jorge jorgen jose josef joseph josep josh joshua josip josiah joze jozef juan juha jukka jules julian julien julio
julius jun junaid jurgen juri juris justin justinas jusuf jyrki kacper kais kaj kaleb kalin kamal kamel kamil kareem karel karim karl karlis karol karsten kaspar kasim kazem keir keith kelvin ken kenji kenneth kenny kent 
kerem keven kevin khairul khaled khalid khalifa khalil kieran kim kirill kiril kirk kiryl kit klaus knut kofi konrad konstantin kostas krasimir kristian kristjan kristofer kristoffer krzysztof kumar kurt kwame kwasi kyle
kyriakos lachlan laszlo lamar lamine lanre larbi larry lars lasse laurence laurent laurie lawrence lazar lazarus lee leif len lennart lenny leo leon leonard leonardo leonel leonid leopold leopoldo leroy les leslie lester
lev levi levon lewis liam linus lionel lloyd logan lorenzo lothar lou louis luc luca lucas lucian luciano lucio ludovic ludwig luigi luis luiz luka lukas lukasz luke luther lyndon lyle lyubomir maarten maciej mads magne
magnus mahamat mahamadou mahathir mahdi mahmoud mahmud mahmood majed majid makoto malcolm malik mamadou mamuka manfred manmohan manoj mansour manuel manfred marat marc marcel marcelo marcello marcin marco marcos marcus marek
marian mariano marin marinos mario marius mariusz mark marko markus marlon marshall martin martti marty marvin marwan masoud massimo massoud mateo mateusz mathias mathieu mats matt matteo matthew matthias matthieu matti maurice
mauricio maurizio mauro max maxim maxime maximilian maxwell mehdi mehmet melvin menachem meir mel mette mevlut micah michael michal michalis michel michele mick mickey micky miguel mihai mihail mihails mikael mike mikhail mikheil mikk miklos
mikko milan milorad milos milosz milton minh miro miroslav mirza misha mitch mitchell mitt mladen mo mohamad mohamed mohammad mohammed mohamud mohsen moises mordechai morgan morris mortaza morten moses moshe moussa
muammar muhammad muhammadu muhsin muhyiddin mukhtar murad murat murray murtaza musa mustafa mustapha mwai mykhailo mykola nabil nadav nadeem nadir naftali naguib naim najib najibullah narendra naruhito nasir nasser nasrallah natan nate
nathan nathaniel nawaf nawaz neil nelson nestor neville niall nicholas nick nicky niclas nico nicola nicolae nicolas nicos niels nigel nihad nik nikita niklas niko nikola nikolai nikolaj nikolaos nikolas nikolay nikol nikos nils nir nitin
nizar noah noel noam nolan norbert norman nouri numan nuno nuri nursultan obaid odd ofer ojars ola olaf olafur olav oleg oleh oleksandr oleksii oleksiy ole oliver olivier olli olof olusegun omar omer oren orhan orlando oscar oskar osama
osman oswald otmar otto ousmane owen ozan pablo paddy paolo parker pascal pasha pasquale pat patrice patricio patrick paul paulo paulius pavel pavlo pavol pawel pedro pekka percy pere perry per pervez petar pete peter petr petras petro petros petru
petteri phil philip philipp philippe phillip pier pierre pieter pietro piotr plamen pranab prabowo pradeep prakash prasad pravin preston qais qasem qasim quentin quincy rabah rachid radek rado radomir radoslav radoslaw radovan
rafael rafal raffaele rafiq rafik raghuram rahim rahm rahul raila raimonds raimund rainer raj rajan rajesh rajiv rajnath ralf ralph rami ramin ramon ramsey ramzan ramzi rand randall randolph randy ranil raphael rashad rashid
rasmus raul ravi ray raymond raymundo recep reed refat reggie reginald reid reinhard reinhold remi remy rene renato renaud renzo reuven reza rhys ricardo riccardo richard rick ricky robert roberto roberts robin rod roderick
rodney rodolfo rodrigo roger rogerio rohan rohit roland rolando rolf roman romano romain romeo romuald ron ronald ronan ronnie rory ross roy ruben rudi rudolf rudolph rudy rufus rui rupert ruslan russ russell rustam rustem ryan ryszard
saad saadi sabri saddam sadiq sadyr saeb saeed sahle said saif sajid sajjad salah salam saleh salem salih salim salman salvador salvatore salva sam sameh sami samir sampson samson samuel samuli sandro sandor sanjay sanjeev santiago sarath sasha sat sascha saul
sauli scot scott sean sebastian sebastien sedat seif selahattin selim serge sergei sergey serghei sergio sergiu serhii serhiy seth seyed shaban shafiq shahbaz shahid shahram shaukat shane shashi shaun shavkat shawn shay shehbaz sheldon shigeru shimon shinzo shlomo
shrikant shuja siamak sid siddharth sidney siegfried sigmar sigmund sigurdur silvan silvio simeon simon sinan slavko slobodan sofiane soren spencer spiro srdjan stan stanislav stanislaw stanko stanley stavros stefan stefano stefanos steffen sten
stelios stephan stephane stephen stephon steve steven stewart stijn stipe stoyan stu stuart subrahmanyam sukhbir suleiman suleyman sunil suresh svante svein sven sverre syed sylvain sylvester tadeusz taher tahir taisuke takashi takeshi 
tamas tamim taneli tarek tareq tariq taro tarmo tawfik tayyip ted teddy tedros teemu temur teodor teodoro terence terje terrence terry teuvo thabo thad thanos theo theodore theodoros thierry thom thomas thor thorbjorn thorsten thorvald tibor tim timo timothy timur tito tobias
tobin toby todd todor tom tomas tomasz tomislav tommaso tommy tomohiro tony torben tore torsten toshimitsu travis trent trevor tristan troy truls tsvetan tucker tuomas tyler tyrone ugo uhuru ulf uli ulrich umar umaro umberto umer umut uri urho urmas usman
uwe vaclav vadim vadym vagit vahid valdis valentin valentyn valerio valery valeriy valon varun vasil vasile vasilis vasily vasyl vasco vaughn veli venkat vernon veselin victor viktor vijay vikram viktoras vincent vincente vincenzo vinod viorel virgil
virginijus vitali vitalii vitaliy vitaly vito vitor vivek vlad vladimir vladislav vladyslav vladimiras vojislav vojtech volker volkan volodymyr vsevolod vyacheslav waldemar wade waleed walid wallace wally walt walter warren wayne wendell werner wesley wilbur wilfred wilhelm
will willem william willie willy wilson wim winston wissam witold wladyslaw wojciech wolfgang woody wopke xabier xavier yair yahya yakov yanis yann yannick yaroslav yasser yasin yasir yavuz yehuda yevgeny yevhen yiannis yitzhak yoav yogi yoon yosef yoshihide yoshiro
yossi youssef youssou yousef yousuf yuki yukio yulian yunus yuri yuriy yurii yury yusuf yves zachary zack zafar zahid zaid zain zakaria zalmay zbigniew zdenek zdravko zeid zeljko zeki ziad zijad zoltan zoran zuhair zurab
jogvan tjodolvur bardur hogni olgeir eyvind oyvind osmund arni bjarki gudlaugur gudni kristjan sigmundur steingrimur thordur ragnar halldor kaarel juri siim andrus toomas taavi edgars krisjanis arturs
tran pham somchai prayut thaksin srettha anutin surakiart samdech joko bambang agus budi susilo jusuf prabowo bongbong rodrigo benigno ferdinand lito panfilo anwar mahyuddin lim tharman hsien
chinonso chukwuma emeka ifeanyi kayode nnamdi obafemi olu segun sola tunde uche yemi kagiso sipho thabiso themba cyril julius fikile pravin tito tshepo bheki kgalema hage hifikepunye mokgweetsi seretse 
hailemariam meles tewodros gebre debretsion getachew workneh riek taban malong hemeti burhan abdalla gaafar yoweri museveni kizza kaguta evariste faure gnassingbe 
macky bassirou yayi adama nana akufo lansana mamady sekou assimi choguel soumeylou 
`;

const WOMEN = `
abby cheri darlene felicia jessie joann kelli kendra kyrsten laverne lora mandy marsha mildred minnie myrtle nichole rhonda robyn rochelle rosalie roxanne tasha tonya traci tricia vickie patsy
layla naoko sakura mei lakshmi sunita zanele viola
joy hope ruby amber dawn violet daisy penny faith mercy patience pearl precious
abigail ada adela adele adriana agata agnes agnieszka aicha aida aigul aileen aina aino aisha aisling aiste aja akiko alba alejandra aleksandra alena alessandra alexandra alexandria alice alicia alina aline alison allison alma alyssa
amalia amanda amelia amelie amina amira amna amy ana anabel anais anastasia anca andreea ane angela angeles angelica angelina angeliki angie anica anika anita anja anke ann anna annalena annabel anne anne-marie
anneli annelies annette annegret annie annika antje antoinette antonella antonia anusha anya april araceli arancha arancha araceli ariana arlene arleen asha ashley asma asta astrid atifete audrey avril ayanna ayaka ayesha ayse azadeh aziza
barbara beata beate beatrice beatrix beatriz becky begum belinda belen benazir bernadette bernice bertha beth bethany betsy bettina betty beverly bianca bidya birgit birgitta birgitte blanca bohuslava bonnie bozena brenda bridget brigid brigitte britt brooke
camila camilla camille candace candice cara carla carly carme carmen carol carole carolina caroline carolyn carrie cassandra cassidy cate catherine catarina caterina cathi cathy cecilia cecile celeste celia celine chandrika chantal charlene
charlotte chelsea cherie cheryl chiara chloe christa christel christelle christiane christie christina christine chrystia ciara cindy claire clara clare clarice clarissa claudia claudette clemence cleo colette colleen connie consuelo cora corazon corinne
cornelia courtney cristina cynthia dagmar dalia dana daniela danielle daphne darcy daria dariga darya deanna debbie debora deborah debra dee deirdre delia delphine denise desiree diana diane dianne dilma dimitra dina dolores dominika
donna dora doreen doris dorothea dorothy dorota dragana dubravka edith edna edwige eileen einat ekaterina elaine eleanor eleanora elena eleni eleonora elif elin elina elisa elisabet elisabeth elise elissa eliza elizabeth elke ella elle
ellen ellie elly eloise elsa elsie elvira emanuela emilia emilie emily emine emma erica erika erin erna ernestine esperanza estelle esther ethel etta eugenia eugenie eulalia eva evangelina eve eveline evelyn evgenia ewa fabienne fatema fatima fatma fatou fatoumata fawzia fay federica
feride fiona flavia fleur florence fran frances francesca francine francisca franziska frauke freda freya frida gabriela gabriella gabrielle gail galina gayle gemma genevieve georgia georgina georgiana geraldine geraldina gerda gertrude ghada gillian gina ginni giorgia giovanna gisela giselle
gita giulia gladys glenda gloria golda golriz grace graciela greta gretchen gretchen grete gro guadalupe gudrun gulnara gwen gwendolyn gwyneth hadja haifa hala halima halle hana hanan hanna hannah hanne hannelore harriet hatice hattie hazel heather hebe heba hedda hedwig heide heidi heike helen
helena helene helga helle henriette hermine hilary hilda hillary hind holly hortense huda huma ida ieva ilana ilaria ildiko ileana ilhan ilona ilse ilze imelda imogen ina indira ines inga inge ingeborg inger ingrid inna ingunn ioana irena irene irina iris irma isabel isabela isabella isabelle isha
isobel iulia ivana iveta ivanka iwona jacinda jackie jaclyn jacqueline jacqui jada jadwiga jamila jana jane janelle janet janice janine jasmin jasmina jasmine jayne jeanette jeanine jeanne jelena jen jenna jennie jennifer jenny jess jessica jill jillian jo joan joana joanna joanne jocelyn jodi jodie johanna johanne
jolanta jordana josefa josefina josefine josephine joyce juana juanita judi judith judy julia juliana julianna julianne julie juliet julieta julija juliette june justine justyna kadri kaitlyn kaja kajsa kamala karen kari karin karina karine karla karolina kasia kata katalin katarina kate katerina
katharina katharine katherine kathleen kathryn kathy kati katia katie katja katrin katrina katya kay kaye kayla keiko kellie kelly kellyanne kemi kerry kersti keiko khadija kimberly kimberley kirsten kirsti kirstie kirstin kirstjen klara klaudia kolinda krista kristalina kristen kristi kristiina kristin kristina
kristine kristy ksenia lana laila lara larisa larissa lata latifa laura laurel lauren lea leah leanne leena leila lena lene leni lenka leona leonor leonora letitia leticia letizia lia liana lidia lila liliana lilian lillian lily lin lina linda lindiwe lindsay lindsey lisa lisbeth lise lisette
liudmila liv livia liz liza lizzie lois lola lolita loreta loretta lori lorella lorna lorraine lotte louisa louise lourdes luana lucia luciana lucie lucille lucinda lucy ludmila luise luisa luiza lupe lydia lyn lynda lynette lynn lynne lyudmila mabel mackenzie madalina madeleine madeline madhur madison mae magda magdalena maggie maha mai maia maja
malala malgorzata malika mamata manal manuela marcela marcella marcia mareike margaret margarida margarita margaux marge margit margo margot margrethe marguerite maria mariam mariana mariann marianna marianne maribel marie mariela marija marika marilyn marina marion marisa marise
marisol marit marita marjorie marla marlene marta martha marthe martina martine mary maryam maryanne maryna masha mathilde matilda maud maura maureen mavis maxine maya maysa mazie mckenzie meera meg megan meghan mehbooba mehriban meike melania melanie melina melinda melissa mercedes meredith merve meryl
mette mia micaela michaela michaelle micheline michelle mila milagros milena mimi mina minna mira miranda mireille miriam mirjana mirka miyuki molly mona monica monika monique muna muriel myra myriam myrna nabila nada nadege nadezhda nadia nadine nadiya nadja nadya nafisa nahed
naima najat najla nan nanaia nancy nandini naomi nasrin natalia natalie nataliia nataliya natalya natasha nathalie nawal neha nell nelly neomi nermin ngozi nicole nicoletta nicolette nikki nilda nina ninette nirmala nivedita nkosazana noelle noemi nomvula nora noreen norma nouha noura nour nuala nuria nursel octavia odette
odile ofelia oksana olena olga olha olimpia olivia olivera oonagh ophelia oprah orla orly ornella paige paloma pam pamela paola paraskevi parveen patricia patrizia patti patty paula paulette paulina pauline peggy penelope petra petya phoebe phumzile phyllis pia pilar polly portia
prisca priscilla priti priya priyanka rabia rachel rachelle rada radmila rahel raisa ramona rana rania raquel rasha rashida rebecca rebekah regina regine reem reiko renata renate renee rhoda rhona rita roberta rocio rola romina rosa rosalia rosalind rosalyn rosana rosanna rose roseanne rosemarie rosemary rosie rosina rowena roxana roxane roza
rumiana rumyana ruth ruta saara sabah sabina sabine sabrina sadia sadie safia sahar saida salma sally salome samantha samia samira sana sandra sandrine sanna sania sara sarah saskia savannah scarlett sevim shabnam shaheen shami shannon sharon sheena sheikha sheila shelley shelly sheri sherri sherrie sherry sheryl shirin shirley shreya siew sigrid
signe silje silke silvia simona simone siobhan siri siv sirpa sofia sofie soledad solveig sonia sonja sonya soo sophia sophie soraya stacey stacy stefania stefanie stella stephanie stoyanka sue sumaya susan susana susann susanna susanne susi sushma suzan suzanne suzy svenja svetlana sviatlana sylvia sylvie sylwia tabitha tahani taina
tamar tamara tammy tania tanja tansu tanya tara tarana tarja tatiana tatjana tatyana tawakkol taylor teresa terhi terri tess tessa teresita thelma theresa therese thordis thorgerdur tiffany tilda tina tineke toni tonia tonje tora torun tove tracey tracy trine trish trisha tsai tulip tulsi ulla ulrike una uma umm urmila ursula urszula usha ute
valentina valeria valerie vandana vanessa vasiliki vaira vera verena verica veronica veronika veronique vesela vesna vicki vicky victoria vida vigdis viktoria viktorija vilma violeta viorica virginia virginie vittoria vivian viviana viviane vjosa vlasta wafa wanda wangari wendy whitney wilma winifred winnie xenia xiomara yael yasmeen yasmin yasmina
yelena yevgenia yingluck yolanda yoko yoriko yosra yuliia yulia yuliya yuriko yvette yvonne zahra zaha zainab zara zaynab zehra zelda zena zeynep zhanna zoe zofia zohra zorica zuzana zsuzsanna bjork heidrun sigurlaug gudrun asta ragnheidur steinunn hildur aksana inara evika laimdota dace sigita ingrida aurelia
sirid aaja aleqa 
`;

/** Names of both sexes or of either. */
const EITHER = `
sandy kris oluwaseun aki ariel ashton aubrey bai blair bo casey chandler chen cheng chi chung dae dakota da devon duong emery fang feng gao gong guang guo hao harper hayden hong hui hyun jae jia jian jiang jie jin jing joon ju
jung kai kang kong kyung lan lei lesley li liang ling linh lu meng ming nhu peng qi qian qiang qin qing quinn robbie rong rowan ru seok seung shan shelby shi shin skyler sung tai tang tao
thi tian tuan vu wei wen wu xi xia xian xiang xiao xin xing xu xue yan yang yao yi yin ying yong yu yuan yue yun zhang zhao zhen zheng zhi zhong zhou zhu
`;

/** Surnames that stand before the given name in Chinese, Korean and Vietnamese names. */
const FAMILY_FIRST = `
song do an son ho ma oh min moon bae roh ban he hou park le hun tam 
xi li wang zhang liu chen yang zhao huang zhou wu xu hu zhu gao lin guo luo liang zheng xie han tang feng yu xiao cheng cao yuan deng peng zeng shen ye pan qin jiang hao bo wen hua jia qiao bai kong qian mao tsai chiang lai lee ko 
kim choi choe jung jeong kang cho jo yoon yun jang chang lim im shin seo suh kwon hwang ahn ri ro pak hong nam
nguyen tran pham phan vu vo dang bui ngo duong truong luong vuong trinh dinh mai hor sok
`;

const names = (text: string) => text.split(/\s+/).filter((w) => w !== "");

/** Sex that a given name (folded) tells: "m", "f", or "" for either; undefined for a name that is not known. */
export const GIVEN_NAMES: ReadonlyMap<string, "m" | "f" | ""> = (() => {
  const map = new Map<string, "m" | "f" | "">();
  for (const n of names(MEN)) map.set(n, "m");
  for (const n of names(WOMEN)) map.set(n, map.get(n) === "m" ? "" : "f");
  for (const n of names(EITHER)) map.set(n, "");
  return map;
})();

/** Family names (folded) that come first. */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = new Set(names(FAMILY_FIRST));
