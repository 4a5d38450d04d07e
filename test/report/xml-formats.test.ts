import {expect, test} from 'vitest'
import {report} from '../../src/report/index.js'
import fc from '../fast-check.js'
import {anyFiles, hostileTexts, linted, message} from './files.js'
import {parseXml, type XmlElement} from './parse-xml.js'

interface Element {
  /** Attribute names, with what their values look like. */
  attributes: Readonly<Record<string, RegExp>>
  children: readonly string[]
}

const any = /^/
const number = /^\d+$/

// https://github.com/jenkinsci/xunit-plugin, jenkins-junit.xsd; `file` as in https://docs.gitlab.com/ci/testing/unit_test_reports/
const junit: Readonly<Record<string, Element>> = {
  testsuites: {
    attributes: {name: any, tests: number, failures: number, errors: number, time: number},
    children: ['testsuite']
  },
  testsuite: {
    attributes: {name: any, tests: number, failures: number, errors: number, skipped: number, time: number},
    children: ['testcase']
  },
  testcase: {attributes: {name: any, classname: any, file: any, time: number}, children: ['failure', 'system-out']},
  failure: {attributes: {message: any, type: /^(?:warning|error)$/}, children: []},
  'system-out': {attributes: {}, children: []}
}

// https://github.com/checkstyle/checkstyle, XMLLogger.java, which writes these elements
const checkstyle: Readonly<Record<string, Element>> = {
  checkstyle: {attributes: {version: any}, children: ['file']},
  file: {attributes: {name: any}, children: ['error']},
  error: {
    attributes: {line: number, column: number, severity: /^(?:error|warning|info|ignore)$/, message: any, source: any},
    children: []
  }
}

function check(element: XmlElement, grammar: Readonly<Record<string, Element>>): void {
  const {attributes, children} = grammar[element.name]!
  expect([...element.attributes.keys()].sort()).toEqual(Object.keys(attributes).sort())
  for (const [key, value] of element.attributes) expect(value).toMatch(attributes[key]!)
  for (const child of element.children) {
    expect(children).toContain(child.name)
    check(child, grammar)
  }
}

const options = {quiet: false, color: false}
const size = (element: XmlElement, name: string): number =>
  (element.name === name ? 1 : 0) + element.children.reduce((sum, child) => sum + size(child, name), 0)

test('the parser of these tests refuses what is not XML', () => {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
  for (const wrong of [
    '<a><b></a>',
    '<a x="&"/>',
    '<a x="1" x="2"/>',
    '<a>\u0001</a>',
    '<a/><b/>',
    '<a x="&#0;"/>',
    '<a',
    '<a>&#xfffe;</a>'
  ]) {
    expect(() => parseXml(head + wrong), wrong).toThrow()
  }
  expect(parseXml(`${head}<a x="&lt;&#10;">b</a>`).attributes.get('x')).toBe('<\n')
})

test('whatever is in names and messages, the XML is well-formed and shaped as its readers expect', async () => {
  await fc.assert(
    fc.asyncProperty(anyFiles, async files => {
      const messages = files.flatMap(file => file.messages)
      for (const [format, grammar] of [
        ['junit', junit],
        ['checkstyle', checkstyle]
      ] as const) {
        const output = await report(files, format, options)
        const root = parseXml(output)
        check(root, grammar)
        expect(output).not.toMatch(/[\u007f-\u009f\u2028-\u202e]|##\[/)
        if (format === 'checkstyle') expect(size(root, 'error')).toBe(messages.length)
        else {
          expect(root.attributes.get('tests')).toBe(String(size(root, 'testcase')))
          expect(root.attributes.get('failures')).toBe(String(size(root, 'failure')))
          expect(size(root, 'failure')).toBe(messages.filter(({severity}) => severity !== 'info').length)
        }
      }
    }),
    {numRuns: 150}
  )
})

test('what XML can say comes back as it was', async () => {
  const sayable = hostileTexts.filter(
    text => !/[\u0000\ud800\udfff\ufffe\u001b\u0007]/.test(text.replace(/👩‍👩‍👧/gu, ''))
  )
  expect(sayable.length).toBeGreaterThan(8)
  for (const text of sayable) {
    const files = [{path: text, messages: [message({reason: text})]}]
    const [file] = parseXml(await report(files, 'checkstyle', options)).children
    expect([file!.attributes.get('name'), file!.children[0]!.attributes.get('message')]).toEqual([text, text])
    const [suite] = parseXml(await report(files, 'junit', options)).children
    expect(suite!.children[0]!.children[0]!.attributes.get('message')).toBe(text)
  }
})

test('checkstyle and junit of a text', async () => {
  const files = [await linted('a.txt', 'It was was so.\n'), await linted('b.txt', 'Fine.\n')]
  expect(await report(files, 'checkstyle', options)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="a.txt">
    <error line="1" column="4" severity="warning" message="Unexpected repeated \`was\`, remove one occurrence" source="stet.repeated-words"/>
  </file>
  <file name="b.txt"></file>
</checkstyle>
`)
  const root = parseXml(await report(files, 'junit', options))
  expect(root.children.map(suite => [suite.attributes.get('name'), suite.attributes.get('failures')])).toEqual([
    ['a.txt', '1'],
    ['b.txt', '0']
  ])
  expect(parseXml(await report([], 'junit', options)).children).toEqual([])
})
