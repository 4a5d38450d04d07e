import {type LazyPattern, lazyPattern} from '../core/lazy-pattern.js'
import {once} from '../core/once.js'
import {firstWordsOf} from './first-words-of.js'
import {furnitureCues} from './furniture-cues.js'
import {pageCues} from './page-cues.js'
import {CLAUSE, type CueKind, NETWORK, type Row} from './promotion-cue.js'

export type {CueKind} from './promotion-cue.js'

/**
 * Phrases that show a paragraph to be no part of the article, by kind of evidence. Own compilation, from looking at pages of many
 * publishers; no publisher's sentence is in it.
 *
 * Patterns are tried on text in lower case with straight apostrophes and with what stands in quotation marks blanked. `CLAUSE` is
 * the start of the block or of a clause: an imperative counts only there ("Sign up for …", not "asked them to sign up for …").
 * Each row ends with words of which a block must have one too, where the first list has everyday words: trying a pattern costs.
 */

export interface PromotionCue {
  /** Its place in the list. */
  number: number
  kind: CueKind
  /** 3 makes a promotional block alone, 2 and 1 add up or lengthen one. */
  weight: 1 | 2 | 3
  /** Words of which a block must have one before the pattern is tried; `-` stands for any short block. */
  triggers: readonly string[]
  /** Words of which a block must have one too; empty for no such condition. */
  also: readonly string[]
  /** Whether nothing is found without a sum of money. */
  needsMoney: boolean
  /** Whether the pattern is of a whole block, and so of a short one. */
  short: boolean
  /** Whether the pattern counts only where a clause begins; it is sticky then. */
  atClause: boolean
  /** Words one of which a block must begin with, where there are such. */
  firstWords: () => ReadonlySet<string> | undefined
  /** For text in lower case. */
  pattern: LazyPattern
}

const LETTER = String.raw`(?:e-?newsletters?|newsletters?|e-?mails?|e-?mail (?:alerts?|updates?|list)|mailing list|push alerts?|alerts?|text messages?|briefings?|daily digest|digest|updates|inbox|bulletins?|notifications?)`
const MONEY = String.raw`(?:[$£€]\s?\d[\d.,]*|\d[\d.,]*\s?(?:dollars?|pounds?|euros?|cents?|p)\b)`

/** Words of sums without a sign. */
export const currencyWords: readonly string[] = 'dollar dollars pound pounds euro euros cent cents p'.split(' ')

const networks =
  'facebook twitter instagram linkedin youtube tiktok snapchat pinterest telegram whatsapp threads bluesky mastodon flipboard google tumblr reddit media medium x'

