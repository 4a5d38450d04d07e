/** Words that make a sum one of damage, loss or cost. Own compilation. */
export const damageWords: ReadonlySet<string> = new Set(
  `damage damages damaged destroyed losses loss lost cost costs costing fraud stolen stole theft embezzled looted laundered bribes
  bribe fine fines penalty penalties settlement deficit debt debts overrun overruns shortfall wasted waste defrauded bailout ransom`.split(
    /\s+/u
  )
)
