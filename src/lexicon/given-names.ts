/**
 * Given names of people in the news, of many cultures, lower case. For telling "Ann Ray" from "Wall Street".
 *
 * Source: own compilation. Names that are mostly something else in print ("will", "mark" at the start of a sentence, "may",
 * "china") are in; rules that meet them without a second name must look at what stands around.
 */
const western = `
aaron abbie abby abel abigail abner abraham abram ada adah adam addie addison adela adelaide adele adelia adeline adolf adolph
adrian adriana adrienne agatha aggie agnes agustin aidan aileen aimee al alain alan alana alanna alastair albert alberta alberto
alden aldo alec alejandra alejandro alessandra alessandro alex alexa alexander alexandra alexandre alexandria alexei alexia
alexis alfie alfonso alfred alfreda alfredo alice alicia alina aline alisa alisha alison alistair allan allen allie allison
allyson alma alonso alonzo alphonse alphonso althea alton alva alvaro alvin alyce alyson alyssa amal amalia amanda amber ambrose
amelia amelie amos amy ana anabel anastasia anatole anders anderson andre andrea andreas andrei andres andrew andy angel angela
angelia angelica angelina angeline angelique angelo angie angus anita anja anjali ann anna annabel annabelle anne anneke
annelise annemarie annette annie annika annmarie ansel anselm anson anthony antoine antoinette anton antonia antonin antonio antony anya
april arabella archibald archie ariana ariane arianna ariel arlene arlie arlo armand armando arne arnie arno arnold arnulfo art
arthur artie arturo arvid asa asher ashlee ashleigh ashley ashton astrid athena aubrey audrey august auguste augustin augustine
augusto augustus aurelia aurelio aurora austin autumn ava avery avril axel bailey barack barbara barbra barnabas barnaby barney
baron barrett barrie barron barry bart bartholomew barton basil beata beatrice beatrix beatriz beau becca becky belinda bella belle
ben benedict benita benito benjamin bennett bennie benny benoit bernadette bernard bernardo bernice bernie bert bertha bertram
bertrand beryl bess bessie beth bethany betsy bette bettie betty bettye beulah beverley beverly bianca bill billie billy birgit
bjorn blaine blair blaise blake blanca blanche bo bob bobbi bobbie bobby bonita bonnie boris boyd brad braden bradford bradley
brady branden brandi brandie brandon brandy brannon brayden breanna breck brenda brendan brennan brent brenton bret brett brian
briana brianna brice bridget bridgette brigham brigid brigitte britney britt brittany brittney brock broderick brodie brody
bronwen bronwyn brook brooke brooks bruce bruno bryan bryant bryce brynn bryon bud buddy buford burl burt burton buster byron
caitlin caitlyn cal caleb calista callie callum calvin cameron camila camilla camille camilo candace candice candy cara carey
carin carina carissa carl carla carlene carlo carlos carlotta carlton carly carlyle carmel carmela carmella carmelo carmen carol
carole carolina caroline carolyn carrie carroll carson carter cary caryn casey caspar casper cassandra cassidy cassie catalina
catharine catherine cathleen cathryn cathy cecelia cecil cecile cecilia cedric celeste celestine celia celina celine cesar chad
chaim chance chandler chantal charissa charity charlene charles charley charlie charlotte charmaine chase chasity chauncey
chelsea chelsie cher cheri cherie cherry cheryl chester chet chip chloe chris chrissie chrissy christa christel christelle
christi christian christiana christiane christie christin christina christine christoph christophe christopher christy
chrystal chuck ciara cindy claire clara clare clarence clarice clarissa clark claud claude claudette claudia claudine claudio
claus clay clayton clem clemens clement clementine cleo cleve cleveland cliff clifford clifton clinton clint clive clotilde
clyde cody cole coleen colette colin colleen collin connie conner connor conor conrad constance constantin constantine consuelo
cooper cora coral coralie cordelia cordell corey cori corina corine corinna corinne cormac cornelia cornelius cornell corrie
corrine cory courtney coy craig cristian cristiano cristina cristobal cruz crystal curt curtis cynthia cyril cyrus daisy dakota
dale dallas dalton damian damien damion damon dan dana dane danica daniel daniela daniele daniella danielle danika danilo danny
dante daphne darby darci darcy daren daria darin dario darius darla darlene darnell darrel darrell darren darrin darryl darwin daryl
dave david davina davis davy dawn dawson dean deana deandre deann deanna deanne debbie debby deborah debra declan dee deidra
deidre deirdre del delaney delbert delia delilah della delmar delores deloris delphine delroy demetria demetrius dena denis denise
dennis denny denver denzel derek derick derrick desiree desmond destiny devin devon devonte dewayne dewey dexter diana diane dianna
dianne dick diego dieter dietrich dillon dimitri dina dinah dino dion dionne dirk dixie dmitri dmitry dolly dolores dominic
dominick dominik dominique don donald donna donnell donnie donny donovan dora doreen dorian doris dorothea dorothy dot dottie
doug dougal douglas doyle drew duane dudley duff duncan dustin dusty dwayne dwight dylan dymphna eamon eamonn earl earlene earnest
ebony ed eddie eddy edgar edgardo edie edison edith edmond edmund edna eduardo edward edwardo edwin edwina effie egon eileen
elaina elaine elana elba elbert eldon eldridge eleanor eleanora elena eleni eli elia eliana elias elijah elinor eliot elisa
elisabeth elise elisha elissa eliza elizabeth ella elle ellen ellie elliot elliott ellis elmer elmo elna eloise elon elroy elsa
elsie elspeth elton elva elvin elvira elvis elwood elyse ema emanuel emanuele emerson emery emil emile emilia emilie emilio emily
emma emmanuel emmanuelle emmett emmitt emory enid enoch enrico enrique ephraim erasmus eric erica erich erick ericka erik erika
erin erinn erma erna ernest ernestine ernesto ernie ernst errol ervin erwin esme esmeralda esperanza esteban estela estella estelle
esther ethan ethel etta etienne eugene eugenia eugenie eugenio eunice eva evan evangeline eve evelyn everett evita ewan ewen
ezekiel ezra fabian fabio fabrice faith fannie fanny farrah faustino fay faye federico felecia felice felicia felicity felipe felix
ferdinand fergus fern fernando fidel fidelia filippo finn finley fiona fletcher flora florence florian floyd flynn forrest foster
fran frances francesca francesco francine francis francisca francisco franco francois francoise frank frankie franklin franz fred
freda freddie freddy frederic frederica frederick frederik fredric fredrick freya frida frieda friedrich fritz gabe gabriel
gabriela gabriella gabrielle gael gail galen gareth garfield garland garret garrett garrick garry garth gary gaston gavin gay gayla
gayle gaylord gemma gena gene geneva genevieve geoff geoffrey george georges georgette georgia georgiana georgie georgina gerald
geraldine geraldo gerard gerardo gerda gerhard germaine german gerry gert gertrude gian giancarlo gianna gianni gideon gigi gil
gilbert gilberto gilda giles gillian gina ginger ginny gino giorgio giovanna giovanni gisela giselle gitta giulia giuliana
giuseppe gladys glen glenda glenn glenna gloria glynis godfrey gonzalo gordon grace gracie grady graeme graham grant granville
grayson greg gregg gregor gregorio gregory greta gretchen griffin grover guadalupe guido guillaume guillermo gunnar gunter gunther
gus gustaf gustav gustave gustavo guy gwen gwendolyn gwyneth hailey hal haley hallie hamish hamilton hank hanna hannah hannes hans
harlan harley harmon harold harper harriet harriett harris harrison harry hartley harvey hattie hayden hayley haylie hazel heath
heather hector hedwig hedy heidi heinrich heinz helen helena helene helga helmut henri henrietta henrik henrique henry herb herbert
heriberto herman hermann hermes hermine hernan herschel hester hilary hilda hildegard hillary hilton hiram hobart holden hollie
hollis holly homer honor hope horace horacio horst hortense hosea houston howard howie hubert huey hugh hughie hugo humberto
humphrey hunter hyman ian ida ignacio ignatius igor ike ilana ilene iliana ilse ima imelda imogen imogene ina ines inez inga
ingeborg inger ingrid inigo ira irene irina iris irma irvin irving irwin isaac isabel isabela isabella isabelle isaiah ishmael
isidore isidro isla ismael israel itzhak ivan ivana ivanka ivonne ivor ivory ivy jace jacinda jacinta jack jackie jackson jaclyn
jacob jacqueline jacquelyn jacques jacqui jada jade jaden jaime jake jakob jamal jamar james jamey jami jamie jan jana jane janell
janelle janet janette janice janie janine janis janna jannie jared jarod jaroslav jarred jarrett jarrod jarvis jasmin jasmine
jason jasper javier jay jayden jayla jayme jayne jayson jazmin jean jeana jeanette jeanie jeanine jeanne jeannette jeannie jeannine
jeb jed jedediah jedidiah jeff jefferey jefferson jeffery jeffrey jeffry jen jena jenifer jenkins jenna jenni jennie jennifer jenny
jens jerald jeremiah jeremias jeremy jeri jermaine jerome jerri jerrod jerrold jerry jesper jess jessa jesse jessica jessie jesus
jethro jill jillian jim jimmie jimmy jo joachim joan joana joann joanna joanne joao joaquin job jocelyn jochen jodi jodie jody joe
joel joelle joey johan johana johann johanna johannes john johnathan johnathon johnnie johnny joleen jolene jon jonah jonas
jonathan jonathon joni jordan jorge jorgen jose josef josefa josefina joseph josephine josette josh joshua josiah josie joy joyce
juan juana juanita judah judas judd jude judi judie judith judson judy jules julia julian juliana juliane julianna julianne julie
julien juliet juliette julio julius june junior juri justin justina justine justus kacey kaitlin kaitlyn kaleb kara karen kari karim
karin karina karl karla karoline karyn kaspar kasey kassandra kate katelyn katerina katharina katharine katherine katheryn kathi
kathie kathleen kathrin kathrine kathryn kathy katia katie katja katlyn katrina katy kay kaya kaye kayla kaylee keenan keira keith
kelley kelli kellie kelly kelsey kelsie kelvin ken kendall kendra kendrick kenji kennedy kenneth kenny kent kenton kermit kerri
kerrie kerry kerstin kevin kiara kiera kieran kiersten kiley kim kimberlee kimberley kimberly kimmy king kip kira kirk kirsten
kirstie kirstin kirsty kit kitty klaus knut kobe konrad konstantin kris krista kristen kristi kristian kristie kristin kristina
kristine kristofer kristoffer kristopher kristy krystal krystle kurt kurtis kyle kylie kyra lacey lachlan laci lacy ladonna lamar
lamont lana lance landon lane lara larissa larry lars latasha latisha latonya latoya laura laurel lauren laurence laurent lauri
laurie lavern laverne lavinia lavonne lawrence lazaro lazarus lea leah leander leann leanna leanne lee leif leigh leila leland
lena lenny lenora lenore leo leon leona leonard leonardo leone leonel leonid leonie leonor leonora leopold leopoldo leroy les
lesley leslie lester leta letha leticia letitia levi levon lewis lex lia liam liana libby lidia liesel lila lili lilian liliana
lillian lillie lilly lily lina lincoln linda lindsay lindsey linette linnea linus linwood lionel lisa lisbeth lise lisette liv liz
liza lizzie lizbeth llewellyn lloyd logan lois lola lon lonnie lonny lora loraine lorelei loren lorena lorene lorenz lorenzo loretta
lori lorie lorin lorna lorne lorraine lorrie lothar lottie lou louella louie louis louisa louise lourdes lowell luc luca lucas
lucia lucian luciana luciano lucie lucien lucienne lucile lucille lucinda lucio lucius lucretia lucy ludmila ludwig luella luigi
luis luisa luka lukas luke lula lulu lupe luther luz lydia lyle lyman lyn lynda lyndon lyndsay lyndsey lynette lynn lynne lynnette
mabel mable mack mackenzie macy maddie maddison madeleine madeline madelyn madge madison mae magda magdalena maggie magnus maia
maisie major malachi malachy malcolm malia malinda malissa malik mallory malvin mamie mandy manfred manny manuel manuela mara marc
marcel marcela marcelino marcella marcelle marcello marcelo marci marcia marcie marco marcos marcus marcy margaret margarita
margarito margaux marge margery margie margit margo margot margret marguerite mari maria mariah mariam marian mariana marianna
marianne mariano maribel marie mariel mariela mariella marielle marietta marigold marilyn marilynn marina mario marion marisa
marisol marissa marit marita maritza marius marjorie marjory mark markus marla marlena marlene marley marlin marlo marlon marlow
marquis marquita marsha marshall marta martha marthe martin martina martine marty marva marvin mary maryann maryanne maryellen
marylou mason massimo mateo mathew mathias mathieu mathilda mathilde matilda matt matteo matthew matthias matthieu mattie maud maude
maura maureen maurice mauricio maurizio mauro mavis max maxim maxime maximilian maximo maxine maxwell may maya maynard mayra
meagan meaghan meg megan meghan mel melanie melba melinda melisa melissa mellie mellisa melody melvin melvyn mercedes mercy
meredith merle merlin merrick merrill merry mervin mervyn mia micah michael michaela michal micheal michel michela michele
michelle mick mickey miguel mika mikael mike mikhail mila milan mildred miles milo milton mimi mina mindy minerva minnie mira
miranda mireille miriam misha missy misty mitch mitchel mitchell mitt mitzi moira mollie molly mona monica monika monique monroe
monte montgomery monty morgan moritz morris mortimer morton moses moshe muriel murray murphy myles myra myriam myrna myron myrtle nadia
nadine nan nanci nancy nanette naomi napoleon nat natalia natalie natasha nate nathalie nathan nathanael nathaniel neal ned neil
neill nell nellie nelson nerissa nestor nettie neva neville newt newton nia nichola nicholas nichole nick nicky nico nicola nicolae
nicolas nicole nicolette niels nigel nikita nikki nikolai nikolas nikolaus nils nina nita noah noam noel noelle noemi nola nolan nona
nora norah norbert noreen nori norma norman norris norwood oberon octavia octavio odell odessa odette ofelia ola olaf olav ole oleg
olga olive oliver olivia olivier ollie oma omar oona opal ophelia ora oralia orlando orrin orson orville oscar oskar osvaldo
oswald oswaldo otis otto ottmar owen pablo paddy paige paloma pam pamela pansy paola paolo paris parker pascal pascale pat patience
patrice patricia patricio patrick patsy patti patton patty paul paula paulette paulina pauline paulo pavel paxton payton pearl
pedro peggy penelope penny percival percy perla perry pete peter petra petros peyton phil philip philipp philippa philippe phillip
phillis philomena phineas phoebe phyllis pia pier piers pierce pierre pieter pilar piper placido polly porter poppy portia prentice
presley preston primo prince priscilla prudence quentin quincy quinn quinton rachael rachel rachelle rae raegan rafael rafaela
raina rainer ralph ramiro ramon ramona ramsey rand randal randall randi randolph randy raoul raphael raquel raul raven ray raymond
raymundo reagan reba rebecca rebekah reece reed reese reg regan reggie regina reginald regis reid reinaldo reinhard reinhold
reince remy rena renata renate renato rene renee reuben reuven rex rey reyna reynaldo rhea rhett rhiannon rhoda rhonda rhys ria
ricardo riccardo rich richard richie rick rickey rickie ricky rico rigoberto riley rina rita river roald rob robb robbie robby
robert roberta roberto robin robyn rocco rochelle rocio rocky rod roddy roderick rodger rodney rodolfo rodrigo rodrigue rogelio
roger rogers roland rolando rolf rollin roma roman romain romeo romy ron rona ronald ronaldo ronan ronda roni ronnie ronny rory rosa
rosalba rosalia rosalie rosalind rosalinda rosalyn rosamond rosamund rosanna rosanne rosario roscoe rose roseann roseanna roseanne
roselyn rosemarie rosemary rosetta rosie roslyn ross rowan rowena rowland roxana roxane roxanne roy royce ruben ruby rudolf rudolph
rudy rufus rupert russ russel russell rusty ruth ruthie ryan ryder sabina sabine sabrina sadie sal sallie sally salvador salvatore
sam samantha sammie sammy samson samuel sandra sandro sandy santiago santino santos sara sarah sarai sasha saul saundra savanna
savannah scarlett scot scott scottie scotty seamus sean sebastian sebastien selena selene selina selma serena serge sergei sergey
sergio seth seymour shad shane shania shanna shannon shari sharlene sharon sharron shaun shauna shawn shawna shay shea sheena
sheila shelby sheldon shelia shelley shelly shelton shepard sheree sheri sherman sherri sherrie sherrod sherry sherwin sheryl shirley
shonda sibyl sid sidney siegfried siena sienna sierra sigmund sigrid silas silke silvana silvia silvio simeon simon simona simone
sinead sky skye skylar sloane socorro sofia sol solange solomon sondra sonia sonja sonny sonya sophia sophie soren spencer stacey staci
stacie stacy stan stanford stanislav stanley stanton star stefan stefani stefania stefanie stefano steffen stella stephan stephane
stephanie stephen sterling steve steven stevie stewart storm stu stuart sue summer susan susana susann susanna susannah susanne
susie suzan suzanna suzanne suzette suzy sven svetlana sybil sydney sylvain sylvester sylvia sylvie tabatha tabitha tad talia tamar
tamara tamera tami tamika tammi tammie tammy tamsin tania tanisha tanner tanya tara tarah taryn tasha tate tatiana tatum tatyana
taylor ted teddy tehya terence teresa teri terra terrance terrell terrence terri terrie terry tess tessa thaddeus thad thalia thea
thelma theo theodor theodora theodore theresa therese thierry thom thomas thor thurman tia tiana tiffany tilda tillie tim timmy
timo timothy tina tisha titus tobey tobias tobin toby tod todd tom tomas tomasz tommaso tommie tommy toni tony tonya tonia torsten
tori tracey traci tracie tracy travis trent trenton trevor trey tricia trina trinidad trinity trish trisha trista tristan tristram troy
trudy truman tucker turner ty tyler tyra tyree tyrell tyrone tyson ulf ulises ulrich ulrike ulysses una ursula uri urban vadim val valarie
valeria valerie valentin valentina valentine valeriy van vance vanessa vaughn velma venus vera verena verna vernon veronica veronika
veronique vicente vicki vickie vicky victor victoria vidal vijay viktor viktoria vilma vin vince vincent vincenzo viola violet
violeta virgil virgilio virginia vito vittorio vivian viviana vivien vivienne vlad vladimir volker volodymyr wade waldo walker wallace
wally walt walter walther wanda ward warner warren wayne webster wendell wendi wendy werner wes wesley weston whitney wilbert
wilbur wilda wiley wilfred wilfredo wilfried wilhelm wilhelmina will willa willard willem william williams willie willis willy
wilma wilson wilton winfred winifred winnie winona winston winthrop wolf wolfgang woodrow woody wyatt xander xavier ximena yasmin
yasmine yolanda yves yvette yvonne zach zachariah zachary zachery zack zander zane zeke zelda zelma zoe zoey zoltan zora zuzana
`
const world = `
aamir aarav aarti abbas abd abdallah abdel abdelaziz abdelkader abdi abdirahman abdul abdulaziz abdulla abdullah abdulrahman abebe abel
abiy abu adama adeel ade adebayo adel aditi aditya adnan afonso agnieszka ahmad ahmadou ahmed ahmet aicha aida aiko aimen aisha aishwarya
aissata ajay ajit akbar akhil akihito akiko akio akira akram aksel ala aladdin alaa alaksandr alassane albin alejo aleksandar
aleksander aleksandr aleksandra aleksei aleksey alena alesha alexandros alexandru alexis alhaji ali alia alioune aliou alisher aliyu alla
alok altaf alvar amadou amar amara amare amarjit amina aminata amine amir amira amit amitabh amjad ammar amr amrita an anand ananya anas anastasios anatoly
anders andrej andrii andriy andrzej aneta ang angelos anh anil anish anisha anita anjum ankit ankita anouk ansar antanas anders antonis antti anupam
anurag anusha anwar aoife apinya apurva araceli aram arash archana arif arijit arjun arman armen armin arnav arsen artem arthur artur arun aruna arvind
aryeh asad asha ashok ashraf ashwin asif asim aslam asma assad ata atal ataturk atiku atsuko atul avi avigdor avraham awa aya ayaan ayako ayana ayatollah ayesha
ayman ayo ayodele aysha ayse aziz aziza azra babak babatunde babu bahram bakary baldev balkrishna ban bandar barham bart baruch bashar basant bashir bassam bayo beata
bekele benazir benigno benyamin beppe berhane beyonce bhagwan bharat bhavna bheki bibi bidzina bilal bilawal binali binyamin birger bogdan boguslaw bohdan bola boniface
borislav boubacar boubou boutros brahim branislav branko bronislaw bukola burak burhan bushra byung caio cai caroline cem chae chanda chandra chandrika chang charan
chaudhry chen cheng cheikh chiara chiamaka chidi chidinma chieko chihiro chika chike chikako chima chimamanda chinedu chinonso chinua chioma chris chul chun chung cissy
ciaran cillian claudiu concepcion cornel cosmin costas cristofer cyprian da-eun dae daisuke dalia damir damilola dang danai daniil danuta daoud darko darya dato dauda davit davide dawid
dawit deepa deepak deepika dejan denys desislava devendra devi dhananjay dharmendra dhruv diallo dilip dilma dilma dimitar dimitra dimitris dimitrios dina dinesh
dinh divya djibril dmytro do-yun dong donato dorota dov dragan draginja dragos duc duong duy dusan dzmitry ebenezer ebere ebrahim edgars edita edyta efe efrain ehsan ehud eiji eirik eitan ekaterina
ekrem el elif elham elodie emeka emin emine emir emmanuel emre emre enda enver erdal erdem ergun erkki ernesto ertugrul esra essam ester eun eva evangelos evaristo
evelin evgeni evgenia evgeny eyal fabiola fadi fadila fahad fahd faisal faiz farah farhad farhan farid farida farooq farouk faruk fatemeh fatima fatma fatou fatoumata fatuma
faustin fawad fawzi fayez feng ferenc ferhat feroz feyisa filip filipe firas firoz florin fode folake foday frantisek fredrik fuad fumiko fumio funmi fyodor
gabor gagan galina galit gamal ganesh gao gatis gauri gautam gennady georgi georgios gerasimos getachew geza ghada ghassan ghulam giannis giedrius gita giulio gloria goh gopal goran gotabaya
govind gretta grigory grzegorz guang gul gulab gulnara guo gurpreet gyorgy gyula ha-eun habib hadi hae haewon hafiz hai haider haile hailemariam haim haitham hajime hakan hakeem hakim halima
halina hamad hamed hamid hamida hamza han hana hanan hang hani hanif hao harald haris harish haroon harsh harsha harshad haruka haruki haruna haruto hasan hashim
hashem hassan hassane hatem hatice hawa hayat hayato he helle heikki hemant heng henryk heorhii hichem hideki hideo hideyuki hieu hilde himanshu hina hirohito hiroki hiroko hiromi hiroshi hiroyuki
hisako hisashi hitoshi hla hoang hongbo horia hosni hossam hossein hristo hsiao hua huang hui humza huma hun hung huong husain husayn husni hussain hussein hwan hye hyeon hyo hyun ibrahim ibrahima
ichiro idris idrissa idriss ievgen ifeanyi ifeoma ignas igor ihor iker ikram ilham ilhan ilija ilir iliya ilkka ilya ilyas imad iman imam imane imran imtiaz in-young indira indra ingvar innocent
ioan ioana ioannis ion iqbal irakli irfan irshad isha ishaan ishaq ishrat iskandar islam isobel ismail israa issa istvan itai itamar ito itumeleng iulia ivars iveta ivica ivo iya iyad izabela jaak jaakko
jacek jaber jabir jadranka jadwiga jae jafar jagdish jahangir jai jair jairam jakaya jakub jalal jaleel jamila jamaal jamil janos janek janusz jari jarno jaroslaw jasna jassim jaswant javad javed jawad
jawaharlal jayant jaya jayalalithaa jean-claude jean-luc jean-marie jean-paul jean-pierre jean-yves jelena jerzy ji jia jian jianguo jiang jianping jihad jihan jin jing jinping jintao jiri jitendra jiro jiwon jiyeon joao joko jomo jon
jong joon jos josip jouni jovan jozef jukka julen jun jung junichi junichiro junko jurgen juraj juris jussi justyna juma jyoti jyrki kabir kaarel kadir kadri kai kaito kaja kajal kalyan kamal kamala kamau kamel kamil kamla kamran
kanchan kang kaori kapil karan kareem karima karol karolina kartik karthik kasim kasper kassem kassym kasia katarina katarzyna katsuko kaushik kavita kavitha kazimierz kazuhiro kazuko kazuo kazuya keiji keiko kei keita
kemal kemi kenta kenzo ketan khadija khadijah khaled khalid khalifa khalil khamis khan khanh khatuna khawaja khushi ki kiran kirill kishore kiyoshi kjell klara klaas koffi kofi koichi koji komal kostas kostyantyn kostya
krishna krishnan krisztina krzysztof kuldeep kumar kumi kunal kushal kwabena kwaku kwame kwasi kwesi kyaw kyriakos kyrylo kyung kyoko lajos lakshmi lalit lalita lamine lan lanre lasse laszlo lata latif latifa laila layla le lech lei leena lerato leszek
leyla li liang liaquat lien lilja liisa lim lin ling linh lior lioudmila lise-lotte liu livia ljubica ljiljana long lorenz luan lubna lucio lucja ludek ludovic luiz lukasz luo lwazi lyudmila maarten maciej madhav madhu madhuri madina magdi magomed
mahamadou mahamat maha mahdi mahendra mahesh mahinda mahmood mahmoud mahmud mai maija maithripala maja majid makoto maksim maksym mala malala malika malgorzata mama mamadou mamata mamoru mamun man manal mandla maneesh mani manisha manish
manju manjit manmohan manoj mansour mansoor mao marcin marek margus mariano marija mariko mariusz marjan marko marlies maryam maryna marwa marwan maryan masaaki masahiro masako masanori masashi masato masood masoud masud mathias matej mateus mateusz matti mauri mayank
mayumi mbali md meera megumi mehdi mehmet mehmood mehul mei melek meles memet mendel menachem mercy meryem meseret mette miao michal michalis michiko midori mihai mihail mihaela mihaly miho mika miki mikolaj mikko miklos mila milena milica milos miloslav min mina ming mirela mirjana
miroslav mirza misako mitsuko miyuki mladen moana modou mohamad mohamed mohammad mohammed mohan mohanad mohit mohsen mohsin moises moktar momoko monika moon mohd moqtada morarji mostafa mousa moussa mthuli mubarak mudassar muhammad muhammadu muharrem muhsin mujib mukesh
mukhtar mulan mun munir munira muqtada murad murali murat musa mustafa mustapha muthu mwai myeong myint myriam myung na nabeel nabil nada nadeem nadezhda nader nadir naeem nagesh nagi naguib nahed nahid najib nam namrata nana nandini nanako naoki naoko naoto naoya narendra naresh naseem naser nasir nasreen
nasrin nasser natalya natalija natsuki naveed naveen navin nawal nawaz nayib nazanin nazli neda neeraj neha nelly nenad neven nga ngoc ngozi nguyen ngugi nia nicu nidal nikhil nikola nikos nilufar nima nimrod ning nino nirmala nisha nita nitin nizar nkosazana nobuko nobuo nobuyuki nodir
noor noora nora norodom nour noura nouri novak noriko nthabiseng nuno nur nuri nursultan nurul nusrat obiageli odd oddvar ofer ogechi ohad okezie oksana ola olafur olamide olanrewaju olayinka oleh oleksandr oleksii oleksiy olena olesya olof olu olufemi olumide olusegun oluwaseun omari omer omid ondrej onur oren osama osamu osman
oumar oumou ousmane oyinkan ozan ozge paavo padma padraig pal pamir panagiotis panos pankaj park parisa parth parvati parveen parvez patrik patryk paulius pavlo pavlos pawel pekka pelle pema pervez pervaiz petar petr petre petri petro peng phuc phuong phyo pierluigi pieter ping pinar piotr piyush
poonam prabhakar prabowo pradeep prakash pramod pranab pranav prasad prasanna prashant pratibha praveen pravin preet preeti prem priti pritam priya priyanka puja purnima qamar qasem qasim qi qiang qian qin qing quang quoc qusay raania rabia radek radha radhika radmila radoslav radoslaw radu rafal rafi rafik rafiq raghav
raghuram rahim rahma rahman rahul raila rainer raj raja rajan rajat rajeev rajendra rajesh rajiv rajnath raju rakesh ram rama ramachandra raman ramaz ramesh ramin rami ramin ramzan ramzi rana rania ranil ranjit rashad rashed rashid rashida rashmi rasmus ratan ravi ravindra ravinder raza razia recep reem reema rehan rehman reiko
rekha ren renuka reshma reza riad ricardas rifat rina ritu riyad rizwan roberts robinson rodrigo roh rohan rohit rohini rokas roshan roxana ruchi rui rukhsana rumen ruslan rustam ryo ryoko ryota ryuichi saad saadia saara sabah sabir sachiko sachin sadaf sadako saddam sadiq safiya sagar saeb saeed sahar sahil sahar saied saif saint sajid sajjad sakari
saki sakina sakura salah salam saleem saleh salem salim salima sally-ann salma salman salome sam samar samer sameer sami samia samina samir samira samuli sana sanae sandeep sander sandip sang sang-hoon sangita sani sanjay sanjeev sanna santosh sapna saqib sarada saravanan sardar sari sarita sartaj sarwar sasa sasho satish sato satoko satoru satoshi
saud saurabh savita sayaka sayed sayeeda sayyid seema seetha sefa seiichi seiji selahattin selim semyon seo seon serap serdar serhii serhiy serik setsuko seung seyed seyi shadi shafiq shah shahbaz shahid shahida shahram shahzad shaikh shailesh shakeel shakil shakir shamil shamim shams shankar shanthi sharad sharif shashi shaul shaukat shavkat
sheikh shehu shen sheng shervin shi shigeko shigeo shigeru shikha shilpa shimon shin shinichi shinji shinzo shira shirin shivani shizuko shlomo sho shoaib shobha shoichi shoko shuang shubham shukri shun shunsuke shweta si sibusiso siddharth sigurd sihle simba sindi sipho siphiwe siti slavica slavko slobodan smita smriti
snezana sobia sohail sohrab sofiane somchai sone song sonali sonam songul sota soo sophea soumaya sri srdjan srinivas stanislaw stanko stavros stelios stepan stjepan suad subhash subrahmanyam sudarshan sudha sudhir sue-ann suha suhail sujata sujatha sukarno suleiman suleyman sultan sultana sumaira suman sumi sumiko sumit sun sung sunil sunita sunny
suraj suresh surya sushant sushil sushma swati syed sylvestre szymon tadao tadashi tadeusz taha tahir tahira taichi taiwo tae tai taj takahiro takako takao takashi takayuki takehiko takeo takeshi takumi tal talal talat talgat tamas tamer tamim tan tang tanvi tanvir tarek tareq tariq taro tatsuo tatsuya tauseef tawakkol tayyip
tedros temitope tendai teppo teruko tetsuo tetsuya thabo thandi thanh thanos theodoros thi thien thom thu thulani thuy tihomir timur tinatin tiago tin ting tiina toivo tomasz tomiko tomislav tomohiro tomoko tomonori tomoya tong tor toshiko toshio toshiyuki toufik toyin trieu tran trinh truong trung tsai tsering tsutomu tu tuan tudor tung tunde tung tuomas
tuncay uchenna uday udo ugur uhuru ulla umair umar umaru umesh umm upendra usha usman usama uzma vaclav vahid vaiva valdas valdis vandana vanja varun vasant vasil vasile vasily vassilis vasyl vasundhara veera veli venkat venkatesh venkaiah vesna vi victoriano vidya vijaya vikas vikram viktoriya vikrant vilas vimal vinay vineet vinh vinod vipin vipul viraj virendra
vishal vishnu vitali vitalii vitaliy vitaly vivek vladislav vladislava vlastimil vojislav vojtech vuk vusi vyacheslav waheed wahid wai wael wafa waleed walid wanjiru wanjiku waqar waqas wasim wei wen wiktor wieslaw wilfrid witold wladyslaw wojciech wole won woo wu xi xia xiang xiao xiaoping xin xing xiu xu xuan xue yaakov yacine yael yahya yair yan yana yang yanis
yannick yao yara yaron yaseen yashar yash yasir yasser yassin yasuko yasuo yaw yehuda yelena yen yemi yeon yevgeny yevhen yi yiannis yigal yin ying yisrael yitzhak yoichi yoko yong yongsheng yoo yoon yoram yosef yoshi yoshihide yoshiko yoshinori yoshio yossi youcef young youssef youssou yu yuan yue yui yuka yukari yuki yukiko yukio yuko yulia yuliya yumi yun yunus
yuri yuriko yurii yuriy yusuf yuta yuto yuval yvon zafar zahid zahir zahra zaid zaida zain zainab zakaria zaki zalmay zarah zarina zbigniew zdenek zeenat zehra zeinab zeljko zeng zeynep zhang zhao zhen zheng zhi zhong zhou ziad zia zine zineb zixin ziv zlatan zlatko zohra zongxian zoran zoya zubair zulfiqar zsofia zsuzsanna zvi zygmunt
`

let names: ReadonlySet<string> | undefined

/** Whether a word is a given name somewhere. @param word In lower case, without diacritics. */
export function isGivenName(word: string): boolean {
  names ??= new Set(`${western} ${world}`.split(/\s+/u).filter(Boolean))
  return names.has(word)
}
