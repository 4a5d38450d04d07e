import {type Conversion, conversions, type Measure} from '../src/analysis/conversions.js'
import {defineRule} from '../src/rule/define-rule.js'

/** How far apart the two may be where they are exact, and where they are hedged or round. */
const exact = 0.03
const loose = 0.12

/** Half of the last digit that counts, in the units of the number: 0.05 of "3.1", 5 of "380". */
function halfStep(number: string): number {
  const plain = number.replace(/[^\d.]/gu, '')
  const point = plain.indexOf('.')
  if (point >= 0) return 0.5 * 10 ** -(plain.length - point - 1)
  const zeros = /0*$/u.exec(plain)?.[0].length ?? 0
  // Of 10 both digits count, of 380 two, of 1,000 two.
  return 0.5 * 10 ** Math.max(0, Math.min(zeros, plain.length - 2))
}

/** Weather is given to the degree: 40 C is 104 F, not 100. */
const isWeather = ({unit}: Measure, value: number): boolean => unit.dimension === 'temperature' && Math.abs(value) < 150

const isRound = (number: string): boolean => /^[1-9]0*$/u.test(number.replace(/\D/gu, '')) || /\p{L}/u.test(number)

/** The given value in the units of the other, once for each sense of their names; temperatures as readings and as differences. */
function expectedValues({given, converted}: Conversion, value: number): number[] {
  const results: number[] = []
  for (const from of given.unit.factors) {
    for (const to of converted.unit.factors) {
      results.push(((value - given.unit.offset) * from) / to + converted.unit.offset)
      if (given.unit.dimension === 'temperature') results.push((value * from) / to)
    }
  }
  return results
}

function fits(pair: Conversion, index: number): boolean {
  const {given, converted} = pair
  const value = given.values[index]!
  const other = converted.values[index]!
  const from = given.numbers[index]!
  const to = converted.numbers[index]!
  const ratio = given.unit.factors[0]! / converted.unit.factors[0]!
  const step = isWeather(given, value)
    ? Math.max(Math.min(halfStep(from), 0.5) * ratio, Math.min(halfStep(to), 0.5))
    : Math.max(halfStep(from) * ratio, halfStep(to))
  const rounding = 1.2 * step
  const isLoose = given.hedged || converted.hedged || isRound(from) || isRound(to)
  return expectedValues(pair, value).some(expected => {
    const share =
      given.unit.dimension === 'temperature'
        ? given.hedged || converted.hedged
          ? 3
          : 1
        : (isLoose ? loose : exact) * Math.abs(expected)
    return Math.abs(other - expected) <= Math.max(rounding, share)
  })
}

/** A number for print: as many digits as the original, at least two, thousands parted. */
function show(value: number, like: string, toDegree: boolean): string {
  const digits = like.replace(/^0+|\D/gu, '').replace(/0+$/u, '').length
  const rounded = toDegree
    ? Number(value.toFixed(like.split('.')[1]?.length ?? 0))
    : Number(value.toPrecision(Math.min(6, Math.max(2, digits))))
  const [whole = '', rest] = String(Math.abs(rounded)).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')
  return `${rounded < 0 ? 'minus ' : ''}${grouped}${rest === undefined ? '' : `.${rest}`}`
}

/** The numbers as they should be, ends of a range joined as they are. */
function rightNumbers(pair: Conversion): string {
  return pair.given.values
    .map((value, index) =>
      show(expectedValues(pair, value)[0]!, pair.given.numbers[index]!, isWeather(pair.given, value))
    )
    .join('-')
}

/** Whether the two can be compared value by value. */
const isComparable = ({given, converted}: {given: Measure; converted: Measure}): boolean =>
  given.values.length === converted.values.length && [...given.values, ...converted.values].every(Number.isFinite)

/**
 * Checks quantities that are given in two units: "10 miles (16 kilometers)", "10 miles, or 16 kilometers,", "10 mph/16 kph".
 *
 * Lengths, areas, weights, volumes, speeds and temperatures are converted exactly and compared. They may differ by the rounding of the
 * coarser figure or by 3 percent, by 12 percent where one is hedged ("about") or round (one digit and zeros). Ranges are compared end by end.
 * Ambiguous units (tons, gallons, pints) may be any of their kind; temperatures may be readings or differences. Money is not converted.
 */
export default defineRule({
  id: 'unit-conversion',
  group: 'numbers',
  description: 'A quantity wrongly converted into another unit',
  rationale: 'Half of the readers will use the figure in brackets, and it is wrong.',
  severity: 'warning',
  presets: {recommended: 'warning'},
  options: {},
  fix: 'suggested',
  quotes: 'check',
  limits: [
    'Fractions in words (`half a gallon`) and quantities with words between number and brackets (`50 acres of land (20 hectares)`) are not compared.',
    'Conversions that are customary in a sport rather than exact are reported.'
  ],
  valid: [
    'The camp is about 60 miles (100 km) from the coast.',
    'The sea has warmed 1.5 degrees Celsius (2.7 degrees Fahrenheit).',
    'He is 6 feet (1.83 meters) tall, she 5 feet, 10 inches (1.78 meters).',
    'He drank 2 liters (half a gallon) and paid 5 pounds ($6).',
    'A 10- to 12-mile (16- to 19-kilometer) stretch is closed.',
    'She weighs 10st 4lb (65kg). "It was 20 miles [32 kilometers] off," he said.'
  ],
  invalid: [
    {
      text: 'The camp is 10 miles (⟦10 km⟧) away.',
      message: '10 miles is 16 km, not `10 km`; check',
      expected: ['16 km']
    },
    'It was 30 C (⟦68 F⟧) at noon.',
    {text: 'By noon it was 40C (⟦100F⟧).', expected: ['104F']},
    {text: 'He is 6 feet 2 inches (⟦1.68 meters⟧) tall.', expected: ['1.88 meters']},
    'Two million square kilometers (⟦1.2 million square miles⟧) of ice are left.',
    {text: 'The 50-acre (⟦50-hectare⟧) site is for sale.', expected: ['20-hectare']},
    'The truck weighs 12,000 pounds, or ⟦9,500 kilograms⟧, when full.'
  ],
  check(tree, {report}) {
    for (const pair of conversions(tree)) {
      const {block, given, converted} = pair
      if (!isComparable(pair) || pair.given.values.every((_, index) => fits(pair, index))) continue
      const text = block.text.slice(converted.start, converted.end)
      const numbers = rightNumbers(pair)
      const right = `${numbers}${text.slice(converted.numberEnd - converted.start - (/[\s\u00a0-]/u.test(block.text[converted.numberEnd - 1] ?? '') ? 1 : 0))}`
      const subject = block.text.slice(given.start, given.end).replace('-', ' ')
      report({
        at: {block, start: converted.start, end: converted.end},
        reason: `${subject} is ${right.replace('-', ' ')}, not \`${text}\`; check`,
        expected: [right]
      })
    }
  }
})
