/** Words beside numbers that keep them in figures, or in words. Source: own compilation after the custom of American wire services. */

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u))

/** What is counted in figures, also below 10: results, recipes, votes, units, points on a scale. */
export const inFigures =
  set(`point points goal goals run runs set sets win wins loss losses yard yards assist assists rebound rebounds
  stroke strokes shot shots lap laps inning innings hit hits strikeouts touchdown touchdowns td tds carries catches receptions seats
  delegates votes star stars degree degrees cup cups teaspoon teaspoons tablespoon tablespoons clove cloves slice slices ounces
  minute minutes second seconds hours percent times fold series episodes gigs o'clock aces birdies wickets overs medals saves
  turnovers blocks steals lanes cylinders servings millilitres milliliters litres liters centimetres millimetres bedrooms bathrooms beds baths magnitude`)

/** Words before a number that it labels. */
export const beforeLabel =
  set(`no no. nos nos. number page pages part parts chapter act phase route channel game games week weeks grade
  grades level group type class category stage step room gate title section article tier round day days size line lines item items
  episode season verse volume figure table apartment suite unit lot exhibit district ward precinct proposition amendment question
  rule scene track platform pier flight highway interstate ages age aged born top vs versus magnitude turns turned model section
  windows omega vitamin iphone formula world war super bowl covid`)

/** Sayings with a number in words. */
export const sayings =
  /\b(?:ten to one|one in ten|nine out of ten|out of ten|fifty[- ]fifty|forty winks|catch-?22|hang ten|ten a penny|twenty questions|ninety-nine (?:times|percent)|twenty-twenty|eleven o'clock|the eleven|ten-gallon|perfect ten|cloud nine|ten times|at sixes and sevens)\b/iu
