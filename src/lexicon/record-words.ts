/** Words by which a figure is known to be on record: nobody asks who says so. Own compilation. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** Law and taxes, courts, rates an office gives out, prices and markets, deals, holdings and accounts, prizes, elections. */
export const recordWords = set(`
tax taxes taxed taxation taxable levy levies tariff tariffs surcharge excise vat wage wages overtime threshold thresholds limit limits cap capped
exempt exemption deduct deductible deduction eligible qualify qualifies statutory bracket brackets mortgage mortgages interest
unemployment jobless inflation gdp
fined fine fines bail sentenced settle settled settlement restitution pleaded plead guilty accused alleged convicted
price prices priced pricing fare fares fee fees ticket tickets subscription retail wholesale discount coupon toll rent rents auction auctioned
bid bids offer offers offered fetch fetched fetching sold sell sells selling resold command commands list
stock stocks share shares shareholder shareholders stake stakes equity dividend dividends bond bonds trade trading traded indicator currency investors
profit profits revenue revenues turnover earnings
merger merged takeover buyout acquisition acquire acquires acquired acquiring purchase purchased buy buys buying bought deal deals ipo licence license
prize prizes prizemoney purse winnings jackpot award awards awarded scholarship grant grants
budget funding allocated package
primary primaries caucus caucuses referendum referendums delegates precincts runoff electoral vote votes voted voting ballot ballots election elections margin margins edged swept
defeated beat trailed won`)

/** Words with which a text speaks to its readers or of its writers, and supposes a case. */
export const addressWords = set(
  "you your you're you'll you've we we're we've we'll our us if suppose imagine let's let"
)
