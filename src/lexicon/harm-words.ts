/** Words of death, injury, flight and arrest. Own compilation. */
export const harmWords: ReadonlySet<string> = new Set(
  `killed killing kill kills dead died die dies deaths death fatalities fatally wounded wounding wounds injured injuring injuries hurt
  displaced displacing evacuated evacuating arrested arrests arresting detained detaining missing massacred murdered slain slaughtered
  executed drowned drowning shot gunned stabbed bombed burned destroyed destroying leveled levelled damaged homeless hospitalized
  hospitalised infected sickened starved casualties trapped stranded abducted kidnapped raped deported casualty victims maimed
  perished succumbed`.split(/\s+/u)
)

/** Words that make a count one of dead or hurt people: the figures most often corrected. */
export const casualtyWords: ReadonlySet<string> = new Set(
  `killed killing kill kills dead died deaths fatalities wounded wounding injured injuring injuries hurt missing massacred murdered
  slain slaughtered executed drowned gunned casualties perished maimed homicides murders`.split(/\s+/u)
)
