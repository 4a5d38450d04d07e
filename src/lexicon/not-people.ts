/**
 * Words of proper names that are not people's. Own compilation.
 */
const split = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean))

/** Words of names of bodies, places, works and events, and names of well-known firms and media: "Walter Reed Hospital", "Madison Avenue". Lower case. */
export const bodyWords = split(`
academy accord accords act action administration administrations advertiser advisers advocate affairs agency agreement airlines airport airways alliance amendment american americans analytics and angeles archives arena
army arts assembly associates association authority ave ave. avenue award awards baptist bank banks bar barn basin bay beach bible bill blog blvd blvd. board bombers books boulevard bowl boys bridge broadcasting
brigade brothers bros. building bulletin bureau business cabinet cafe camp campaign campus canal canyon capital capitol care casino castle cathedral caucus caucuses cemetery center centre chamber championship
championships channel chapel charities charter chronicle church cinema circuit cities city classic clinic club coalition coast code coliseum college colleges comics commerce commission committee common commons commonwealth communications communities community
companies company conference confederation congress congressional constitution consulting convention cooperative corp corp. corporation corps council country county court courthouse courier courts cove creek crossing cruises cup daily day days debate declaration defense democrat democratic democrats
department dept depot derby design desk development digest digital dispatch district division doctrine dome dr drive east economics economy edition education election elections electric elementary empire energy engineering enquirer enterprise enterprises entertainment estate estates examiner exchange express express-news fair fallacy falls family
farm farms federation fellow fellowship festival field fields film films finance financial firm fleet forces ford-coppola forest forum foundation free front fund gallery games garden gardens gate gazette girls globe golf government grill grocery ground group guard guild gulf hall harbor harbour
health heights herald high highway hill hills hispanic historical history holding holdings holiday holidays home homes hospital hotel house houses housing hq inc inc. independence industries industry infantry infirmary initiative inn inquirer inquiry institute institutes institution insurance intelligence international intelligencer interview investigation investments investor island islands
isle jail job jobs journal journals junction keys kingdom lab laboratories laboratory labs lake lakes land lane law laws league legal legislature liberation liberty library life limited line literature live llc llp lodge ltd ltd. magazine mail mall management manifesto manor manufacturing marathon march marine marines market markets matter media
medal medical medicine meeting memorial men mercury methodist mets middle military mill mills mine minister ministries ministry mirror mission monitor monument mosque motel motor motors mount mountain mountains movement municipal murders museum music nation national nations navy network networks news newspaper
newspapers north observer ocean office officer offices oil online open opera orchestra order organization outreach pac pact palace paper papers parish park parks parliament parkway partners partnership party pass patrol penitentiary pictures pier pike place plain plains plan plant plantation plaza pledge podcast point police policy poll polls pond port post power
prairie preserve presbyterian press primaries primary prison prize prizes proclamation productions program project projects property province publications publishers publishing radio railroad railway rally ranch range ranger rangers rd rd. realty record records red reef refinery reform regiment region register reporter reports republic republican republicans research reserve reservation
reservoir resort resources restaurant revelation review revolution ridge rights river road roads rock room round route rule rules saloon salon scandal school schools science sciences scouts sea season seat section securities security senate senator sentinel series service services shelter ship shoals shop show shrine slam society software solutions sound south
space speedway sports spring springs square st st. stadium standard star stars state states station steakhouse steel store stores straits strait strategies street streets strip studies studio studios study suite summit sun survey syndicate synagogue system systems talks tavern tax team teamsters technologies technology telegram telegraph telephone television temple terminal territory test
theater theatre think-tank times today toll tonight tournament tower towers town township trade trading trail transcript treaty trial tribunal tribune trophy trust tunnel tv union unit united university valley vice veterans victory video village vineyard vineyards vista vote voters wall war ward wars watch water way weapon week weekend weekly weekly west wharf wildlife wing winery women wood woods word works workers world writers yard year years zone zoo
era factor law doctrine ally allies aide aides supporter supporters voter voters backer backers critic critics fan fans loyalist loyalists surrogate surrogates spokesman spokeswoman spokesperson supporter presidency cabinet white house
airbus amazon apple axios barclays billboard bloomberg boeing breitbart buzzfeed citigroup deadline deloitte deutsche disney ebay exxon facebook
fiat forbes fortune glamour google honda huffpost hyundai ikea intel instagram kodak lufthansa lyft mcdonald's microsoft mozilla netflix newsmax newsweek nike
nissan nokia novartis pfizer pepsi politico porsche quora reddit renault reuters salon samsung siemens slate sony spotify starbucks tesla tiktok
toyota twitter uber variety verizon volkswagen volvo vox walmart wikileaks wikipedia yahoo yelp youtube xinhua
`)

