/**
 * Usages common to American news agencies: which of two spellings or names is printed. Facts of usage in our own compilation, not
 * taken from any style guide.
 *
 * Each line: what is not written, what is; after a bar the neighbouring words with which the first is right after all.
 */
const lines = `
accomodate > accommodate
acknowledgement > acknowledgment
advisor > adviser
African-American > African American
afterwards > afterward
air strike > airstrike
air strikes > airstrikes
air-strike > airstrike
al qaeda > al-Qaida
al-qaeda > al-Qaida
al-quaida > al-Qaida
alot > a lot
alright > all right
amidst > amid
amongst > among
amuck > amok
anti-Semite > antisemite
anti-Semitic > antisemitic
anti-Semitism > antisemitism
anyways > anyway
Arab-American > Arab American
Asian-American > Asian American
axe > ax
backwards > backward | forwards bend over
bar-b-que > barbecue
barbeque > barbecue
bi-partisan > bipartisan
Bombay > Mumbai | stock sapphire hindu gin dyeing formerly then once previously high iit duck mix
brussel sprouts > Brussels sprouts
brussels sprouts > Brussels sprouts
build-up > buildup
burka > burqa
Burma > Myanmar | road campaign star railway shave formerly then once previously british colonial
by-law > bylaw
by-laws > bylaws
by-line > byline
caesarean > cesarean
Calcutta > Kolkata | black oh telegraph cup formerly then once previously high
cancelled > canceled
cancelling > canceling
catsup > ketchup
cell phone > cellphone
cell phones > cellphones
cell-phone > cellphone
cemetary > cemetery
centered around > centered on
Chanukah > Hanukkah
check-up > checkup
child-care > child care
childcare > child care
Chinese-American > Chinese American
city-wide > citywide
clean-up > cleanup
co-operate > cooperate
co-operation > cooperation
co-ordinate > coordinate
co-ordinator > coordinator
coauthor > co-author
cochair > co-chair
cofounder > co-founder
cohost > co-host
comprised of > composed of
concensus > consensus
coowner > co-owner
corona virus > coronavirus
Cote d'Ivoire > Ivory Coast
counselled > counseled
county-wide > countywide
Covid > COVID
Covid-19 > COVID-19
coworker > co-worker
crack-down > crackdown
Cuban-American > Cuban American
cut-off > cutoff
cyber attack > cyberattack
cyber attacks > cyberattacks
cyber security > cybersecurity
cyber-attack > cyberattack
cyber-security > cybersecurity
data base > database
data bases > databases
day-care > day care
day-long > daylong
daycare > day care
daylight savings time > daylight saving time
definately > definitely
Democrat Party > Democratic Party
die-hard > diehard
dietician > dietitian
different than > different from
donut > doughnut | dunkin dunkin' krispy dunkin’
drivers license > driver's license
e-mail > email
e-mailed > emailed
e-mailing > emailing
Ebay > eBay
ebook > e-book
ecommerce > e-commerce
embarass > embarrass
embarassed > embarrassed
embarassing > embarrassing
enrol > enroll
extra-marital > extramarital
eye-witness > eyewitness
Facetime > FaceTime
Fathers Day > Father's Day
fire fighter > firefighter
fire fighters > firefighters
fireman > firefighter | carry sam's sam
firemen > firefighters
first-hand > firsthand
front runner > front-runner
front runners > front-runners
frontrunner > front-runner
fulfil > fulfill
fund raiser > fundraiser
fund raisers > fundraisers
fund-raiser > fundraiser
fund-raising > fundraising
Gaddafi > Gadhafi
Github > GitHub
glamor > glamour
good-bye > goodbye
grass roots > grassroots
guerilla > guerrilla
had proven > had proved | reserves oil gas record track leadership ability experience methods
half-time > halftime
half-way > halfway
Hallowe'en > Halloween
Hannukah > Hanukkah
Hanukah > Hanukkah
harrass > harass
harrassed > harassed
harrassment > harassment
has proven > has proved | reserves oil gas record track leadership ability experience methods
have proven > have proved | reserves oil gas record track leadership ability experience methods
health-care > health care
healthcare > health care
hip hop > hip-hop
Hizbollah > Hezbollah
Hizbullah > Hezbollah
home owner > homeowner
home owners > homeowners
home town > hometown
home-made > homemade
hung herself > hanged herself
hung himself > hanged himself
imposter > impostor
in regards to > in regard to
indispensible > indispensable
Internet > internet
Iphone > iPhone
Irish-American > Irish American
irregardless > regardless
Italian-American > Italian American
Japanese-American > Japanese American
judgement > judgment
Kadafi > Gadhafi
kebob > kebab
Kharkov > Kharkiv
kick-off > kickoff
kidnaped > kidnapped
kidnaping > kidnapping
Kiev > Kyiv | chicken dynamo cake
kindergartener > kindergartner
Koran > Quran
Korean-American > Korean American
lambast > lambaste
lay-off > layoff
liason > liaison
life-long > lifelong
life-style > lifestyle
life-time > lifetime
line-up > lineup
Linkedin > LinkedIn
live-stream > livestream
live-streamed > livestreamed
lock-down > lockdown
long-time > longtime
Lvov > Lviv | georgy prince
Madras > Chennai | formerly then once previously high iit curry shirt shirts regiment
mail man > mail carrier
mailman > mail carrier
make-up > makeup
Mao Tse-tung > Mao Zedong
Mexican-American > Mexican American
mid-air > midair
mid-term > midterm
Mid-west > Midwest
millenium > millennium
mini-series > miniseries
mini-van > minivan
miniscule > minuscule
momento > memento
month-long > monthlong
Moslem > Muslim
Mothers Day > Mother's Day
moustache > mustache
multi-billion > multibillion
multi-cultural > multicultural
multi-million > multimillion
multi-national > multinational
multi-year > multiyear
nation-wide > nationwide
New Years Day > New Year's Day
New Years Eve > New Year's Eve
night club > nightclub
night clubs > nightclubs
night-time > nighttime
non-partisan > nonpartisan
non-profit > nonprofit
non-violent > nonviolent
north-east > northeast
north-eastern > northeastern
north-west > northwest
north-western > northwestern
occured > occurred
off-season > offseason
off-shore > offshore
okay > OK
omelette > omelet
on-line > online
orientated > oriented
pant suit > pantsuit
pay-check > paycheck
peace-keeper > peacekeeper
peace-keeping > peacekeeping
Peking > Beijing | duck university opera man formerly then once previously
per cent > percent
PhD > Ph.D.
pick-up > pickup
play-off > playoff
pled > pleaded
policeman > police officer
policemen > police officers
policewoman > police officer
policewomen > police officers
policy maker > policymaker
policy makers > policymakers
policy-maker > policymaker
policy-making > policymaking
post-graduate > postgraduate
post-mortem > postmortem
post-season > postseason
post-war > postwar
Powerpoint > PowerPoint
pre-dawn > predawn
pre-empt > preempt
pre-existing > preexisting
pre-game > pregame
pre-school > preschool
pre-season > preseason
pre-trial > pretrial
pre-war > prewar
President's Day > Presidents Day
Presidents' Day > Presidents Day
preventative > preventive
priviledge > privilege
pro-active > proactive
publically > publicly
Qaddafi > Gadhafi
quarter-final > quarterfinal
Ramadhan > Ramadan
Rangoon > Yangon | crab formerly then once previously
re-elect > reelect
re-elected > reelected
re-election > reelection
re-enter > reenter
re-entry > reentry
re-open > reopen
re-opened > reopened
re-opening > reopening
recieve > receive
recieved > received
restauranteur > restaurateur
rock and roll > rock 'n' roll | hall
rock n roll > rock 'n' roll
run-off > runoff
sacreligious > sacrilegious
school teacher > schoolteacher | high middle elementary public private secondary primary law medical sunday catholic charter grade nursery boarding art grammar old
school teachers > schoolteachers | high middle elementary public private secondary primary law medical sunday catholic charter grade nursery boarding art grammar old
second-hand > secondhand
seige > siege
semi-final > semifinal
seperate > separate
set-back > setback
sherbert > sherbet
Shi'ite > Shiite
shoot-out > shootout
shut-down > shutdown
slow-down > slowdown
smart phone > smartphone
smart phones > smartphones
snuck > sneaked
south-east > southeast
south-eastern > southeastern
south-west > southwest
south-western > southwestern
St. Patricks Day > St. Patrick's Day
stand-off > standoff
start-up > startup
state-wide > statewide
stewardess > flight attendant
stewardesses > flight attendants
sub-committee > subcommittee
supercede > supersede
Swaziland > Eswatini | formerly then once previously
t-shirt > T-shirt
take-over > takeover
tax payer > taxpayer
tax payers > taxpayers
tax-payer > taxpayer
team-mate > teammate
tee shirt > T-shirt
tee-shirt > T-shirt
teen-age > teenage
teen-ager > teenager
tip-off > tipoff
towards > toward
travelled > traveled
traveller > traveler | irish
travelling > traveling
tsar > czar | bomba
turn-out > turnout
two-fold > twofold
under way > underway | too
under-age > underage
Usama bin Laden > Osama bin Laden
Valentines Day > Valentine's Day
Veteran's Day > Veterans Day
Veterans' Day > Veterans Day
vice-chair > vice chair
vice-chairman > vice chairman
vice-president > vice president
vice-versa > vice versa
video-game > video game
videogame > video game
voice mail > voicemail
voice-mail > voicemail
Wal-Mart > Walmart | stores
walk-out > walkout
web site > website
web sites > websites
web-site > website
week-long > weeklong
well being > well-being | oil gas as water new drilled dug built
wellbeing > well-being
whilst > while
whistle blower > whistleblower
whistle blowers > whistleblowers
whistle-blower > whistleblower
WiFi > Wi-Fi
wifi > Wi-Fi
wire-tap > wiretap
work force > workforce
work-force > workforce
work-out > workout
work-place > workplace
work-week > workweek
world-wide > worldwide
x-ray > X-ray
Xmas > Christmas
year-long > yearlong
yoghurt > yogurt
Youtube > YouTube
Zelenskiy > Zelenskyy
Zelensky > Zelenskyy
zip code > ZIP code
zip codes > ZIP codes
`

/** The list as terms, in the order of the alphabet. */
export const houseAp: readonly {wrong: string; right: string; unless: ReadonlySet<string>}[] = lines
  .trim()
  .split('\n')
  .map(line => {
    const [pair = '', unless = ''] = line.split(' | ')
    const [wrong = '', right = ''] = pair.split(' > ')
    return {wrong, right, unless: new Set(unless.split(' ').filter(Boolean))}
  })
