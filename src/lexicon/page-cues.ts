import {CLAUSE, type Row} from './promotion-cue.js'

/** What readers are asked to pay for, or to do something about. */
const WORK = String.raw`(?:journalism|reporting|newsrooms?|news|coverage|work|radio|media|stories|mission)`
const SOME = String.raw`(?:our|this|these|independent|local|public|community|quality|investigative|non-?profit|free|fearless)`

/**
 * Phrases of pages that ask, warn, thank and advertise in the voice of the outlet: of non-profits, local papers, magazines, blogs, stations.
 * Own compilation, in own words; see `promotion-cues`.
 */
export const pageCues: readonly Row[] = [
  // Money for the outlet
  [
    'donation',
    3,
    'nonprofit non-profit',
    String.raw`^(?:as an?|we are an?|we're an?) (?:[a-zà-ÿ-]+ ){0,2}non-?profit,? (?:[a-zà-ÿ-]+ ){0,2}(?:news|newsroom|newspaper|magazine|publication|outlet|organi[sz]ation)\b[^!?\n]{0,100}\b(?:we|our) [^!?\n]{0,80}\b(?:you|your|readers|donations?|members)\b`,
    'we you your readers members'
  ],
  [
    'donation',
    3,
    'depends relies runs survives needs',
    String.raw`\b(?:journalism|reporting|newsroom|news) (?:depends|relies|runs|survives) on (?:you|your|readers? like you)\b|\b(?:journalism|reporting|news) needs (?:you|your)\b`,
    'you your'
  ],
  [
    'appeal',
    3,
    'please consider gift donate donating subscribe membership contribute',
    String.raw`^if you (?:value|appreciate|enjoy|like|rely on|believe in|care about|find|found) (?:our|this|the|what we|independent|local|quality|good)\b[^.!?]{0,80}\b(?:please|consider|support us|give|gift|donat\w{1,4}|subscri\w{2,8}|join|member\w{0,4}|contribut\w{1,4})\b`,
    'value appreciate enjoy like rely believe care find found'
  ],
  [
    'donation',
    3,
    'tax-deductible',
    String.raw`\byour tax-deductible (?:gift|donation|contribution|support)s?\b`,
    'your'
  ],
  [
    'donation',
    3,
    'gift donation contribution',
    String.raw`${CLAUSE}(?:make|give|send) your (?:one-time |monthly |recurring |tax-deductible |year-end |end-of-year )+(?:gift|donation|contribution)\b`,
    'make give send'
  ],
  [
    'appeal',
    3,
    'free',
    String.raw`^this (?:story|article|content|page|newsletter) is free (?:to read|for (?:all|everyone|you))\b[^.!?]{0,60}\b(?:because|thanks|members|readers|supporters)\b`,
    'this'
  ],
  [
    'donation',
    3,
    'journalism reporting newsroom radio',
    String.raw`${CLAUSE}(?:sustain ${SOME}|support (?:public|community)) ${WORK}\b`,
    'support sustain'
  ],
  [
    'sponsored',
    3,
    'podcast newsroom station programme newsletter',
    String.raw`^(?:major |additional |financial )*(?:support|funding) for (?:this|our|the) (?:[a-zà-ÿ'-]+ ){0,3}(?:podcast|programme|station|newsroom|newsletter) (?:is|comes|was) (?:from|provided by)\b`,
    'support funding'
  ],
  ['donation', 2, 'donate', String.raw`^donate to (?:the )?[^.!?]{2,40}[.!]*$`],
  ['donation', 3, 'coffee', String.raw`${CLAUSE}(?:consider )?buy(?:ing)? (?:me|us) a coffee\b`, 'buy buying'],
  [
    'donation',
    3,
    'become becoming',
    String.raw`^become an? (?:friend|patron|member|supporter|sustainer|insider|donor)(?: of (?:the|our) [^.!?]{2,50})?[.!]*$|\bby becoming an? (?:[a-zà-ÿ-]+ )?(?:member|supporter|patron|subscriber)(?: (?:today|now))?[.!]*$`,
    'friend patron member supporter sustainer insider donor subscriber'
  ],
  ['appeal', 3, 'click scroll', String.raw`^before you (?:click away|scroll on)\b`, 'before'],
  // Newsletters
  [
    'newsletter',
    3,
    'miss',
    String.raw`${CLAUSE}never miss (?:an? |another |our )?(?:story|post|issue|episode|update|article|headline)\b`,
    'never'
  ],
  [
    'newsletter',
    3,
    'sign',
    String.raw`${CLAUSE}sign up for (?:our|daily|weekly|free|breaking|morning|evening|e-?mail) [^.!?]{3,80}[.!]?$`,
    'our daily weekly free breaking morning evening email e-mail'
  ],
  [
    'newsletter',
    3,
    'success subscribed thanks thank valid inbox invalid',
    String.raw`^(?:success!|you're (?:subscribed|signed up)|thanks? (?:you )?for (?:subscribing|signing up)|please (?:enter|provide) (?:an?|your) (?:valid )?e-?mail|you (?:have|are) (?:been )?(?:now )?(?:subscribed|signed up|on (?:our|the) list)|invalid e-?mail|(?:please )?check your inbox)\b[^\n]{0,70}$`
  ],
  [
    'newsletter',
    2,
    'name zip phone enter count',
    String.raw`^(?:(?:first|last|full|your)? ?name|(?:zip|postal|post) ?code|phone(?: number)?|(?:please )?enter your e-?mail(?: address)?|yes,? sign me up|count me in)[\s:*!.]*$`
  ],
  [
    'newsletter',
    3,
    'enter',
    String.raw`${CLAUSE}enter your (?:[a-zà-ÿ]+ (?:and|&) )?e-?mail(?: address)? (?:to (?:subscribe|sign up|get|receive|download|read)|below|here)\b`,
    'email e-mail'
  ],
  ['newsletter', 3, 'download', String.raw`${CLAUSE}download your free\b`, 'your'],
  ['newsletter', 3, 'know get hear', String.raw`^be the first to (?:know|hear|get)\b[^.!?]{0,60}[.!]?$`, 'first'],
  [
    'newsletter',
    2,
    'alerts updates',
    String.raw`^(?:breaking |daily |weekly |top )?(?:news |e-?mail |breaking )?(?:alerts|updates)$`
  ],
  [
    'newsletter',
    2,
    'guide digest dose fix roundup round-up source',
    String.raw`^(?:your|our) (?:[a-zà-ÿ-]+ ){0,2}(?:guide|digest|dose|fix|round-?up|source) (?:to|of|on|for)\b[^!?]{2,70}[.!]?$`,
    'your our'
  ],
  ['newsletter', 2, 'touch', String.raw`^(?:stay|keep) in touch(?: with us)?[.!]?$`],
  [
    'newsletter',
    3,
    'date',
    String.raw`^(?:stay|keep) up[- ]to[- ]date (?:with|on) (?:all )?(?:the |our )?(?:latest|news|stories)\b`,
    'latest news stories'
  ],
  ['newsletter', 3, 'email e-mail', String.raw`^e-?mail me (?:the|when|about|new|with)\b[^.!?]{2,60}[.!]?$`],
  [
    'newsletter',
    3,
    'constitutes',
    String.raw`\b(?:use of|registration on)\b[^.!?]{0,40}\bthis (?:web)?site\b[^.!?]{0,20}\bconstitutes\b`,
    'site website'
  ],
  // Subscriptions and pay walls
  [
    'subscription',
    3,
    'subscribe donate join',
    String.raw`${CLAUSE}to support (?:our|this|local|independent|quality|community|more)\b[^.!?,]{0,40},? (?:please )?(?:subscribe|donate|join)\b`,
    'support'
  ],
  [
    'subscription',
    3,
    'subscription membership subscribing joining',
    String.raw`${CLAUSE}consider (?:an? (?:digital|print|paid|annual) subscription\b|subscribing(?:[.!]|$| (?:to (?:us|our)|today|now|here)\b)|joining us\b)`,
    'consider'
  ],
  [
    'subscription',
    3,
    'subscriber subscribers',
    String.raw`^subscribers?[- ](?:exclusives?|only|content|only (?:content|story|article|stories|articles))$`,
    'exclusive exclusives only content subscriber-only subscribers-only'
  ],
  [
    'paywall',
    3,
    'log sign login register subscribe join',
    String.raw`^(?:log in|sign in|login|register|subscribe|join) or (?:subscribe|register|log in|sign in|sign up|join|create)\b[^.!?]{0,60}[.!]?$`
  ],
  [
    'subscription',
    3,
    'unlimited',
    String.raw`(?:^|\byou'll |\byou will )(?:also )?(?:get|enjoy|have|receive) unlimited (?:digital |online )?access\b`,
    'access'
  ],
  [
    'subscription',
    3,
    'join subscribe renew upgrade',
    String.raw`^(?:join|subscribe|renew|upgrade)\b[^.!?]{0,40}\bto (?:get|receive|enjoy):$`
  ],
  [
    'subscription',
    3,
    'subscribers members',
    String.raw`\b(?:subscribers|members) also (?:get|receive|enjoy)\b`,
    'also'
  ],
  [
    'subscription',
    3,
    'subscription subscriptions',
    String.raw`^(?:digital |print |online |monthly |annual )*subscriptions? (?:starts?|begins?|costs?|from) [^!?]{0,40}[$£€]\d`,
    'start starts begin begins cost costs from'
  ],
  [
    'subscription',
    3,
    'view compare choose explore',
    String.raw`^(?:view|see|compare|choose|explore) (?:our |all |my |your |an? |the )?(?:(?:subscription|membership|subscriber) (?:offers?|options|plans?)(?: here| now)?|plan that's right for you)[.!]?$`,
    'subscription membership subscriber plan'
  ],
  [
    'subscription',
    3,
    'gift',
    String.raw`${CLAUSE}give (?:the|a) gift of (?:local |good |great |independent )?(?:news|journalism|reading|stories)\b`,
    'give'
  ],
  [
    'subscription',
    3,
    'e-edition eedition e-paper epaper edition issue',
    String.raw`^(?:read|view|get|see|open|browse) (?:(?:the|our|today's) )?(?:(?:digital |print |latest |current )+(?:edition|issue)|e-?edition|e-?paper)\b[^.!?:,]{0,40}(?:[.!]|$)`,
    'read view get see open browse'
  ],
  [
    'subscription',
    3,
    'issue edition',
    String.raw`${CLAUSE}(?:(?:pick up|grab|get|order) (?:an?|your) (?:digital |print )?copy of|don't miss|plus,? don't miss) [^.!?]{0,60}\b(?:issue|edition)\b|\b(?:issue|edition) of [^.!?]{2,50}\b(?:on sale|on newsstands?|in shops|available|out) now\b`,
    'copy miss now'
  ],
  [
    'subscription',
    3,
    'try',
    String.raw`${CLAUSE}try (?:[a-zà-ÿ\d'.-]+ ){1,4}(?:for )?free (?:by clicking|today|now|here)\b`,
    'free'
  ],
  [
    'subscription',
    3,
    'listen watch stream',
    String.raw`${CLAUSE}(?:listen|watch|stream)\b[^.!?]{0,40}\bon your (?:chosen|favou?rite|preferred|usual) (?:podcast |streaming )?(?:platform|app|player|device)\b`,
    'chosen favourite favorite preferred usual'
  ],
  [
    'subscription',
    2,
    'week weeks month months monthly',
    String.raw`^(?:then |only |just |from |was )?[$£€]\d[\d.,]*(?: an?| per| ?\/| for| every| each)? ?(?:the )?(?:first |your first )?(?:\d+ )?(?:weeks?|months?|monthly)\b[^.!?]{0,30}[.*]?$`
  ],
  [
    'paywall',
    3,
    'subscribe subscribed registered joined',
    String.raw`^already (?:subscribe|subscribed|joined|registered)\?`,
    'already'
  ],
  ['paywall', 2, 'sign log register', String.raw`^(?:sign in|log in|login|register)$`],
  [
    'subscription',
    2,
    'store play app',
    String.raw`^(?:download (?:it )?on the |get it (?:on|in|from) (?:the )?|available on (?:the )?)?(?:apple )?(?:app store|google play)$`
  ],
  // Who to reach, and where
  [
    'bio',
    3,
    'reach email e-mail contact',
    String.raw`${CLAUSE}(?:you can )?(?:reach|e-?mail|contact) (?:him|her|them|me)(?: (?:at|on|via)\b|:)[^!?\n]{0,60}(?:@|\d{3})`,
    'him her them me'
  ],
  [
    'bio',
    3,
    'contact reach',
    String.raw`^to (?:contact|reach) the (?:editors?|reporters?|authors?|writers?) (?:responsible|(?:on|behind|of|for) this)\b`,
    'editor editors reporter reporters author authors writer writers'
  ],
  [
    'feedback',
    3,
    'securely signal anonymously',
    String.raw`${CLAUSE}(?:you can )?(?:contact|reach|message|e-?mail|text) (?:our|the|this|me|us|him|her|them)\b[^.!?]{0,50}\b(?:securely|on signal|via signal|anonymously)\b`,
    'contact reach message email e-mail text'
  ],
  [
    'feedback',
    3,
    'error mistake typo inaccuracy',
    String.raw`^(?:see|seen|spot|spotted|found|noticed) (?:an?|any) (?:error|mistake|typo|inaccuracy)\b[^.!?]{0,40}\?`,
    'see seen spot spotted found noticed'
  ],
  [
    'feedback',
    3,
    'letter letters',
    String.raw`^(?:respond: )?(?:to (?:submit|send|write) an? letter to the editor\b|(?:[^.!?]{2,60}\? )?(?:submit|write|send) (?:us an? letter|an? letter to the editor)\b|letters to the editor: ?\S{1,40}@)`
  ],
  [
    'feedback',
    3,
    'comment comments discussion conversation',
    String.raw`^(?:(?:this|our|the) comments? sections? (?:is|are) moderated|we (?:welcome|encourage|invite) your comments|start the (?:discussion|conversation)[.!]?$|(?:got|have) something to say\? start the conversation\b|notify me of (?:new|follow-?up) (?:comments|posts)|join the (?:conversation|discussion) ?[→»›>]$)`,
    'moderated we start notify join'
  ],
  [
    'feedback',
    3,
    'error typo mistake inaccuracy',
    String.raw`^if you (?:see|spot|find|notice|believe)\b[^.!?]{0,60}\b(?:error|typo|mistake|inaccuracy)\b[^.!?]{0,60}\b(?:e-?mail|contact|write|let us|tell us|report)\b`,
    'email e-mail contact write us report'
  ],
  ['feedback', 3, 'ask', String.raw`\?\s{1,3}ask us\b`, 'us'],
  [
    'feedback',
    3,
    'share',
    String.raw`\byou can share your (?:[a-zà-ÿ]+ )?(?:story|stories|experiences?) with (?:us|our)\b`,
    'story stories experience experiences'
  ],
  ['advert', 3, 'advertise', String.raw`^(?:to )?advertise (?:with us|here|on this site)\b`],
  [
    'feedback',
    3,
    'comments comment conversation',
    String.raw`^(?:have|got) something to (?:add|say|share)\b[^.!?]{0,40}\?|\b(?:sorry|we are|we're) [^.!?]{0,20}not (?:currently |now )?accepting comments\b|^(?:(?:add|write|post|leave|see|view|show|read) (?:an? |all )?comments?\s*){2,3}$`,
    'something accepting add write post leave see view show read'
  ],
  ['feedback', 3, 'sound', String.raw`${CLAUSE}sound off (?:in|below|with)\b`, 'off'],
  ['feedback', 3, 'know', String.raw`^if you know more\b[^!?]{0,80}@`, 'email e-mail contact write send'],
  [
    'feedback',
    3,
    'feedback error errors corrections',
    String.raw`^to (?:report (?:an? |any )?(?:errors?|corrections?|typos?)|(?:report problems or (?:to )?)?leave feedback)\b[^!?]{0,70}\b(?:e-?mail|contact|click|visit)\b`,
    'email e-mail contact click visit'
  ],
  [
    'bio',
    3,
    'reach',
    String.raw`^to reach [^.!?]{3,40}, (?:call|e-?mail|send|write)\b[^!?]{0,90}@`,
    'call email e-mail send write'
  ],
  ['bio', 3, 'follow', String.raw`^\S{3,40}@\S{3,40} follow\b`],
  ['feedback', 3, 'notify', String.raw`^notify me (?:of|when)\b[^.!?]{2,50}[.!]?$`],
  [
    'feedback',
    3,
    'save',
    String.raw`^save my (?:name|e-?mail)\b[^.!?]{2,80}\b(?:browser|comment)\b`,
    'browser comment'
  ],
  [
    'feedback',
    3,
    'contact',
    String.raw`^(?:is your|are you an?|do you) [^.!?]{3,80}\?\s{1,3}contact:? [^!?\s]{0,40}@`,
    'your you'
  ],
  [
    'feedback',
    3,
    'standards code',
    String.raw`\b(?:this|we|our|the) (?:[a-zà-ÿ-]+ ){0,5}(?:website|newspapers?|site|magazine|publication|titles?|reports|newsroom|adhere|comply)\b[^!?\n]{0,90}\b(?:independent press standards|press council|editors' code of practice)\b`,
    'practice independent council press'
  ],
  ['sponsored', 3, 'rsvp', String.raw`${CLAUSE}rsvp (?:here|now|today|for our|to our|for the free)\b`],
  // Trade
  [
    'sponsored',
    3,
    'paid sponsored advertising promoted partner',
    String.raw`^this is an? (?:paid|sponsored|advertising|promoted|partner) (?:post|article|story|content|feature|advertisement|message|partnership)\b`,
    'this'
  ],
  [
    'sponsored',
    3,
    'chosen selected picked recommended',
    String.raw`^(?:all |these |our )?(?:products|items|picks) (?:(?:were|are|have been) )?(?:all )?(?:independently )?(?:chosen|selected|picked|recommended) (?:independently )?by (?:our|the editors|the team)\b`,
    'products items picks'
  ],
  [
    'sponsored',
    3,
    'prices price',
    String.raw`^(?:all )?prices? (?:correct|accurate) (?:at|as of)\b`,
    'correct accurate'
  ],
  [
    'sponsored',
    3,
    'book deal deals',
    String.raw`^(?:book now|(?:view|see|get|shop) (?:the |all |this )?deals?(?: (?:at|on|now) ?[^.!?]{0,25})?)[\s.!>»›→]*$`
  ],
  [
    'sponsored',
    3,
    'code',
    String.raw`\bcode ["']?[a-z\d]{3,15}["']? (?:for|to (?:get|save|receive)|at (?:the )?check-?out)\b[^.!?]{0,40}(?:%|[$£€]\d|\boff\b|\bfree\b|\bdiscount\b|checkout)`,
    'use with enter promo discount'
  ],
  [
    'sponsored',
    3,
    'supported funded possible underwritten',
    String.raw`(?:^(?:this|our)|'s) (?:[a-zà-ÿ-]+ ){0,2}(?:reporting|coverage|journalism|newsroom) (?:is|was|are) (?:(?:made possible|funded|underwritten) (?:in part )?(?:by|through|with)|supported (?:in part )?by [^.!?]{0,60}\b(?:grants?|funds?|foundation|readers|members|donors))\b`,
    'reporting coverage journalism newsroom'
  ],
  [
    'sponsored',
    3,
    'editorial',
    String.raw`\bwe (?:have|retain|maintain|keep) (?:full|complete|total|sole) editorial (?:control|independence)\b`,
    'control independence'
  ],
  // Rights and consent
  [
    'copyright',
    3,
    'content contents material',
    String.raw`^(?:all |entire |site )*(?:content|contents|material)\b[^.!?]{0,30}(?:©|\(c\)|\bcopyright)\s?(?:©|\(c\))? ?(?:19|20)\d\d`
  ],
  [
    'copyright',
    3,
    'copyright',
    String.raw`^(?:© ?|\(c\) ?)?copyright (?:© ?|\(c\) ?)?(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?[.,]? [^\n]{2,400}$`
  ],
  ['copyright', 3, 'appeared', String.raw`^the post [^\n]{3,240} appeared first on\b`, 'post'],
  ['copyright', 3, 'content', String.raw`^content created by [^!?]{2,60} is available\b`, 'available'],
  ['copyright', 3, 'reuse', String.raw`^reuse (?:this|our) content\b[^.!?]{0,30}$`],
  ['copyright', 3, 'licensed licenced', String.raw`^licen[sc]ed under (?:an? )?(?:creative commons|cc[ -])`],
  [
    'copyright',
    3,
    'licensing reprint permission permissions',
    String.raw`^(?:purchase|buy|obtain|acquire|get|request) (?:(?:licensing|reprint|reproduction|republishing) (?:rights|permissions?)|permission to (?:reuse|reprint|republish)\b[^.!?]{0,30})[\s.›>»,]*$`,
    'purchase buy obtain acquire get request'
  ],
  [
    'appeal',
    3,
    'cookies consent continuing',
    String.raw`^(?:(?:this|our) (?:web)?site uses cookies\b|by continuing to (?:use|browse) (?:this|our|the) (?:web)?site\b|(?:manage|update|change|review) (?:your )?(?:consent|cookies)(?: (?:settings|preferences|choices))?$)`,
    'uses continuing manage update change review'
  ],
  // Ways to more of the outlet's pages
  [
    'teaser',
    3,
    'mobile',
    String.raw`^\W{0,2}(?:(?:on|using|reading (?:this )?on) an? mobile(?: device)?\?|for mobile users,?) (?:please )?(?:click|tap)\b[^.!?]{0,60}[.!]?$`,
    'click tap'
  ],
  [
    'teaser',
    3,
    'coverage',
    String.raw`^for (?:full|complete|continuing|our full|all our) coverage\b[^!?]{2,80}\b(?:visit|click|go to|see|follow|head)\b[^!?]{2,80}$`
  ],
  [
    'teaser',
    3,
    'check see head',
    String.raw`^for more(?: (?:on|about|from) [^.!?,]{2,60})?, (?:check out|see|head (?:on )?(?:over )?to) (?!(?:section|page|chapter|below|above)\b)[^!?]{2,160}$`
  ],
  [
    'teaser',
    3,
    'read',
    String.raw`\bread more (?:at )?[\w-]{2,30}(?:\.\W?[a-z]{2,10}){1,3}[\s.…]*(?:rss\b[^.!?]{0,30})?$`,
    'more'
  ],
  [
    'teaser',
    3,
    'visit click tap homepage',
    String.raw`^for (?:more|all|all the latest|the latest) (?:[a-zà-ÿ-]+ ){0,2}(?:news|stories|coverage|updates|headlines|sports?|articles|content|recipes|reviews|features|analysis)\b[^.!?]{0,60},? (?:visit|click|tap|(?:go|head) (?:on )?(?:over )?to)\b`
  ],
  [
    'teaser',
    3,
    'read',
    String.raw`^(?:to read more\b[^.!?]{0,50},? (?:click|tap|visit|head|go)\b|(?:click|tap) here to read (?:more|our|all|other)\b)[^.!?]{0,60}[.!]?$`,
    'click tap visit head go'
  ],
  [
    'teaser',
    3,
    'read',
    String.raw`^read the (?:entire|whole|complete|rest of the|full) (?:article|story|post|piece)(?: (?:here|at|on))?: \S`
  ],
  [
    'teaser',
    3,
    'rest reading read',
    String.raw`(?:\.\.\.|…)\]?\s*(?:read (?:the rest|more|on|full story)|continue reading)[\s»>→….]*$`
  ],
  ['teaser', 3, 'visit', String.raw`^visit \S{4,40} for (?:more|the latest)(?! (?:information|details|info)\b)`],
  [
    'teaser',
    3,
    'story article',
    String.raw`^(?:read|for) the (?:whole|full|entire) (?:story|article)(?:,? (?:at|on|in) [^.!?]{2,40}|, click here)[.!]?$`,
    'whole full entire'
  ],
  [
    'teaser',
    3,
    'follow',
    String.raw`^follow (?:the |our |all )?(?:live|latest) updates\b[^!?]{0,80}\bhere\b[.!]?$`,
    'updates'
  ],
  ['social', 3, 'follow', String.raw`^(?:please )?follow and like us\b`, 'like'],
  ['social', 3, 'share', String.raw`^(?:please )?share this with your (?:friends|family)\b`, 'friends family']
]
