import {CLAUSE, NETWORK, type Row} from './promotion-cue.js'

/**
 * Further phrases of pages around articles, told by their structure: who is asked (the reader), by whom ("us", "our"), for what, and how.
 * Own compilation, in own words; see `promotion-cues`.
 */
const OURS = String.raw`(?:newsletters?|podcasts?|newscasts?|newsroom|survey|poll|quiz|apps?|channel|page|website|site|community|members|membership|journalism|coverage|archives?|series|events?|festival|gala|webinar|guides?|calendar|broadcast|stream|live ?blog|feed|group|forum|magazine|edition|e-?paper|guidelines|faq|deals|picks|videos?|gallery|reporting|reporters|journalists|stories|newspaper|station|map|tracker|tool)`

export const furnitureCues: readonly Row[] = [
  // Money for the outlet
  [
    'donation',
    3,
    'help',
    String.raw`${CLAUSE}help (?:us )?(?:pay for|fund|power|sustain|support|build) (?:the next|more|our|this|these|local|independent|stories|great)\b`,
    'pay fund power sustain support build'
  ],
  [
    'donation',
    3,
    'chip pitch',
    String.raw`\b(?:(?:will|can|could|would) you (?:please )?(?:chip|pitch) in\b|(?:chip|pitch) in (?:what(?:ever)? you can|today|now|just|even|as little))`
  ],
  [
    'donation',
    3,
    'without',
    String.raw`\bwe (?:can't|cannot|couldn't|could not) do (?:this|it|our work) without (?:you|your|our)\b`,
    'do'
  ],
  [
    'donation',
    3,
    'paid funded powered supported possible sustained',
    String.raw`\b(?:this|our) (?:reporting|journalism|work|story|newsroom|site|coverage|podcast) (?:is|was|are) (?:paid for|funded|powered|made possible|supported|sustained) by (?:our )?(?:readers|people like you|members|listeners|viewers|donors|you\b|your\b|donations)`,
    'by'
  ],
  [
    'donation',
    3,
    'double triple',
    String.raw`${CLAUSE}(?:double|triple) your (?:impact|gift|donation|contribution|money)\b`,
    'your'
  ],
  [
    'donation',
    2,
    'gifts donations contributions gift donation contribution',
    String.raw`\b(?:gifts?|donations?|contributions?) (?:[a-zà-ÿ]+ ){0,4}(?:will be|are|is) (?:doubled|tripled|matched)\b`,
    'doubled tripled matched'
  ],
  [
    'sponsored',
    3,
    'support help funding grant assistance',
    String.raw`^this (?:[a-zà-ÿ]+ )?(?:story|article|reporting|project|series|report|investigation|coverage|work|episode) (?:was|is|has been) (?:produced|reported|published|made possible|supported|developed|completed|created|undertaken|written)\b[^.!?]{0,40} (?:with|through|by|thanks to) (?:the |an? |additional |financial )*(?:support|help|funding|grant|assistance)\b[^.!?]{0,90}`,
    'this'
  ],
  [
    'copyright',
    3,
    'republish',
    String.raw`${CLAUSE}republish (?:this|our|the) (?:article|story|stories|articles|piece|work|content)\b`
  ],
  // Pay walls and trials
  [
    'paywall',
    3,
    'subscribed account registered',
    String.raw`\balready (?:subscribed|have an account|registered|signed up)\?`,
    'already'
  ],
  [
    'paywall',
    3,
    'reading',
    String.raw`^to (?:keep|continue) reading\b|^(?:keep|continue) reading (?:for|with) (?:just|only|free|as|[$£€])`,
    'keep continue'
  ],
  [
    'paywall',
    3,
    'story article',
    String.raw`${CLAUSE}to (?:view|see|read|access) the (?:full|whole|entire|rest of the|complete) (?:story|article)\b[^.!?]{0,40}\b(?:subscribe|log in|sign in|register|join|become)\b`,
    'view see read access'
  ],
  [
    'subscription',
    3,
    'trial',
    String.raw`${CLAUSE}(?:start|begin|try|get|claim|activate|enjoy) (?:your|our|an?|my|the) (?:[a-zà-ÿ\d-]+ ){0,3}trial\b(?! of\b)`
  ],
  [
    'subscription',
    3,
    'try get',
    String.raw`${CLAUSE}(?:try|get) (?:one|two|three|four|six|your first|the first|\d+) (?:free )?(?:weeks?|months?|issues?|articles?) (?:for|of|free)\b[^.!?]{0,50}$`,
    'week weeks month months issue issues article articles'
  ],
  [
    'subscription',
    3,
    'subscribers members',
    String.raw`\b(?:subscribers|members) (?:can|may) (?:read|view|access|listen to|watch) (?:this|the full|it|all)\b`,
    'can may'
  ],
  [
    'newsletter',
    2,
    'newsletter briefing digest roundup round-up bulletin',
    String.raw`^(?:our|a|the|your) (?:free )?(?:daily|weekly|monthly|fortnightly|morning|evening) (?:[a-zà-ÿ]+ )?(?:newsletter|briefing|digest|round-?up|bulletin)\b`
  ],
  ['newsletter', 3, 'sign', String.raw`${CLAUSE}sign up (?:and|to) (?:stay|keep|be|never|start)\b`, 'up'],
  [
    'newsletter',
    3,
    'forwarded',
    String.raw`\bwas this (?:e-?mail|newsletter) forwarded\b|^forwarded this (?:e-?mail|newsletter)\?`,
    'email e-mail newsletter'
  ],
  [
    'newsletter',
    3,
    'text',
    String.raw`${CLAUSE}text (?:the word )?["'a-z\d]{2,15} to \d{5,6}\b[^.!?]{0,60}\b(?:get|receive|sign|subscribe|join|alerts|updates)\b`
  ],
  // Apps, channels, podcasts
  [
    'social',
    3,
    'whatsapp telegram youtube signal facebook instagram tiktok',
    String.raw`${CLAUSE}(?:join|follow|like|subscribe to) (?:the |our |us on )?(?:[^.!?]{2,50} )?${NETWORK} (?:channel|page|group|account|community)\b`,
    'channel page group account community'
  ],
  [
    'subscription',
    3,
    'store play',
    String.raw`\b(?:available|download(?: it)?|get it|free) (?:now |free )?(?:on|in|from) (?:the )?(?:apple )?(?:app store|google play)\b`,
    'app google'
  ],
  [
    'subscription',
    3,
    'scan',
    String.raw`${CLAUSE}scan (?:the|this) (?:qr )?code to (?:download|subscribe|sign|donate|join|get|listen|read|support)\b`,
    'code'
  ],
  [
    'subscription',
    3,
    'app',
    String.raw`^if you(?:'re| are) (?:on|in|using|reading this (?:on|in)) (?:the|our) [^.!?]{2,30} app,? (?:click|tap)\b`,
    'click tap'
  ],
  ['subscription', 3, 'wherever', String.raw`\bwherever you (?:get|listen to|find|download) (?:your )?podcasts\b`],
  [
    'subscription',
    3,
    'listen subscribe find hear',
    String.raw`${CLAUSE}(?:listen|subscribe|find|hear)\b[^.!?]{0,60}\b(?:on|via|in) (?:apple podcasts?|spotify|itunes|stitcher|google podcasts|overcast|pocket casts)\b`,
    'apple spotify itunes stitcher google overcast pocket'
  ],
  [
    'subscription',
    3,
    'podcast episode show',
    String.raw`${CLAUSE}(?:listen|subscribe) (?:to|below to) (?:our|this week's) (?:[^.!?,]{1,40} )?(?:podcast|episode|show)\b`,
    'listen subscribe'
  ],
  // Networks
  [
    'social',
    3,
    'can',
    String.raw`\byou can (?:also )?(?:follow|find|reach|contact|keep up with) (?:him|her|them|me|us|the author|[a-zà-ÿ]+(?: [a-zà-ÿ]+)?) (?:on|at|via|through) (?:(?:his|her|their|our|my) )?(?:${NETWORK}|@\w|[\w.+-]{1,40}@)`,
    'you'
  ],
  [
    'social',
    3,
    'preferred',
    String.raw`^(?:make|set|add|choose|pick) (?:us|[^.!?]{2,40}) (?:as )?(?:an?|your) preferred (?:news )?source\b`,
    'make set add choose pick'
  ],
  [
    'social',
    3,
    'tag mention',
    String.raw`${CLAUSE}(?:(?:and )?(?:tag|mention) (?:us|me)?(?: (?:on|at|in))? ?[@#]\w|tag (?:us|me) (?:on|at|in) )`
  ],
  [
    'feedback',
    3,
    'tried made',
    String.raw`^(?:tried|made|have you (?:tried|made)) this (?:recipe|look|project|dish)\?`,
    'this'
  ],
  // Trade
  [
    'sponsored',
    3,
    'buy purchase shop click',
    String.raw`\b(?:if|when|should) you (?:buy|click|purchase|shop|make a purchase)\b[^.!?]{0,70}\b(?:links?|page|site)\b[^.!?]{0,60}\b(?:we|us|our)\b`,
    'link links page site'
  ],
  [
    'sponsored',
    3,
    'associate associates affiliate',
    String.raw`\b(?:as an? amazon associate|(?:takes? part|participat(?:es?|ing)|participants?) in (?:[a-zà-ÿ]+ ){0,6}(?:associates|affiliate)\b)`
  ],
  [
    'sponsored',
    3,
    'prices price',
    String.raw`^(?:all )?(?:prices?|prices and availability) (?:was|were|is|are) (?:correct|accurate|subject)\b[^.!?]{0,70}[.!]?$`,
    'correct accurate subject'
  ],
  [
    'sponsored',
    3,
    'off',
    String.raw`${CLAUSE}(?:get|save|take|enjoy) (?:an? )?(?:extra |up to )?(?:[$£€]\d+|\d+ ?(?:%|percent)) off\b`,
    'get save take enjoy'
  ],
  ['sponsored', 3, 'shop', String.raw`^shop (?:our|the|all|these|now|here|this|similar|more)\b[^.!?,]{0,40}[.!]?$`],
  [
    'sponsored',
    3,
    'shop store bookshop marketplace',
    String.raw`${CLAUSE}(?:visit|browse|check out|support|explore) our (?:online |official |gift )?(?:shop|store|bookshop|marketplace)\b`,
    'our'
  ],
  [
    'sponsored',
    3,
    'buy order purchase',
    String.raw`^(?:buy|order|purchase) (?:an? |your |the )?(?:prints?|reprints?|photos?) of\b[^.!?]{2,40}[.!]?$|^(?:buy|order|purchase) (?:the|this|his|her|their) (?:[a-zà-ÿ]+ )?(?:book|album|record|print|magazine) (?:here|now|online|today)[.!]?$`
  ],
  [
    'sponsored',
    3,
    'save claim book',
    String.raw`${CLAUSE}(?:save|claim|book) (?:your (?:seat|spot|place|tickets?)|yours)(?: (?:now|today|here|online))?[.!]?$`,
    'your yours'
  ],
  ['sponsored', 3, 'tickets', String.raw`\btickets (?:for|to) our\b`, 'our'],
  [
    'sponsored',
    3,
    'register',
    String.raw`${CLAUSE}register (?:(?:here|now|today)(?:[.!]|$| for (?:our|this|the|free)\b)|for our\b)`
  ],
  ['sponsored', 3, 'join', String.raw`${CLAUSE}join us (?:on|for|at|this|next|live|online|every)\b[^.!?]{3,}`, 'us'],
  [
    'sponsored',
    3,
    'behalf commercial advertising advertisers brand sponsor partner paid',
    String.raw`\bthis (?:content|article|post|page|piece|section|feature) (?:was|is|has been) (?:produced|created|written|paid for|provided|supplied|published|made)\b[^.!?]{0,50}\b(?:commercial|on behalf of|advertis(?:ing|ers?)|brand studio|sponsor|partner)\b`,
    'this'
  ],
  // The reader is asked for something
  [
    'feedback',
    3,
    'us',
    String.raw`\?\s{1,3}(?:please |then )?(?:let us know|tell us|drop us|send us|e-?mail us|contact us|write to us|call us|get in touch|reach out)\b`,
    'let tell drop send email e-mail contact write call'
  ],
  [
    'feedback',
    3,
    'us',
    String.raw`${CLAUSE}(?:write|reach out|get in touch|speak|talk) (?:to|with) us (?:at|via|on|by|here|today|about)\b`,
    'write reach touch speak talk'
  ],
  [
    'feedback',
    3,
    'us',
    String.raw`${CLAUSE}(?:feel free to )?(?:send|tell|give) us your (?:[a-zà-ÿ]+ )?(?:stor(?:y|ies)|experiences?|photos?|thoughts|comments?|feedback|views|ideas|tips)\b`,
    'your'
  ],
  [
    'feedback',
    3,
    'correction error typo mistake',
    String.raw`^(?:report|suggest|submit|flag|request|see|spot(?:ted)?|found) (?:an? )?(?:correction|error|typo|mistake)(?: or (?:typo|error|correction))?(?: in this (?:story|article))?[.?]?$`
  ],
  [
    'feedback',
    3,
    'letters submissions questions tips comments corrections photos ideas',
    String.raw`${CLAUSE}(?:send|submit|e-?mail) (?:your |all |any )?(?:letters|submissions|questions|tips|comments|corrections|photos|(?:story )?ideas)\b[^!?]{0,60}\b(?:to|at)\b[^!?]{0,40}@`,
    'send submit email e-mail'
  ],
  [
    'bio',
    3,
    'reach contact',
    String.raw`^(?:to )?(?:reach|contact) (?:the |our )?(?:reporter|author|writer|editor|columnist|staff writer|correspondent|newsroom)\b[^!?\n]{0,80}(?:@|\d{3})`,
    'reporter author writer editor columnist staff correspondent newsroom'
  ],
  [
    'bio',
    3,
    'reached contacted',
    String.raw`^(?:[a-zà-ÿ.'-]{1,20} ){1,4}can be (?:reached|contacted) (?:at|on|via|by)\b[^\n]{0,60}@`,
    'can'
  ],
  ['bio', 3, 'author authors', String.raw`^about the authors?\s?[:|—–]`],
  [
    'feedback',
    3,
    'comment comments reply',
    String.raw`^(?:please )?(?:leave|post|add|write|drop|view|show|hide|load) (?:an? |all |more |the |your |us a |\d+ )?(?:comments?|repl(?:y|ies))(?: (?:below|here|cancel|\(\d+\)|\d+)[^.!?]{0,30})?[.!]?$`,
    'leave post add write drop view show hide load'
  ],
  [
    'feedback',
    3,
    'comments',
    String.raw`^(?:all )?comments (?:are|will be) (?:moderated|subject to|open to (?:members|subscribers)|reviewed|pre-moderated)\b|\bcomments are open to (?:members|subscribers)\b`,
    'moderated subject open reviewed pre-moderated'
  ],
  ['feedback', 3, 'akismet comment', String.raw`\b(?:uses akismet|your comment data)\b`, 'akismet data'],
  // Consent, players, ways around the page
  [
    'appeal',
    3,
    'cookies',
    String.raw`^(?:we|this (?:web)?site|our (?:web)?site|[a-zà-ÿ.]+)(?: and our (?:[a-zà-ÿ]+ )?(?:partners|affiliates))? uses? (?:[a-zà-ÿ]+ ){0,3}cookies(?: and (?:similar|other|analytics|tracking)[^.!?]{0,40})? (?:to|on this|for|so that)\b`,
    'use uses'
  ],
  [
    'share',
    3,
    'playing unmute play loading feedback skip top videos newsletter',
    String.raw`^(?:now playing|unmute|play video|video player is loading|ad feedback|skip to (?:next|main) (?:section|content|article)|skip past newsletter promotion|after newsletter promotion|back to top|(?:embed )?(?:<>)?more videos)[.…]{0,3}$`
  ],
  ['share', 3, 'video', String.raw`^watch video \d{1,2}:\d\d$`, 'watch'],
  [
    'share',
    3,
    'video browser player audio javascript',
    String.raw`^(?:this|your) (?:video|browser|player|audio|audio is|content) (?:can ?not|can't|is not|isn't|does not|could not|doesn't)(?: be)? (?:play|played|load|loaded|available|supported|support)\b[^.!?]{0,40}[.!]?$|\b(?:enable|turn on) javascript\b`,
    'this your enable turn'
  ],
  // Ways to more of the outlet's pages
  [
    'teaser',
    3,
    'click',
    String.raw`^\W{0,3}(?:click|tap) (?:here )?(?:for (?:more|all|the latest|our|full|complete)|to (?:see|view|read) more)\b[^.!?]{0,90}[.!]?\W{0,3}$`,
    'more all latest our full complete'
  ],
  [
    'teaser',
    3,
    'more latest',
    String.raw`^for (?:more|the latest|all)\b[^.!?]{2,60},? (?:click|tap|sign up|subscribe|download|follow us)\b[^.!?]{0,40}[.!]?$`
  ],
  [
    'teaser',
    3,
    'coverage',
    String.raw`^(?:read|see|find|follow|get) (?:more |all |all of |the rest of )?(?:our|the [a-zà-ÿ]+'s) (?:[a-zà-ÿ-]+ )?coverage\b[^.!?]{0,60}[.!]?$`,
    'read see find follow get'
  ],
  [
    'teaser',
    3,
    'original',
    String.raw`^(?:read|see|view) the original (?:article|story|post|piece|version)\b[^.!?]{0,40}[.!]?$`,
    'read see view'
  ],
  [
    'copyright',
    3,
    'distributed',
    String.raw`^distributed by [^.!?]{2,60}\b(?:agency|syndicate|services?|media|llc|inc)\b\.?$`,
    'agency syndicate service services media llc inc'
  ],
  ['copyright', 3, '-', String.raw`^© ?[a-zà-ÿ][^!?]{2,60}(?:19|20)\d\d\.?$`],
  [
    'feedback',
    3,
    'more',
    String.raw`^want to (?:know|learn|read|hear|see) more(?: (?:about|on|from|like) [^?]{2,60})?\?\s{1,3}(?:follow|read|check|sign|subscribe|visit|click|listen|join|head)\b`,
    'want'
  ],
  // Imperatives for what is the outlet's own
  [
    'feedback',
    3,
    'our',
    String.raw`${CLAUSE}(?!(?:follow|use|try) our (?:[a-zà-ÿ'-]+ ){0,4}guides?\b)(?:stream|take|vote|come|visit|see|check out|browse|hear|listen|watch|join|read|try|get|find|download|explore|follow|subscribe|support|meet|enter|answer|share|use|sign|play|tune|learn|discover|attend)\b[^.!?]{0,40}\bour (?:[a-zà-ÿ\d'-]+ ){0,3}${OURS}\b(?![^.!?]{0,80}\b(?:said|says|told|asked)\b)`,
    'stream take vote come visit see check browse hear listen watch join read try get find download explore follow subscribe support meet enter answer share use sign play tune learn discover attend'
  ],
  [
    'feedback',
    3,
    'us',
    String.raw`${CLAUSE}(?:(?:tell|e-?mail|message|text|call|tweet|ask|write) us(?::|$| (?:at|on|via|by|your|with your)\b)|(?:share|submit|send|post|tweet) your [a-zà-ÿ ]{2,40} (?:with us|to us|to @)\b)`,
    'tell email e-mail message text call tweet ask write share submit send post'
  ],
  [
    'feedback',
    3,
    'tweet post',
    String.raw`${CLAUSE}(?:tweet|post|dm|send) (?:your|us|me|any) [a-zà-ÿ ]{0,30}(?:to|at) @\w`,
    'your us me any'
  ],
  [
    'feedback',
    3,
    'here now today below us online free join',
    String.raw`^[^.!?]{2,60}\?\s{1,3}(?:[^.!?]{2,30}\?\s{1,3})?(?:give|get|e-?mail|write|call|sign|join|click|tap|donate|subscribe|try|read|start|support|share|send|contact|tell|let|log|visit|download|follow|check|learn|buy|shop|order|become|listen|watch|register)\b[^.!?]{0,50}\b(?:here|now|today|below|us|online|free)[.!]?$`,
    'give get email e-mail write call sign join click tap donate subscribe try read start support share send contact tell let log visit download follow check learn buy shop order become listen watch register'
  ],
  [
    'feedback',
    3,
    'email e-mail write contact message',
    String.raw`^[^.!?]{2,90}\?\s{1,3}(?:[^.!?]{2,30}\?\s{1,3})?(?:e-?mail|write(?: to)?|contact|message)(?: (?:us|me))?(?: at)?:? [^!?\s]{0,40}@\S{1,60}(?: (?:with|or|—|–|-) [^!?]{0,90})?$`
  ],
  // What is paid by whom
  [
    'donation',
    3,
    'thanks thank',
    String.raw`^(?:thanks|thank you) to (?:our|the) (?:[a-zà-ÿ]+ )?(?:members|readers|supporters|donors|sponsors|subscribers)\b`
  ],
  [
    'donation',
    3,
    'members readers donors supporters subscribers',
    String.raw`\b(?:members|readers|donors|supporters|subscribers)(?: like you)? (?:make|made|fund|power|keep) (?:our|this) (?:journalism|reporting|work|story|newsroom|news|coverage)\b`,
    'our this'
  ],
  [
    'donation',
    3,
    'you',
    String.raw`\b(?:can|could|will|would) you (?:please )?(?:spare|give|add|contribute|donate) (?:just |only |as little as )?[$£€]`,
    'spare give add contribute donate'
  ],
  [
    'sponsored',
    3,
    'funding',
    String.raw`^funding for (?:this|these|our) (?:[a-zà-ÿ]+ )?(?:series|stor(?:y|ies)|project|coverage|reporting|podcast|work|articles?)\b`
  ],
  [
    'sponsored',
    3,
    'fee commission compensation compensated paid money cut share',
    String.raw`\b(?:we|site|publisher|author) (?:may|might|can|could|will|sometimes) (?:be (?:paid|compensated)|get paid|(?:receive|earn|make|get|collect) (?:an? )?(?:small )?(?:fee|commission|money|cut|share|compensation|portion))\b[^!?]{0,120}\b(?:links?|click|buy|purchases?|products?)\b`,
    'link links click buy purchase purchases product products'
  ],
  [
    'sponsored',
    3,
    'products items product',
    String.raw`\b(?:products|items|every product) (?:featured|recommended|listed|reviewed|mentioned)?[^.!?]{0,20}\b(?:is|are) (?:all )?(?:independently )?(?:chosen|selected|picked)\b[^.!?]{0,40}`,
    'chosen selected picked'
  ],
  [
    'sponsored',
    3,
    'advertiser partner sponsor branded paid',
    String.raw`^(?:advertiser|partner|sponsor|branded|paid) (?:content|message|post|story)(?: (?:from|by) [^.!?,]{2,40})?$`
  ],
  [
    'paywall',
    3,
    'premium subscriber exclusive',
    String.raw`^this is an? (?:premium|subscriber|member|paid)(?:[- ](?:only|exclusive))? (?:article|story|post|content|feature)\b`,
    'article story post content feature'
  ],
  [
    'paywall',
    3,
    'left remaining',
    String.raw`\byou have (?:\d+|one|two|three|four|five|no) (?:more )?(?:free )?(?:articles?|stories|story|reads?|views?) (?:left|remaining)\b`,
    'have'
  ],
  [
    'subscription',
    3,
    'subscribers',
    String.raw`^(?:new|first-time|print|digital|existing) subscribers (?:get|save|receive|pay|can)\b`
  ],
  [
    'subscription',
    3,
    'upgrade',
    String.raw`${CLAUSE}upgrade (?:now|today|your (?:plan|subscription|account)|to an? (?:[a-zà-ÿ]+ )?(?:plan|subscription|membership|account))\b`
  ],
  [
    'subscription',
    3,
    'unlimited access',
    String.raw`^(?:unlimited|full|complete|digital) (?:digital )?access (?:for|from) (?:just |only )?(?:[$£€]|\d)`
  ],
  ['newsletter', 3, 'loop', String.raw`^(?:stay|keep) in the loop\b`],
  // Buttons and notes of comment boxes and players
  [
    'share',
    3,
    'article story image caption inappropriate comment comments cookie all videos instagram twitter tiktok facebook',
    String.raw`^(?:listen to (?:this|the) (?:article|story)|enlarge (?:this )?image|toggle caption|hide caption|flag as inappropriate|be the first to (?:leave a )?comment|(?:please )?(?:log|sign) in to (?:leave a )?comment|comment on this (?:article|story)|loading comments|manage (?:your )?cookie (?:settings|preferences)|accept all(?: cookies)?|reject all(?: cookies)?|watch more videos?|view (?:this post )?on (?:instagram|twitter|x|facebook|tiktok|threads|bluesky|youtube))(?: \(?\d+ min(?:utes?)?\)?)?[.…]{0,3}$`,
    'listen enlarge toggle hide flag comment log sign loading manage accept reject watch view'
  ]
]
