/** Units that are converted into one another, and how. Source: own compilation of exact definitions. */

export type Dimension = 'length' | 'area' | 'mass' | 'volume' | 'speed' | 'temperature'

export interface ConversionUnit {
  dimension: Dimension
  /** In meters, square meters, kilograms, liters, meters a second, kelvins; several where the name is ambiguous (tons, gallons). */
  factors: readonly number[]
  /** Fahrenheit begins 32 of its degrees below zero. */
  offset: number
}

const mile = 1609.344
const foot = 0.3048
const acre = 4046.8564224
const pound = 0.45359237

const rows: readonly [dimension: Dimension, factors: readonly number[], names: string][] = [
  ['length', [mile], 'mile|miles|mi'],
  ['length', [1852], 'nautical mile|nautical miles'],
  ['length', [0.9144], 'yard|yards|yd|yds'],
  ['length', [foot], 'foot|feet|ft'],
  ['length', [0.0254], 'inch|inches'],
  ['length', [1000], 'kilometer|kilometers|kilometre|kilometres|km|kms|klick|klicks'],
  ['length', [1], 'meter|meters|metre|metres|m'],
  ['length', [0.01], 'centimeter|centimeters|centimetre|centimetres|cm'],
  ['length', [0.001], 'millimeter|millimeters|millimetre|millimetres|mm'],
  ['area', [mile * mile], 'square mile|square miles|sq mi|sq. mi.|sq miles'],
  ['area', [0.83612736], 'square yard|square yards'],
  ['area', [foot * foot], 'square foot|square feet|sq ft|sq. ft.|sq feet'],
  ['area', [1e6], 'square kilometer|square kilometers|square kilometre|square kilometres|sq km|sq. km|km2|km²'],
  ['area', [1], 'square meter|square meters|square metre|square metres|sq m|sq. m|m2|m²'],
  ['area', [acre], 'acre|acres'],
  ['area', [1e4], 'hectare|hectares|ha'],
  ['mass', [pound], 'pound|pounds|lb|lbs|lb.|lbs.'],
  ['mass', [0.028349523125], 'ounce|ounces|oz|oz.'],
  ['mass', [6.35029318], 'stone|stones'],
  ['mass', [907.18474, 1016.0469088, 1000], 'ton|tons'],
  ['mass', [907.18474], 'short ton|short tons|U.S. ton|U.S. tons|US tons'],
  ['mass', [1016.0469088], 'long ton|long tons'],
  ['mass', [1000], 'metric ton|metric tons|tonne|tonnes'],
  ['mass', [1], 'kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kg|kgs'],
  ['mass', [0.001], 'gram|grams|gramme|grammes|g'],
  ['mass', [1e-6], 'milligram|milligrams|mg'],
  ['volume', [3.785411784, 4.54609], 'gallon|gallons|gal'],
  ['volume', [0.946352946, 1.1365225], 'quart|quarts'],
  ['volume', [0.473176473, 0.56826125], 'pint|pints'],
  ['volume', [0.0295735295625, 0.0284130625], 'fluid ounce|fluid ounces'],
  ['volume', [158.987294928], 'barrel|barrels'],
  ['volume', [28.316846592], 'cubic foot|cubic feet|cu ft'],
  ['volume', [764.554857984], 'cubic yard|cubic yards'],
  ['volume', [1000], 'cubic meter|cubic meters|cubic metre|cubic metres|m3|m³'],
  ['volume', [1], 'liter|liters|litre|litres'],
  ['volume', [0.001], 'milliliter|milliliters|millilitre|millilitres|ml|mL'],
  ['speed', [mile / 3600], 'mph|miles per hour|miles an hour|mile per hour|mile an hour'],
  [
    'speed',
    [1000 / 3600],
    'kph|km/h|kmh|kmph|kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour|kilometer per hour'
  ],
  ['speed', [1852 / 3600], 'knot|knots'],
  ['speed', [1], 'meters per second|metres per second|m/s'],
  [
    'temperature',
    [1],
    'C|°C|degrees Celsius|degree Celsius|degrees C|degrees centigrade|Celsius|celsius|degrees celsius|centigrade|ºC'
  ]
]

const fahrenheit = 'F|°F|degrees Fahrenheit|degree Fahrenheit|degrees F|Fahrenheit|fahrenheit|degrees fahrenheit|ºF'

const unit = (dimension: Dimension, factors: readonly number[], offset = 0): ConversionUnit => ({
  dimension,
  factors,
  offset
})

/** Units by name. Names of one letter, and those of temperatures, are read in their own case only. */
export const conversionUnits: ReadonlyMap<string, ConversionUnit> = new Map([
  ...rows.flatMap(([dimension, factors, names]) =>
    names.split('|').map((name): [string, ConversionUnit] => [name, unit(dimension, factors)])
  ),
  ...fahrenheit.split('|').map((name): [string, ConversionUnit] => [name, unit('temperature', [5 / 9], 32)])
])