/** Countries, capitals, states and large cities, one word each, and names of months and days. Lower case. */
export const places = split(`
afghanistan africa alabama alaska albania albany aleppo alexandria algeria algiers alps america amman amsterdam anaheim anchorage andorra angola ankara antarctica antigua antwerp arabia argentina arizona arkansas arlington armenia asheville asia
asuncion athens atlanta atlantic auckland austin australia austria azerbaijan baghdad bahamas bahrain baku bali baltimore bamako bangalore bangkok bangladesh bangui banjul barbados barcelona basra bavaria bedford beijing beirut belarus belfast belgium belgrade belize belmopan bengal
bengaluru benghazi benin berkeley berlin bermuda bern bethlehem bhutan bihar birmingham bismarck bogota boise bolivia bologna bombay bordeaux bosnia boston botswana boulder bradford brasilia bratislava brazil bremen brighton brisbane bristol britain brooklyn brunei brussels bucharest budapest
buenos buffalo bulgaria burkina burma burundi cairo calais calcutta calgary cali california cambodia cambridge cameroon canada canberra cancun caracas cardiff carolina carson casablanca catalonia cayman chad charleston charlotte charlottesville chattanooga chechnya chennai chester chicago chile china christchurch
cincinnati cleveland cologne colombia colombo colorado columbia columbus comoros compton concord congo connecticut copenhagen cordoba corinth cork cornwall costa coventry crimea croatia cuba cumbria cyprus czechia dakar dakota dallas damascus darfur darwin davos dayton delaware delhi
denmark denver derby detroit devon dhaka djibouti doha dominica donetsk dorset dover dresden dubai dublin duluth durban durham dushanbe ecuador edinburgh edmonton egypt england eritrea essex estonia eswatini ethiopia eugene europe everest evansville exeter falluja fallujah fargo ferguson fiji
finland flanders flint florence florida france frankfurt freetown fresno gabon galveston gambia gaza gdansk geneva genoa georgia germany ghana gibraltar glasgow grenada greece greensboro greenland greenville guam guangzhou guatemala guernsey guinea guyana gwinnett haifa haiti halifax hamburg hampshire
hanoi hanover harare harlem harrisburg hartford havana hawaii hebron helena helsinki hertfordshire hiroshima ho hollywood honduras honolulu houston hull hungary iceland idaho idlib illinois india indiana indianapolis indonesia iowa ipswich iran iraq ireland irvine islamabad israel istanbul italy
jackson jacksonville jakarta jamaica japan jeddah jersey jerusalem johannesburg jordan kabul kampala kandahar kansas karachi kashmir kathmandu kazakhstan kent kentucky kenya kerala kharkiv khartoum kherson kiev kigali kingston kinshasa kiribati knoxville kobe kolkata korea kosovo kramatorsk kunming kursk kuwait kyiv kyoto
kyrgyzstan lagos lahore lancashire lancaster lansing laos laredo las lausanne latvia lebanon leeds leicester leipzig lesotho lexington lhasa liberia libreville libya liechtenstein lima lincoln lisbon lithuania liverpool ljubljana london louisiana louisville luanda lubbock lucerne luhansk luxembourg lviv lyon
macau macedonia madagascar madison madrid maidan maine malawi malaysia maldives mali malmo malta manchester manhattan manila manitoba maputo mariupol marrakesh marseille marshall maryland massachusetts mauritania mauritius mecca medina melbourne memphis mercer mexico miami michigan milan milwaukee minneapolis minnesota minsk
mississippi missoula missouri mobile mogadishu moldova mombasa monaco mongolia monrovia montana montenegro monterrey montevideo montgomery montreal morocco moscow mosul mozambique mumbai munich muscat myanmar mykolaiv nagasaki nairobi nablus namibia naples nashville nassau natal nauru nebraska nepal netherlands
nevada nevada newark newcastle newport newtown niamey nicaragua nice nicosia niger nigeria nigerian norfolk normandy norway norwich nottingham nottinghamshire nova oakland oceania odesa odessa ohio okinawa oklahoma omaha oman ontario oregon orlando osaka oslo ottawa oxford pacific pakistan palau palermo palestine palmyra
panama papua paraguay paris pasadena pennsylvania pensacola peoria perth peru peshawar philadelphia philippines phnom phoenix pittsburgh plymouth poland portland portsmouth portugal prague pretoria pristina providence pyongyang qatar quebec queens queensland quito rabat racine rafah raleigh ramadi ramallah raqqa rangoon
reading reno reykjavik rhode richmond riga rio riyadh roanoke rochester romania rome rotterdam russia rwanda sacramento saigon salem salvador samoa sana sanaa santiago sarajevo saskatchewan saudi savannah scandinavia scotland scottsdale seattle selma senegal seoul serbia sevastopol seville seychelles shanghai sheffield shenzhen
siberia sicily sierra singapore sinai skopje slovakia slovenia sofia somalia somaliland southampton spain spokane srebrenica stanford stockholm strasbourg stuttgart sudan suffolk suriname surrey sussex swansea sweden switzerland sydney syracuse syria tacoma taipei taiwan tajikistan tallahassee tallinn tampa tanzania
tashkent tasmania tbilisi tehran tennessee texas thailand thessaloniki tibet tijuana tikrit timbuktu tirana togo tokyo toledo tonga topeka toronto trenton trinidad tripoli tucson tulsa tunis tunisia turin turkey turkmenistan tuscany tuvalu uganda ukraine ulaanbaatar ulster uruguay utah uzbekistan vancouver vanuatu
vatican venezuela venice vermont verona versailles victoria vienna vientiane vietnam vilnius virginia waco wales warsaw warwick washington waterloo wellington westminster wichita wilmington winnipeg wisconsin worcester wuhan wyoming xinjiang yangon yemen yerevan york yorkshire yugoslavia zagreb zambia zaporizhzhia zimbabwe zurich
angeles aires rica lanka kong delhi diego francisco jose vegas moines orleans rouge paso antonio petersburg lauderdale
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
jan jan. feb feb. mar. apr. aug aug. sept sept. oct oct. nov nov. dec dec. christmas easter ramadan thanksgiving hanukkah passover
africa african american arab asian australian brazilian british canadian chinese christian cuban democrat democratic democrats dutch english european french german greek hindu hispanic indian iranian iraqi irish islamic israeli italian japanese
jewish korean latino latinos mexican muslim muslims palestinian polish republican republicans roman russian scottish serbian soviet spanish swedish swiss syrian turkish ukrainian welsh western eastern northern southern catholic protestant sunni shiite kurdish
`)

