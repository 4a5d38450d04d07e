/**
 * Irregular verbs in the past, and the present of those that news writes most: what shows that a clause has a verb.
 * Own compilation.
 */
export const finiteForms: ReadonlySet<string> = new Set(
  `arose awoke beat beaten became began begun bent bet bid bit blew bled broke broken brought broadcast built burst bought came cast
  caught chose chosen clung cost crept cut dealt died dies drew drawn drank drove driven ate eaten fell fallen fed felt fought found
  fled flew flown forbade forgot forgave froze frozen gave given got gotten goes went gone grew grown hid hidden held hit hung hurt
  kept knew known laid lay led left lent let lied lies lit lost made meant met paid put quit ran rang read rode rose risen said sang
  sank sat saw seen sent set sold shook shaken shed shone shot showed shown shrank shut slept slid slung spent spoke spoken spread
  sprang stood stole stolen stuck struck strode strove struggled swore sworn swam swept swung taken took taught threw thrown
  thought tore told understood upheld wept withdrew withdrawn woke won wore worn wound wrote written
  says plans wants seeks calls faces includes remains makes takes gives comes shows means leads runs works lives holds keeps
  allows lets requires needs expects hopes aims begins starts ends`
    .trim()
    .split(/\s+/u)
)
