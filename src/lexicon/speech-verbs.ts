/** Verbs that attribute, in the forms in which they do. Own compilation. */
export const speechVerbs: ReadonlySet<string> = new Set(
  `said say says saying told tell tells telling added add adds adding announced announces announce announcing reported reports
  report reporting claimed claims claim claiming stated states state stating according noted notes note noting wrote writes
  explained explains confirmed confirms confirm confirming argued argues insisted insists warned warns acknowledged acknowledges
  believes believed believe thinks thought suggested suggests revealed reveals declared declares maintained maintains
  estimated estimates concluded concludes recalled recalls admitted admits alleged alleges asserted asserts disclosed discloses
  indicated indicates pointed emphasized emphasised stressed testified tweeted posted predicted predicts`
    .trim()
    .split(/\s+/u)
)