/** Peoples, planets, religions, prizes and figures of stories, which look like a slip of a near surname and are none. Lower case. */
export const otherNames = split(`
mars venus saturn jupiter neptune uranus pluto orion earth moon zeus apollo santa christ god buddha allah satan koran quran torah talmud vedas
arabs aztec aztecs briton britons celt celts croat croats czech czechs dane danes finn finns goth goths greeks hindus inca incas inuit jew jews
kurd kurds latin maya mayas maori nazi nazis norman normans norse pole poles saxon saxons scot scots serb serbs sikh sikhs slav slavs slovak
slovaks slovene slovenes swede swedes tamil tamils tatar tatars thai turk turks uyghur uyghurs viking vikings zulu zulus
emmy emmys grammy grammys olympic olympics paralympic paralympics lankan lankans rican ricans zealander zealanders emirati emiratis nobel oscar oscars pulitzer tony tonys booker lent advent diwali eid purim yule bolshevik marxist hitler stalin lenin marx freud einstein darwin
`)

/** People whom one name suffices: artists, figures of history and religion. Lower case. */
export const soleNames = split(`
adele aristotle avicii bach banksy basquiat beethoven beyonce bjork bono botticelli brahms buddha byron caesar caravaggio cezanne charlemagne cher chopin churchill cicero cleopatra columbus confucius copernicus darwin degas descartes dickens
drake einstein eminem euclid fellini fergie flaubert freud galileo gandhi goebbels goethe goya haydn hegel hemingway hendrix herodotus hitler homer ibsen ismail jesus joyce kafka kant keynes khomeini lenin leonardo liszt lorde machiavelli madonna mahler
mandela mao marx matisse michelangelo moby monet moses mozart muhammad mussolini napoleon nero newton nietzsche orwell ovid pele picasso pink plato plutarch pol proust prince pythagoras questlove raphael reagan rembrandt rihanna rodin ronaldinho neymar
rousseau sade saddam sappho schubert shakespeare shakira socrates spinoza stalin sting tacitus tchaikovsky titian tolstoy trotsky turner usher vermeer verdi virgil voltaire vivaldi wagner warhol wittgenstein zeno
`)

/** Surnames of heads of state and government, and the like, whom no reader needs introduced. Lower case. */
export const knownSurnames = split(`
adenauer ahmadinejad albanese ardern assad ataturk bachelet begin ben-gurion berlusconi bhutto biden blair bolsonaro brandt brezhnev buhari bush cameron carney carter castro ceausescu chamberlain chavez chirac chretien clinton coolidge
deng disraeli duterte eisenhower erdogan franco fujimori gaddafi gandhi garfield gorbachev guterres hammarskjold harding harper harris hollande hoover hussein jefferson johnson keating kennedy khamenei khomeini khrushchev kim kirchner kissinger
kohl lincoln lula macmillan macron maduro marcos medvedev merkel merz milei milosevic mitterrand modi morsi mubarak mugabe mulroney mursi mussolini nasser nehru netanyahu nixon noriega obama orban park peron pinochet pompidou putin
qaddafi rabin reagan renzi roosevelt rouhani rousseff rutte sadat salazar sarkozy schroder scholz sharon sheinbaum sissi starmer sukarno sunak thatcher tito trudeau truman trump vance whitlam wilson xi yanukovych yeltsin zelensky zelenskyy zuma howard
`)
