/**
 * Short and pet forms of given names, each line one family. Own compilation.
 */
const families = `
abigail abby abbie gail
abraham abe abram
adelaide addie heidi
agnes aggie
albert al bert albie
alexander alex alec sandy xander alexandr
alexandra alex sandra lexi alexa sasha
alexei alexey aleksei aleksey
alfred alf alfie fred
alison ali allison
alejandro alex
amanda mandy
andrew andy drew
andrei andrey andriy
angela angie
ann anna anne annie nan
anthony tony anton
antonio tony toni
archibald archie
arthur art artie
barbara barb babs barbie
bartholomew bart
beatrice bea trixie
benjamin ben benny benji
bernard bernie barney
beverly bev
bradley brad
calvin cal
cameron cam
carolyn caroline carrie carol
catherine cathy cate kate kathy cat kitty
charles charlie chuck chas chaz
charlotte lottie charlie
chelsea chels
chester chet
christina tina chris christie chrissy
christine chris chrissie tina
christopher chris topher kit
clifford cliff
clinton clint
curtis curt
cynthia cindy
daniel dan danny
danielle dani
david dave davy
deborah deb debbie debra
dennis denny den
dmitri dmitry dima dmytro
dominic dom nick
donald don donnie
dorothy dot dottie dolly
douglas doug
dwight ike
edgar ed
edith edie
edmund ed ned
edward ed eddie ted teddy ned
edwin ed eddie
eleanor ellie nell nora
elizabeth liz beth betty betsy eliza lizzie libby elise lisa
emily em emmy
emma em
eric rick
ernest ernie
eugene gene
evelyn evie
ezekiel zeke
florence flo
frances fran frannie francie
francis frank fran
francisco paco pancho
franklin frank
frederick fred freddie fritz rick
gabriel gabe
gabrielle gabby
geoffrey geoff jeff
gerald gerry jerry
gerard gerry
gertrude gert trudy
gilbert gil
giuseppe beppe
grace gracie
gregory greg gregg
gustav gus
harold harry hal
harriet hattie
helen nell
henry hank harry hal
herbert herb bert
herman herm
howard howie
hubert bert hugh
ignacio nacho
isaac ike
isabel isabella izzy bella
jacob jake jack
jacqueline jackie
james jim jimmy jamie jay
jane janie
janet jan
jason jay
jasmine jaz
jean jeanie
jeffrey jeff
jennifer jen jenny
jeremiah jerry
jeremy jem
jerome jerry
jessica jess jessie
jesse jess
joanne jo joanna
john johnny jack jon johnnie
jonathan jon jonny
jose pepe
joseph joe joey jos
josephine josie jo
joshua josh
judith judy judi
julia julie
katherine kate kathy katie kathryn kat kay kitty
kathleen kathy kate katie
kenneth ken kenny
kevin kev
kimberly kim
kristen kris kristin
kristina kris tina
larry lawrence laurence
laura laurie
lauren laurie
leonard leo len lenny
leslie les
lewis lew
lillian lily lil
louis lou louie
lucille lucy
lucinda cindy lucy
madeline maddie
malcolm mal
manuel manny
marcus marc mark
margaret maggie meg peggy marge margie greta madge
maria mary
marilyn mary
marjorie marge margie
martha marty patty
martin marty
marvin marv
mary molly polly mamie
matthew matt
matilda tilda tilly
maureen mo
maurice mo
maxwell max
maximilian max
megan meg
melanie mel
melissa mel missy
melvin mel
michael mike mick mickey mikey mitch
michelle shelly
mildred millie
miriam mimi
mitchell mitch
mohammed mohamed mo muhammad mohammad mohamad muhammed
montgomery monty
morris mo
nancy nan
natalie nat
natasha tasha
nathan nate nat
nathaniel nate nat
nicholas nick nicky nico
nicole nicki
nikolai kolya
norman norm
oliver ollie
olivia liv
oswald oz
pamela pam
patricia pat patty tricia trish patti
patrick pat paddy
paula polly
pauline polly
penelope penny
peter pete
philip phil
phyllis phyl
priscilla cilla
rachel rach
ramon ray
randolph randy
randall randy
raymond ray
rebecca becky becca
reginald reg reggie
richard rick rich dick ricky richie
robert bob rob bobby robbie bert
roberta bobbie
roderick rod
rodney rod
rodolfo rudy
roger rog
roland rollie
ronald ron ronnie
rosemary rose rosie
rudolph rudy
russell russ
salvatore sal
samantha sam
samuel sam sammy
sandra sandy
sarah sally sadie sara
seymour sy
sharon shari
sheldon shel
shirley shirl
sidney sid
solomon sol
sophia sophie
stanley stan
stephanie steph
stephen steve stevie steven
steven steve stevie
stewart stu
stuart stu
susan sue susie suzy
suzanne sue suzy
sylvester sly
tabitha tabby
tamara tammy
teresa terry tess
terrence terry
thaddeus thad
theodore ted teddy theo
theresa terry tess
thomas tom tommy
timothy tim timmy
tobias toby
ulysses lee
valerie val
vernon vern
veronica ronnie
victor vic
victoria vicky tori
vincent vince vinny
virginia ginny
vivian viv
vladimir vlad volodymyr
walter walt wally
wendell wendy
wilbur will
wilfred will fred
william bill will billy willie liam
yevgeny evgeny yevhen
zachary zach zack
`

let table: ReadonlyMap<string, ReadonlySet<string>> | undefined

function build(): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>()
  for (const line of families.trim().split('\n')) {
    const family = line.split(' ')
    for (const name of family) {
      const known = all.get(name) ?? new Set()
      for (const other of family) known.add(other)
      all.set(name, known)
    }
  }
  return all
}

/** Whether two given names may be forms of one: "bill" and "william". @param one In lower case. @param other In lower case. */
export function areForms(one: string, other: string): boolean {
  table ??= build()
  return table.get(one)?.has(other) ?? false
}
