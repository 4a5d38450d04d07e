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
Asian-American > Asian American
axe > ax
backwards > backward | forwards bend over
bar-b-que > barbecue
barbeque > barbecue
best seller > bestseller
best-seller > bestseller
best-selling > bestselling
bi-partisan > bipartisan
Bombay > Mumbai | stock sapphire hindu gin dyeing
brussel sprouts > Brussels sprouts
brussels sprouts > Brussels sprouts
build-up > buildup
Burma > Myanmar | road campaign star railway shave
caesarean > cesarean
Calcutta > Kolkata | black oh telegraph cup
cancelled > canceled
cancelling > canceling
catsup > ketchup
cell phone > cellphone
cell phones > cellphones
cell-phone > cellphone
centered around > centered on
Chanukah > Hanukkah
child-care > child care
childcare > child care
city-wide > citywide
co-operate > cooperate
co-operation > cooperation
co-ordinate > coordinate
co-ordinator > coordinator
coauthor > co-author
cochair > co-chair
cofounder > co-founder
comprised of > composed of
concensus > consensus
copilot > co-pilot | microsoft github
corona virus > coronavirus
Cote d'Ivoire > Ivory Coast
counselled > counseled
county-wide > countywide
Covid-19 > COVID-19
coworker > co-worker
crack-down > crackdown
daylight savings time > daylight saving time
Democrat Party > Democratic Party
dietician > dietitian
different than > different from
donut > doughnut | dunkin dunkin' krispy
drivers license > driver's license
e-mail > email
e-mailed > emailed
e-mailing > emailing
Ebay > eBay
enrol > enroll
extra-marital > extramarital
Facetime > FaceTime
Fathers Day > Father's Day
fire fighter > firefighter
fire fighters > firefighters
fireman > firefighter
firemen > firefighters
forwards > forward | backwards small power center
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
had proven > had proved
Hallowe'en > Halloween
Hannukah > Hanukkah
has proven > has proved
have proven > have proved
health-care > health care
healthcare > health care
Hizbollah > Hezbollah
Hizbullah > Hezbollah
home owner > homeowner
home owners > homeowners
home town > hometown
hung herself > hanged herself
hung himself > hanged himself
imposter > impostor
in regards to > in regard to
indispensible > indispensable
Internet > internet
Iphone > iPhone
irregardless > regardless
Italian-American > Italian American
judgement > judgment
Kharkov > Kharkiv
kick-off > kickoff
kidnaped > kidnapped
kidnaping > kidnapping
Kiev > Kyiv | chicken dynamo
Koran > Quran
lambast > lambaste
life-style > lifestyle
line-up > lineup
Linkedin > LinkedIn
live-stream > livestream
live-streamed > livestreamed
lock-down > lockdown
long-time > longtime
Lvov > Lviv
Madras > Chennai
mail man > mail carrier
mailman > mail carrier
make-up > makeup
Mao Tse-tung > Mao Zedong
Mexican-American > Mexican American
Mid-west > Midwest
miniscule > minuscule
momento > memento
Moslem > Muslim
Mothers Day > Mother's Day
moustache > mustache
nation-wide > nationwide
New Years Day > New Year's Day
New Years Eve > New Year's Eve
night-time > nighttime
non-partisan > nonpartisan
non-profit > nonprofit
non-violent > nonviolent
occured > occurred
okay > OK
on-line > online
orientated > oriented
pant suit > pantsuit
peace-keeper > peacekeeper
peace-keeping > peacekeeping
Peking > Beijing | duck university opera man
PhD > Ph.D.
play-off > playoff
pled > pleaded
policeman > police officer
policemen > police officers
policy maker > policymaker
policy makers > policymakers
policy-maker > policymaker
policy-making > policymaking
post-war > postwar
Powerpoint > PowerPoint
pre-empt > preempt
pre-existing > preexisting
pre-season > preseason
pre-war > prewar
President's Day > Presidents Day
Presidents' Day > Presidents Day
preventative > preventive
priviledge > privilege
Qaddafi > Gadhafi
Rangoon > Yangon | crab
re-elect > reelect
re-elected > reelected
re-election > reelection
re-enter > reenter
re-entry > reentry
restauranteur > restaurateur
rock and roll > rock 'n' roll | hall
rock n roll > rock 'n' roll
sacreligious > sacrilegious
seige > siege
sherbert > sherbet
shut-down > shutdown
smart phone > smartphone
smart phones > smartphones
snuck > sneaked
St. Patricks Day > St. Patrick's Day
stand-off > standoff
start-up > startup
state-wide > statewide
stewardess > flight attendant
stewardesses > flight attendants
supercede > supersede
Swaziland > Eswatini
t-shirt > T-shirt
take-over > takeover
team-mate > teammate
tee shirt > T-shirt
tee-shirt > T-shirt
towards > toward
travelled > traveled
traveller > traveler
travelling > traveling
tsar > czar
turn-out > turnout
under way > underway
Usama > Osama
Valentines Day > Valentine's Day
Veteran's Day > Veterans Day
Veterans' Day > Veterans Day
vice-president > vice president
vice-versa > vice versa
video-game > video game
videogame > video game
voice mail > voicemail
voice-mail > voicemail
Wal-Mart > Walmart
web site > website
web sites > websites
web-site > website
well being > well-being
wellbeing > well-being
whilst > while
whistle blower > whistleblower
whistle blowers > whistleblowers
whistle-blower > whistleblower
WiFi > Wi-Fi
wifi > Wi-Fi
work force > workforce
work-force > workforce
work-out > workout
work-place > workplace
world-wide > worldwide
x-ray > X-ray
Xmas > Christmas
Youtube > YouTube
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
