import {expect, test} from 'vitest'
import unitConversion from '../../rules/unit-conversion.js'
import {completeOptions} from '../../src/core/options.js'
import {lint} from '../../src/lint.js'

const check = async (text: string): Promise<string[]> => {
  const options = completeOptions(unitConversion.meta.options, {})
  const messages = await lint({text, format: 'plain'}, {rules: [{rule: unitConversion, severity: 'warning', options}]})
  return messages.map(({actual}) => actual)
}

test.each([
  'It weighs 8 pounds, 3 ounces (3.7 kilograms).',
  'The 6-foot-2 (1.88-meter) guard left.',
  'Gusts of 70 mph (113 kph) hit the coast.',
  'Gusts of 70 miles per hour (110 kilometers per hour) hit the coast.',
  'It fell to minus 40 C (minus 40 F) overnight.',
  'It fell to -4 F (-20 C) overnight.',
  'A rise of 2 degrees C (3.6 degrees F) is likely.',
  'It was 100 degrees Fahrenheit (38 degrees Celsius).',
  'They shipped 1.2 million barrels (190 million liters).',
  'The ship carries 5,000 tons (4,500 metric tons) of grain.',
  'It is 12 to 15 miles (19 to 24 kilometers) long.',
  'It is 1 1/2 miles (2.4 km) long, or 1½ miles (2.4 km).',
  'A pipe of 36 inches (91 centimeters) burst.',
  'The farm has 640 acres (259 hectares), or 1 square mile (2.6 square kilometers).',
  'He ran five miles (8 kilometers) and 100 yards (91 meters).',
  'They sat 30 miles (an hour) away, 5 acres (2 km) wide.'
])('fits: %s', async text => {
  expect(await check(text)).toEqual([])
})

test.each([
  ['Gusts of 70 mph (70 kph) hit the coast.', '70 kph'],
  ['It fell to minus 10 C (10 F) overnight.', '10 F'],
  ['The farm has 640 acres (640 hectares).', '640 hectares'],
  ['It is 12 to 15 miles (12 to 24 kilometers) long.', '12 to 24 kilometers'],
  ['It weighs 200 pounds (200 kg).', '200 kg'],
  ['The tank holds 1,000 gallons (1,000 liters).', '1,000 liters']
])('does not fit: %s', async (text, wrong) => {
  expect(await check(text)).toEqual([wrong])
})
