/** Words that end a noun phrase begun by a number, and never are its head. Own compilation. */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the this that these those of in on at by for from with without to into onto over under above below between among during
  after before since until till through throughout across around about against toward towards upon within per via as than like
  unlike despite because although though while whereas if unless when where who whom whose which what why how and or but nor so yet
  is are was were be been being am has have had having do does did doing will would shall should can could may might must
  not no i you he she it we they me him her us them my your his its our their himself herself itself themselves there here
  said says say told according also still already now then only just even both either neither each every all any some
  have've i'm he's she's it's they're we're you're isn't aren't wasn't weren't didn't doesn't don't won't wouldn't can't cannot
  hasn't haven't hadn't plus minus versus vs vs. ago later earlier apart away last next`.split(/\s+/u)
)