const rows: readonly Row[] = [
  // Openers
  ['appeal', 2, "go you're", String.raw`^(?:before you go|while you're here)\W*$`],
  [
    'appeal',
    3,
    'enjoy enjoyed enjoying like liked liking love loved loving',
    String.raw`^(?:if you )?(?:enjoy(?:ed|ing)?|lik(?:e|ed|ing)|lov(?:e|ed|ing)) (?:reading )?(?:this|the|our|what) (?:story|article|post|piece|column|podcast|newsletter|content|coverage|journalism|you(?:'re| are)? (?:reading|see))\b`,
    'story article post piece column podcast newsletter content coverage journalism reading see'
  ],
  [
    'appeal',
    3,
    'message note word letter appeal',
    String.raw`^an? (?:urgent |special |personal |important )?(?:message|note|word|letter|appeal) (?:from|to) (?:the |our )?(?:editors?|publishers?|team|readers?|subscribers?|newsroom|[a-zà-ÿ][^.!?]{1,50}):?$`
  ],
  [
    'appeal',
    3,
    'dear',
    String.raw`^dear (?:[a-zà-ÿ]{1,20} ){0,3}(?:readers?|subscribers?|friends?|supporters?|viewers?|listeners?|members?)\b[\s,:!—–-]*$`
  ],
  ['appeal', 3, 'dear', String.raw`^dear (?:[a-zà-ÿ]{1,20} )?(?:readers?|subscribers?|supporters?)[,:—–]`],
  [
    'appeal',
    3,
    'go leave continue here',
    String.raw`^(?:before you (?:go|leave|continue)|while you're here|since you're here|now that you're here|as you're here)\b(?:[^.!?]{0,60}(?:\.\.\.|…|[,:—–-])|[^.!?]{2,60}[.!?]?$)`,
    "before you're"
  ],
  [
    'appeal',
    3,
    'favor favour request',
    String.raw`\bwe have (?:a|one|just one) (?:small |quick |little |big )?(?:favou?r|request) to ask\b`,
    'ask'
  ],
  // Asks
  [
    'donation',
    3,
    'support',
    String.raw`${CLAUSE}support [a-zà-ÿ][^.!?]{1,40}\b(?:journalism|readers|reporting|make a difference|today|now|newsroom|mission|work|monthly|for as little)\b`,
    'journalism readers reporting difference today now newsroom mission work monthly little'
  ],
  [
    'donation',
    3,
    'support',
    String.raw`${CLAUSE}(?:help )?support (?:us|our(?! (?:troops|president|police|boys|girls|heroes|veterans|farmers|soldiers))|independent|local|quality|free|fearless|public[- ]interest|non-?profit|reader-funded|investigative|trusted)\b[^.!?]{0,80}`,
    'us our independent local quality free fearless public public-interest non-profit nonprofit reader-funded investigative trusted'
  ],
  [
    'donation',
    3,
    'journalism reporting newsroom news help',
    String.raw`${CLAUSE}(?:(?:help )?(?:keep|make) (?:our|independent|local|quality) (?:journalism|reporting|news|newsroom)|help us (?:keep|continue|stay|remain|grow|do more|to continue|report|fund))\b`,
    'our independent local quality us'
  ],
  [
    'donation',
    3,
    'please',
    String.raw`\bplease (?:consider )?(?:support(?:ing)?|donat(?:e|ing)|contribut(?:e|ing)|mak(?:e|ing) an? (?:[a-zà-ÿ-]+ ){0,2}(?:donation|contribution|gift)|becom(?:e|ing) an? (?:[a-zà-ÿ-]+ ){0,2}(?:member|supporter|patron|subscriber))\b`
  ],
  [
    'donation',
    3,
    'consider donation contribution gift donate chip become',
    String.raw`${CLAUSE}(?:consider (?:supporting|donating|contributing|making a|becoming a)|(?:make|give) an? (?:one-time |monthly |recurring |tax-deductible |small )*(?:donation|contribution|gift)\b|donate (?:now|today|here|to (?:us|our)|$)|chip in\b|become an? (?:[a-zà-ÿ-]+ ){0,2}(?:member|supporter|patron|sustainer|donor)\b)`,
    'supporting donating contributing making becoming donation contribution gift donate chip member supporter patron sustainer donor'
  ],
  [
    'donation',
    3,
    'support supports contribution contributions donation donations gift gifts generosity',
    String.raw`\b(?:your|readers'?) (?:generous |financial |continued |ongoing |monthly |small |kind )*(?:support|contribution|donation|gift|generosity)s?\b[^.!?]{0,60}\b(?:helps?|makes?|allows?|enables?|keeps?|funds?|powers?|sustains?|ensures?|means?|goes|matters|will|can|lets?|is (?:vital|critical|essential|crucial|needed))\b`,
    "your readers reader's reader"
  ],
  [
    'donation',
    3,
    'support help chip donate consider contribute join',
    String.raw`\b(?:will|can|could|would) you (?:please )?(?:support|help (?:us|support|keep)|chip in|donate|consider|contribute|join (?:us|them))\b`,
    'you'
  ],
  [
    'donation',
    3,
    'support',
    String.raw`\bsupport (?:us|our (?:work|journalism|reporting|newsroom|mission|journalists|team|site)) (?:with|by|monthly|today|now|here|for as|from|through|starting)\b`,
    'us our'
  ],
  [
    'donation',
    2,
    'need needs rely relies depend depends count counts',
    String.raw`\b(?:we|our (?:newsroom|journalism|work|reporting|site)) (?:still )?(?:need|rely|depend|count)s? (?:on )?(?:your|you|readers|reader)\b`,
    'your you readers reader'
  ],
  [
    'donation',
    2,
    'contributions contribution donations donation support',
    String.raw`\b(?:contributions?|donations?|support) from (?:our )?(?:readers|people like you|readers like you|viewers like you)\b`,
    'readers people viewers'
  ],
  [
    'donation',
    2,
    'tax-deductible deductible reader-supported reader-funded reader-powered reader readers donor-funded',
    String.raw`\b(?:tax[- ]deductible|reader[- ](?:supported|funded|powered)|donor-funded)\b[^.!?]{0,80}\b(?:you|your|our|us|we)\b`,
    'you your our us we'
  ],
  // Tone
  [
    'appeal',
    2,
    'journalists reporters editors staff team writers independent',
    String.raw`\bwe,? (?:the|as) (?:journalists|reporters|editors|staff|team|writers|independent)\b`,
    'we'
  ],
  [
    'appeal',
    1,
    'readers journalists journalism newsroom reporting reporters coverage newsletter newsletters subscribers supporters editorial website mission community',
    String.raw`\bour (?:readers|journalists|journalism|newsroom|reporting|reporters|coverage|newsletters?|subscribers|supporters|editorial|website|staff|work|mission|community)\b`,
    'our'
  ],
  [
    'appeal',
    2,
    'matter counts helps matters contribution quick easy simple minutes minute seconds moment urgently need',
    String.raw`\b(?:we (?:urgently |really |now )?need your (?:help|support)|no matter how (?:small|big|large)|every (?:contribution|dollar|penny|cent|donation|pound|euro|little)(?: [a-zà-ÿ]+){0,2} (?:counts|helps|matters|makes)|(?:it's|it is) (?:quick|easy|simple) to (?:set up|do)|(?:only |just )?takes (?:only |just )?(?:a|one|two|\d+) (?:minutes?|seconds?|moment))\b`,
    'your matter every quick easy simple takes'
  ],
  [
    'appeal',
    2,
    'thank thanks',
    String.raw`\bthank(?:s| you)(?: so much| very much)? for (?:standing|reading|supporting|your support|being (?:a|part)|helping|joining|trusting|subscribing|signing|visiting|your (?:interest|generosity|loyalty))\b`
  ],
  [
    'appeal',
    1,
    "supporting subscribing joining donating contributing becoming enjoyed appreciate value believe you're defending helping",
    String.raw`\b(?:by (?:supporting|subscribing|joining|donating|contributing|becoming)|if you (?:can|enjoyed?|like|value|appreciate|believe|find)\b|you're (?:defending|helping|supporting)|you are (?:defending|helping|supporting))`,
    "by if you're you"
  ],
  [
    'subscription',
    2,
    'month monthly week little save only just each',
    String.raw`\b(?:for|from|at|starting (?:at|from)|save|pay) (?:as little as |only |just |under )?${MONEY}(?: an?| per|\/| for|,| off| ?-?a-| ?each| monthly)\b`
  ],
  [
    'subscription',
    2,
    'trial cancel commitment free introductory intro limited-time limited special unlimited access ad-free',
    String.raw`\b(?:free trial(?! of)|cancel (?:at )?any ?time|no commitment|first month free|(?:intro(?:ductory)?|limited[- ]time|special) (?:offer|rate|price)|unlimited (?:digital )?access|(?:full|digital|premium|complete) access to (?:our|all|every|the)|ad-free)\b`,
    'trial cancel commitment month offer rate price access ad-free'
  ],
  [
    'subscription',
    2,
    'only just little',
    String.raw`\b(?:from (?:just|only)|for (?:just|only)|starting (?:from|at) (?:just|only)|as little as) ${MONEY}`
  ],
  // Subscriptions
  [
    'subscription',
    3,
    'join',
    String.raw`^join (?:over |more than |the )?\d[\d.,]*\s?(?:million|thousand|k|m)?\+? [^.!?]{0,40}\b(?:members|subscribers|readers|supporters|people)\b`
  ],
  [
    'subscription',
    3,
    'subscription membership',
    String.raw`${CLAUSE}(?:get|buy|start|take out|claim|try|give) (?:an?|your|our) (?:[a-zà-ÿ]+ ){0,3}(?:subscription|membership)\b`
  ],
  [
    'subscription',
    3,
    'issues months weeks editions',
    String.raw`\b\d+ (?:issues|months|weeks|days|editions) for (?:only |just |as little as )?${MONEY}`
  ],
  [
    'subscription',
    2,
    'members subscribers',
    String.raw`\b(?:members|subscribers) (?:get|receive|enjoy|have access|can read)\b`,
    'get receive enjoy have can'
  ],
  [
    'subscription',
    2,
    'delivered',
    String.raw`\bdelivered (?:through|to) your (?:letterbox|door|home|desktop|phone|device)\b`
  ],
  [
    'subscription',
    3,
    'subscribe',
    String.raw`^(?:[a-zà-ÿ][a-zà-ÿ.'& ]{1,30}[-–—:|] )?subscribe(?: (?:now|today|here|free|for free|to (?:us|the|our|[a-zà-ÿ])[^.!?]{0,70}))?[\s.!>»›]*$`
  ],
  [
    'subscription',
    3,
    'subscribe subscriber',
    String.raw`${CLAUSE}(?:to )?(?:subscribe (?:to|now|today|here|for|via|on|at)|become an? (?:[a-zà-ÿ-]+ ){0,2}subscriber)\b`
  ],
  ['subscription', 3, 'click', String.raw`\bclick (?:here )?to (?:subscribe|join|sign up|register|donate)\b`],
  [
    'subscription',
    3,
    'subscriber member',
    String.raw`\b(?:already|not (?:yet )?|not already) an? (?:subscriber|member)\b`,
    'already not'
  ],
  [
    'subscription',
    3,
    'version',
    String.raw`\ba version of this (?:article|story|column|review|op-ed|piece|editorial|letter) (?:appears?|appeared|was (?:first |originally )?published|ran) in (?:the )?(?:print|[a-zà-ÿ]+ \d|sunday|weekend|magazine)\b[^\n]{0,200}\b(?:reprints?|subscribe|today's paper)\b`
  ],
  ['subscription', 3, 'reprints', String.raw`\b(?:order )?reprints ?\| ?(?:today's paper)?`],
  [
    'subscription',
    3,
    'download',
    String.raw`${CLAUSE}download (?:our|the) (?:[a-zà-ÿ\d'.&-]+ ){0,5}(?:app|apps|podcast|magazine|e-?paper|pdf)\b`
  ],
  [
    'subscription',
    3,
    'app apps',
    String.raw`${CLAUSE}(?:get|download|open|try) (?:in )?(?:our|the) (?:[a-zà-ÿ\d'.&-]+ ){0,4}apps?\b`
  ],
  [
    'subscription',
    3,
    'download install',
    String.raw`${CLAUSE}(?:download|install) (?!this\b|these\b|and\b)[^.!?]{2,40}$`
  ],
  ['subscription', 3, 'app', String.raw`^(?:open in (?:the )?app|get the app|download the app|install the app)$`],
  [
    'subscription',
    3,
    'clicking go app',
    String.raw`^(?:get|read|follow|watch|take|see) [^.!?:]{3,60} (?:by clicking here|on the go(?: by clicking here)?|on our app)[.!]?$`
  ],
  [
    'subscription',
    3,
    'subscribers members',
    String.raw`\bavailable (?:to|for|only to) (?:our )?(?:subscribers|members)(?: only)?[.:!]?$`,
    'available'
  ],
  [
    'subscription',
    3,
    'now',
    String.raw`^[^.!?]{3,60} now on (?:youtube|spotify|apple podcasts|itunes|facebook|instagram|tiktok|amazon)[.!]*$`,
    'youtube spotify apple itunes facebook instagram tiktok amazon'
  ],
  [
    'subscription',
    3,
    'google',
    String.raw`^add (?:[a-zà-ÿ][^.!?]{0,40}|us|[a-zà-ÿ]+) (?:as (?:a )?preferred(?: source)? on|to your|on) google\b`
  ],
  // Newsletters
  [
    'newsletter',
    2,
    'delivers brings sends',
    String.raw`\b(?:delivers|brings you|sends you) (?:[a-zà-ÿ]+ ){0,3}(?:daily|weekly|every|the latest)\b`
  ],
  ['newsletter', 3, 'sign', String.raw`^sign up (?:for|to|with) [^!?]{3,140}$`],
  [
    'newsletter',
    3,
    'signing sign subscribe subscribing',
    String.raw`\b(?:signing up|sign up|subscribe|subscribing) (?:to|for) (?:our|my)\b`,
    'our my'
  ],
  [
    'newsletter',
    3,
    'email emails e-mail e-mails',
    String.raw`^(?:get|receive) (?:our|the) [^.!?]{0,50}\be-?mails?\b`,
    'get receive'
  ],
  [
    'newsletter',
    3,
    'inbox recaptcha behalf offers updates',
    String.raw`\b(?:(?:our|the) [^.!?]{1,30} your inbox|protected by recaptcha|on behalf of our (?:trusted )?(?:partners|sponsors)|(?:news|offers|updates),? (?:and|or) (?:news|offers|updates|promotions) from (?:other|our|the|us|[a-zà-ÿ]))`
  ],
  [
    'newsletter',
    3,
    'privacy terms cookie',
    String.raw`^(?:(?:privacy policy|terms of (?:service|use)|terms (?:and|&) conditions|cookie policy|terms|privacy notice)[\s|·•,.]*(?:and )?){1,4}$`
  ],
  [
    'newsletter',
    2,
    "latest best biggest top important breaking inside tuned informed connected ahead up-to-date date know day's week's news",
    String.raw`^(?:(?:get|receive|read|see) (?:(?:all|today's|your) )?(?:the )?(?:latest|best|biggest|top|day's|week's|most important|breaking|news and|inside scoop)|stay (?:up[- ]to[- ]date|informed|in the know|ahead|tuned|connected))\b`,
    'get receive read see stay'
  ],
  [
    'newsletter',
    3,
    'sign signing signup register enrol enroll subscribe opt',
    String.raw`${CLAUSE}(?:sign(?:ing)? up|signup|register|enrol|enroll|subscribe|opt in)(?: (?:here|now|today|free|below|via))?\b[^.!?]{0,90}\b${LETTER}\b`,
    'newsletter newsletters e-newsletter e-newsletters email emails e-mail e-mails mailing alert alerts text message messages briefing briefings digest updates inbox bulletin bulletins notification notifications'
  ],
  [
    'newsletter',
    3,
    'newsletter newsletters e-newsletter e-newsletters alerts alert briefing digest inbox mailing',
    String.raw`${CLAUSE}(?:get|receive|read|try|join|have)\b[^.!?]{0,90}\b(?:e-?newsletters?|newsletters?|e-?mail alerts?|push alerts?|mailing list|(?:our|the|free|daily|breaking) (?:[a-zà-ÿ]+ ){0,2}(?:alerts|briefing|digest)|your inbox)\b`
  ],
  [
    'newsletter',
    3,
    'sign signup',
    String.raw`${CLAUSE}(?:sign up|signup)(?:$| (?:here|now|today|free|below|for (?:free|our|the|my|her|his|it|this|[a-zà-ÿ])|to (?:get|receive|our|the|my|her|his|stay|hear)|and (?:get|we)|via)\b)`
  ],
  [
    'newsletter',
    3,
    'inbox mailbox email e-mail',
    String.raw`\b(?:delivered|sent|straight|directly|right|direct|land(?:s|ing)?|arrives?|every (?:day|morning|week|weekday)|daily|weekly)\b[^.!?]{0,30}\b(?:to|in|into) your (?:e-?mail )?(?:inbox|mailbox|e-?mail)\b`,
    'your'
  ],
  [
    'newsletter',
    3,
    'inbox',
    String.raw`\b(?:get|in|into|to|an eye on|check) (?:[a-zà-ÿ]+ ){0,6}your (?:e-?mail )?inbox\b`
  ],
  [
    'newsletter',
    3,
    'thanks thank',
    String.raw`\b(?:thanks|thank you) for (?:signing up|subscribing|registering|joining our)\b`
  ],
  [
    'newsletter',
    3,
    'subscribed signed added error problem issue problems opt-in email e-mail valid try something',
    String.raw`\b(?:you(?:'ve| have)? (?:been |are now |now )?(?:successfully )?(?:subscribed|signed up|been added)|(?:error|problem|issue|problems) (?:processing|with|subscribing) (?:your|you)\b|opt-in box|please enter a valid|enter your e-?mail|your e-?mail address|e-?mail address \(required\)|double[- ]check your e-?mail|something went wrong|please try again(?: later)?[.!]?$)`,
    "you you've your box please required something"
  ],
  [
    'newsletter',
    3,
    'signing subscribing providing clicking entering submitting registering joining creating unsubscribe opt-out opt agree consent emailed emails email newsletters newsletter offers marketing privacy spam rent process',
    String.raw`\b(?:by (?:signing up|subscribing|providing your e-?mail|clicking|entering your e-?mail|submitting|registering|joining|creating an account),? (?:[a-zà-ÿ, ]{0,50})?(?:you|i) (?:agree|consent|confirm|acknowledge|accept|will|are|opt)|you (?:can|may) (?:unsubscribe|opt[- ]out)|unsubscribe (?:at )?any ?time|(?:i|you) (?:(?:would like|agree|consent)(?: to be| that| to receive| to get)?|(?:want|wish) to (?:be|receive|get))\b[^.!?]{0,80}\b(?:e-?mail(?:ed|s)?|newsletters?|offers|marketing)|(?:read|see|view) our (?:full )?privacy (?:policy|notice)|takes your privacy seriously|(?:never|not) (?:to )?(?:rent|sell|share|spam)\b[^.!?]{0,50}\b(?:e-?mail|address|information|data)|process your (?:personal )?(?:information|data))`,
    'you i unsubscribe our your email e-mail address information data'
  ],
  [
    'newsletter',
    3,
    'newsletters',
    String.raw`^(?:explore|see|view|browse|check out|manage) (?:all )?(?:of )?(?:our )?(?:e-?mail )?newsletters$`
  ],
  [
    'newsletter',
    3,
    'newsletter mailing community whatsapp telegram channel',
    String.raw`\b(?:join|also join) our (?:free )?(?:[a-zà-ÿ]+ ){0,3}(?:newsletter|mailing list|community|whatsapp|telegram|channel)\b`,
    'join'
  ],
  ['newsletter', 2, 'newsletter newsletters', String.raw`^(?:\S{1,30}\s){1,7}newsletters?$`],
  [
    'newsletter',
    2,
    'newsletter newsletters email e-mail submit sign subscribe join',
    String.raw`^(?:newsletters?|e-?mail|your e-?mail|e-?mail address|submit|sign up|sign me up|subscribe|join|enter e-?mail)[\s:*!.]*$`
  ],
  [
    'newsletter',
    2,
    'delivered published sent inbox every',
    String.raw`(?:\b(?:delivered|published|out|sent|in your inbox) (?:every |each )?|^every )(?:weekdays?|weekly|daily|mornings?|fridays?|mondays?|tuesdays?|wednesdays?|thursdays?|saturdays?|sundays?)(?: morning| evening| afternoon| and (?:every )?[a-zà-ÿ]+)?[.!]?$`,
    'weekday weekdays weekly daily morning mornings friday fridays monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays saturday saturdays sunday sundays'
  ],
  // Social networks
  ['social', 3, `${networks}`, String.raw`\bis on ${NETWORK} (?:at|as) @?\w+`, 'at as'],
  [
    'social',
    3,
    `${networks}`,
    String.raw`\b(?:become a fan|find us|follow us|like us|join us) on ${NETWORK}`,
    'us fan'
  ],
  ['social', 3, 'share', String.raw`\bshare this (?:post|article|story|page|video) with\b`],
  ['social', 2, `${networks}`, String.raw`^[^.!?]{2,40} on ${NETWORK}[.:]?$`],
  [
    'social',
    3,
    `${networks}`,
    String.raw`${CLAUSE}(?!like (?:many|most|others?|all|millions|everyone|some)\b)(?:follow|like|join|find|friend|catch|connect with|visit|watch|see|tweet|add|stay connected with|keep up with|chat with) (?!(?:these|those|this|that|an?|its?|any|some|as|up|in) )(?:us|me|him|her|them|[a-zà-ÿ@#][^!?]{0,90}?|the (?:author|writer|reporter|conversation|discussion|latest|[a-zà-ÿ])[^!?]{0,60}?|more (?:from|of) [^!?]{0,60}?|all [^!?]{0,60}?|our [^!?]{0,50}?)\s?(?:\([^)]{0,40}\) )?(?:(?:on|at|via|over on)\s+(?:(?:his|her|our|their|my) )?(?:@\w+ on )?${NETWORK}|:\s*(?:${NETWORK}|@))`,
    'follow like join find friend catch connect visit watch see tweet add stay keep chat'
  ],
  [
    'social',
    3,
    'follow following',
    String.raw`${CLAUSE}follow(?:ing)? (?!(?:with|these|this|an?) )(?:him|her|them|us|me|[a-zà-ÿ][^.!?]{0,60}?)? ?(?:at |on |via |@ ?)?@\w+`
  ],
  ['social', 3, 'follow', String.raw`^follow (?:us|me)(?: on [^.!?]{0,80})?[:.!]?$`],
  [
    'social',
    3,
    `${networks}`,
    String.raw`^(?:on |find us on |follow us on |join us on )?${NETWORK}(?:\s*[:@|]\s*|\s+)@\w+\.?$`
  ],
  [
    'social',
    3,
    `${networks}`,
    String.raw`^(?:twitter|x|instagram|facebook|threads|bluesky|tiktok)\s*[:|]?\s*@\w{2,30}(?:\.bsky\.social)?[.,]?$`
  ],
  ['social', 2, '-', String.raw`^@\w{2,30}$`],
  ['social', 3, 'follow', String.raw`^on ${NETWORK}: follow\b`],
  ['social', 3, 'follow like join', String.raw`^(?:follow|like|join) (?:us |[^.!?:]{1,60}?)(?:\bon|:)\s[^.!?]{0,80}$`],
  [
    'social',
    3,
    'follow keep',
    String.raw`^(?:follow|keep up with) (?!(?:these|those|this|that|an?|your|all|any|up|in|the (?:rules?|law|steps|signs?|money)) )[@a-zà-ÿ][a-zà-ÿ\d_@.'& -]{1,40}[.:]?$`
  ],
  ['social', 3, 'miss', String.raw`^don't miss a (?:thing|story|beat)[.!]?$`],
  ['social', 3, 'follow', String.raw`\bfollow us on\b[^.!?]{0,90}${NETWORK}`],
  [
    'social',
    3,
    'sharing talking discussing',
    String.raw`^people are (?:sharing|talking|discussing)\b[^.!?]{0,60}\b(?:this article|join)\b`,
    'people'
  ],
  [
    'social',
    2,
    'conversation discussion',
    String.raw`\bjoin the (?:conversation|discussion)(?: (?:on|in|at|by|with|below|using)\b|[.!:]?$)`,
    'join'
  ],
  [
    'social',
    3,
    'say think know',
    String.raw`^(?:have your say|what do you think|tell us what you think|let us know (?:what you think|your (?:thoughts|views)))\b[^.]{0,120}\b(?:comments?|below|vote|poll|section|e-?mail)\b`,
    'your you us'
  ],
  // Sponsors and shops
  ['sponsored', 3, 'affiliate', String.raw`^(?=[^\n]{0,220}$)[^\n]{0,120}\baffiliate links?\b`],
  [
    'sponsored',
    3,
    'sponsored promoted paid taboola outbrain',
    String.raw`^(?:(?:sponsored|promoted|paid) (?:links?|stories|content|posts?)(?: by)?[\s|:]*){1,3}(?:taboola|outbrain|revcontent)?$|^(?:(?:by )?(?:taboola|outbrain)\s*){1,3}$`
  ],
  [
    'sponsored',
    3,
    'affiliate commission revenue purchase',
    String.raw`\b(?:affiliate (?:links?|commissions?|revenue|partners?|programme?s?)|(?:may |might |could |can |will )?(?:earn|receive|get|make|collect) (?:an? )?(?:small |affiliate )*(?:commission|share of (?:the )?(?:sales|revenue)|cut of))\b[^\n]{0,200}\b(?:links?|purchase|buy|bought|products?|sales?|page|you|we)\b|\b(?:links?|purchase|buy|products?)\b[^.!?]{0,120}\b(?:earn|receive|make) (?:an? )?(?:small |affiliate )?commission\b`,
    'affiliate earn receive get make collect'
  ],
  [
    'sponsored',
    3,
    'sponsored compensated brought presented supported possible paid',
    String.raw`\b(?:this|the following) (?:post|article|shop|story|content|page|section|series|podcast|newsletter|episode|video)\b[^.!?]{0,30}\b(?:sponsored|brought to you|compensated|paid for|made possible|presented|supported) by\b`,
    'by'
  ],
  [
    'sponsored',
    3,
    'sponsored presented powered brought possible supported partnership association paid',
    String.raw`^(?:[a-zà-ÿ]{2,20} ){0,2}(?:sponsored|presented|powered|brought to you|made possible|supported|paid for|in partnership|in association)(?: content| post)? (?:by|with)(?: [^!?,;]{1,40}(?:, (?:inc|llc|ltd)\.?)?)?$`
  ],
  [
    'sponsored',
    3,
    'disclosure disclosures sponsored promoted partner paid branded affiliate ad',
    String.raw`^(?:disclosures?|advertiser disclosure|sponsored|sponsored content|sponsored post|promoted|promoted content|promoted stories|partner content|paid content|paid post|branded content|affiliate disclosure|ad content)(?: [a-zà-ÿ\d.]{1,30})?$`
  ],
  [
    'sponsored',
    3,
    'cart price buy shop order deal pre-order preorder',
    String.raw`^(?:add to cart|view price|buy now|shop now|buy (?:it )?(?:here|tickets)|order (?:it )?(?:now|here)|check price|see price|get (?:the |this )?deal|pre-?order)\b[^.]{0,90}$`
  ],
  [
    'sponsored',
    3,
    'tickets ticket seat seats copy spot place discount ebook',
    String.raw`\b(?:get|buy|book|grab|claim|reserve|secure) your (?:[a-zà-ÿ]+ ){0,3}(?:tickets?|seats?|copy|spot|place|discount|ebook|e-book)(?: (?:today|now|here|online|early))?[.!]*$`,
    'your'
  ],
  // Advertisement signs
  [
    'advert',
    3,
    'loaded load ad advert advertisement',
    String.raw`\bthis (?:ad|advert|advertisement) (?:has not|hasn't|will not|is) (?:loaded|load|not)\b`,
    'this'
  ],
  [
    'advert',
    3,
    'advertisement advertisements advertising advertorial advert adverts ad ads',
    String.raw`^(?:\W{0,3})(?:advertisements?|advertising|advertorial|adverts?|ad|sponsored ads?|ads by [^.!?]{1,20}|paid advertisement)(?:\W{0,3}|\W{1,3}(?:(?:story|article|content|scroll)\b[^.!?]{0,40}|remove ads|learn more|close))[.!]?$`
  ],
  [
    'advert',
    3,
    'continues continue continued resumes',
    String.raw`^\W{0,3}(?:the )?(?:story|article|content|report|post|text|interview|review) (?:continues?|continued|resumes) (?:below|after|under|following|next)\b[^.!?]{0,50}[.:]?\W{0,3}$`
  ],
  [
    'advert',
    3,
    'reading scroll scrolling ad ads advert advertisement inread',
    String.raw`^(?:continue reading (?:below|the main story|after)|scroll (?:down )?(?:to continue|for more|to keep reading)|keep scrolling|skip (?:this )?ad|skip advert(?:isement)?|don't want to see (?:this|these|ads)\b|remove ads|report this ad|hide ad|why this ad|inread invented by)[^\n]{0,50}$`
  ],
  // Pay walls
  [
    'paywall',
    3,
    'logged signed policy guidelines rules account',
    String.raw`\byou must be (?:logged|signed) in\b|\bplease (?:read|review|see) our (?:comment|commenting|community) (?:policy|guidelines|rules)\b|^create an? (?:free )?account(?:\s*(?:or|\|)?\s*(?:sign|log) in)?$`,
    'must our create'
  ],
  [
    'paywall',
    3,
    'register sign log login subscribe upgrade account member subscriber',
    String.raw`^(?:register|sign in|log in|login|subscribe|sign up|upgrade|create (?:a|your) free account|become a (?:member|subscriber)) (?:now |here |free |for free )?(?:to|and|for) (?:continue|read|keep|unlock|access|get|view|see|enjoy|finish)\b[^.!?]{0,60}[.!]?$`
  ],
  [
    'paywall',
    3,
    'limit articles subscribers members registered reading blocker blockers blocking disable whitelist adblock adblocker available',
    String.raw`\b(?:you(?:'ve| have) (?:reached|used|read|hit|exceeded|[a-zà-ÿ]+ (?:free )?articles?)[^.!?]{0,40}\b(?:limit|free articles?|articles? (?:left|remaining|this month))|(?:access|read|get|enjoy) (?:\w+ )(?:free )?articles? (?:free|for free|a month|per month)|(?:this|the rest of this|the full) (?:article|content|story|page) is (?:only )?(?:available|reserved|exclusive|for)(?: only)?(?: (?:to|for))? (?:our |paying |premium )?(?:subscribers|members|registered)|to continue reading|to read (?:the full|this|more)[^.!?]{0,30}\b(?:subscribe|sign in|register|log in)|(?:ad|advert|script)[- ]?block(?:er|ers|ing)?\b[^\n]{0,100}\b(?:site|page|you|your|disable|enabled|turn off|off|users|us)|please (?:disable|turn off|whitelist)\b)`,
    "you you've access read get enjoy this full continue please blocker blockers blocking adblock adblocker"
  ],
  // Rights
  ['copyright', 3, 'reserved', String.raw`\ball rights reserved\b`],
  [
    'copyright',
    3,
    'published republished reproduced broadcast redistributed copied reproduction republication redistribution',
    String.raw`\b(?:may not be (?:re-?published|published|reproduced|broadcast|redistributed|copied|duplicated)\b|(?:reproduction|republication|redistribution) (?:in whole|without|of this|is prohibited))[^\n]{0,120}`
  ],
  [
    'copyright',
    3,
    'copyright -',
    String.raw`^(?:©|\(c\)|copyright(?: ©| \(c\)| @)?) ?(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?,?(?: by)? [^!?]{2,80}$`
  ],
  ['copyright', 3, 'request', String.raw`^request (?:a )?(?:reprint|permission|republication)s?\b[^.!?]{0,80}$`],
  // Calls to readers
  [
    'feedback',
    2,
    'share leave add post tell',
    String.raw`${CLAUSE}(?:share|tell us|leave|add|post) your (?:comments?|thoughts|feedback|views|opinions?)\b`,
    'your'
  ],
  [
    'feedback',
    3,
    'tip tips story stories correction corrections tip-off',
    String.raw`\b(?:do you have|have you got|if you have|have|got) (?:an? |any )(?:[^.!?]{0,40} )?(?:tips?|story|stories|corrections?|tip-off|news)\b(?: to (?:tell|share|sell))?[^.]{0,60}?(?:let us|e-?mail|contact us|send|get in touch|call us|submit)`
  ],
  [
    'feedback',
    3,
    'touch contact connect stories articles',
    String.raw`^(?:get in touch|connect) with (?:us|our|the) [^!?]{0,120}$|^for more (?:stories|news|articles|content|like this)[^.!?]{0,50},? (?:check|visit|go to|see|read|follow|click|head)\b`,
    'get connect more'
  ],
  [
    'feedback',
    3,
    'tip tips tip-off question photo video correction story',
    String.raw`\b(?:got|have) (?:a|any|an) (?:[a-zà-ÿ]+ )?(?:news |story |confidential |news or story )?(?:tip|tips|tip-off|story|question|correction|photo|video)s?(?: (?:for us|about|to share|we should|you|on)[^.!?]{0,60})?\?[^\n]{0,10}\s*(?:\W{0,4}\s)?(?:e-?mail|send|submit|contact|let us|tell|get in touch|call|click|write|share|drop|ask)\b`,
    'got have'
  ],
  [
    'feedback',
    3,
    'hear letters tips questions photos ideas interested like contribute pitch send committed know',
    String.raw`\b(?:is there something you think we should know|we(?:'d| would) (?:like|love) to (?:hear|know|read)(?: from you| what you| your)|we want to hear (?:from you|your|what)|(?:send|submit|share|e-?mail) (?:us )?your (?:[a-zà-ÿ]+ )?(?:questions?|letters?|tips?|stories|story|photos?|ideas)(?: and [a-zà-ÿ]+)? (?:to|at|using|here|via|with us|in|on|below|by)|send (?:me|us) (?:your |any )?(?:questions|tips)|interested in (?:writing|sharing|contributing|advertising|becoming)[^.!?]{0,60}\?|would you like to (?:be part|write|contribute|join)[^.!?]{0,60}\?|(?:want|wish) to (?:contribute|write for|share your|advertise|pitch)[^.!?]{0,60}\?|committed to publishing (?:a diversity of )?letters|letters to the editor (?:can|should|may) be)`,
    "you we we'd your me interested want wish letters"
  ],
  [
    'feedback',
    3,
    'email e-mail write contact message call text',
    String.raw`^(?:email|e-mail|write to|contact|message|call|text) (?:us|the (?:author|writer|reporter|editor|newsroom|desk)|our (?:newsroom|news team|reporters?))\b[^\n]{0,80}(?:@|\bat\b|\bon\b|\bhere\b|:)`,
    'us our author writer reporter editor newsroom desk'
  ],
  // Broadcast and shop windows of the outlet
  [
    'appeal',
    3,
    'listen tune watch catch',
    String.raw`^(?:listen|tune in|watch|catch) (?:to )?[^.!?]{2,60} (?:live (?:at|on|from|every|weekdays)|weekdays|weeknights|every (?:week|day|sunday|monday|tuesday|wednesday|thursday|friday|saturday)|on (?:catch-?up|demand)|listen back here)\b[^.!?]{0,60}[.!]?$`
  ],
  [
    'feedback',
    3,
    'join apply enter',
    String.raw`^(?:\W{1,3})?(?:join|apply for|enter) our [a-zà-ÿ][^.!?]{2,50}(?:programme?|community|club|competition|contest|survey|panel)\b`
  ]
]

export const promotionCues: readonly PromotionCue[] = [...rows, ...furnitureCues, ...pageCues].map(
  ([kind, weight, triggers, source, also], number) => {
    const atClause = source.startsWith(CLAUSE)
    return {
      number,
      kind,
      weight,
      triggers: triggers.split(' '),
      also: also?.split(' ') ?? [],
      needsMoney: source.includes(MONEY),
      short: source.startsWith('^') && source.endsWith('$') && !source.includes('\n]{0,2'),
      atClause,
      firstWords: once(() => firstWordsOf(source)),
      pattern: atClause ? lazyPattern(source.slice(CLAUSE.length), 'y') : lazyPattern(source)
    }
  }
)
