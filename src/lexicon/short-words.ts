/** Common words of two to five letters, for telling a word in capitals ("NEVER again") from an acronym. Source: own compilation. */
export const shortWords: ReadonlySet<string> = new Set(
  `able about above act add after again age ago all also am an and anti any are area arm art as ask at away baby back bad ball
  ban band bank bar base be bear beat bed been best bet big bill bit black blue boat body book born boss both boy break build
  bus but buy by call came can car care case cash cause city clean clear close club coal cold come cool cost could court cut
  day dead deal dear debt deep did die do does dog done door down draft draw dream drink drive drop drug due each early earn
  east easy eat edge else end enemy enjoy even ever every exit face fact fail fair fake fall false far fast fat fear feel few
  fight fill film final find fine fire firm first fish fit five fix flag flat food foot for force form four free from front
  fuel full fun fund game gas gave get gift girl give go goal god goes gold gone good got great group grow gun guy had half
  hall hand hang happy hard has hate have he head hear heart heat help her here hero hey hi high hill him his hit hold home
  hope hot hour house how huge hurt ice idea if in into is it its job join joke jump just keep key kid kill kind king knew
  know lady land large last late law lead learn leave left less let level lie life light like line list live loan local long
  look lord lose loss lost lot love low luck mad made mail main make man many map mark may me mean meat meet men mess might
  mind mine miss money more most move much must my name near need never new news next nice night nine no non none noon nor
  north not note now null of off oh oil ok old on once one only open or order other our out over own ozone page paid pain park
  part party pass past pay peace per pick plan play plus point poll poor post power press price pride pull push put race rail
  rain ran read ready real red rest rich ride right ring rise risk road rock role roll room rule run sad safe said sale same
  sand save saw say sea seat see seen sell send serve set seven share she ship shop short shot show shut sick side sign sing
  sir sit site six size skin sleep slow small so soft sold some song soon sorry south space spend spot stand star start state
  stay step still stop storm story such sue sun sure take talk tax team tell ten term test text than that the their them then
  there these they thing think this those three time tiny to today told too took top total town toy track trade train tree
  trip true trust truth try turn two type ugly under union unit until up upon us use very view visit vote wage wait wake walk
  wall want war was wash watch water way we weak wear week well went were west what when where which white who whole whom
  whose why wide wife wild will win wind wine wired wish with woman women won wood word work world worst worth would wow write
  wrong yeah year yell yes yet you young your zero`.split(/\s+/u)
)
