import {parse} from 'acorn'

/** Methods that make lists and tables out of others, and change nothing. */
const makers = new Set(
  'concat entries filter flat flatMap from fromEntries get has join keys map raw slice split toLowerCase trim values'.split(
    ' '
  )
)
const tables = new Set(['Map', 'RegExp', 'Set'])
const globals = new Set(['Array', 'Number', 'Object', 'String', 'undefined'])

const isNode = value => typeof value?.type === 'string'
const childrenOf = node => Object.values(node).flat().filter(isNode)
const isFunction = ({type}) => type.includes('Function')

/** The names that a pattern binds. */
function namesIn(pattern) {
  if (pattern.type === 'Identifier') return [pattern.name]
  if (pattern.type === 'Property') return namesIn(pattern.value)
  if (pattern.type === 'AssignmentPattern') return namesIn(pattern.left)
  return pattern.type === 'MemberExpression' ? [] : childrenOf(pattern).flatMap(namesIn)
}

/** Where each name of a script is read, and how often it is bound or given a value. */
function survey(program) {
  const reads = new Map()
  const writes = new Map()
  const write = pattern => {
    for (const name of namesIn(pattern)) writes.set(name, (writes.get(name) ?? 0) + 1)
  }
  function read(node, isShorthand) {
    if (!reads.has(node.name)) reads.set(node.name, [])
    reads.get(node.name).push({start: node.start, end: node.end, isShorthand})
  }
  function visit(node) {
    if (node.type === 'Identifier') return read(node, false)
    if (node.type === 'Property' && node.shorthand && node.value.type === 'Identifier') return read(node.value, true)
    if (node.type === 'AssignmentExpression') write(node.left)
    if (node.type === 'UpdateExpression') write(node.argument)
    if (node.type === 'ForInStatement' || node.type === 'ForOfStatement') write(node.left)
    if (node.type === 'CatchClause' && node.param) write(node.param)
    if ((isFunction(node) || node.type.startsWith('Class') || node.type === 'VariableDeclarator') && node.id)
      write(node.id)
    if (isFunction(node)) node.params.forEach(write)
    const isNamed = 'computed' in node && !node.computed
    for (const child of childrenOf(node)) {
      if (isNamed && (child === node.property || child === node.key)) continue
      if (node.type === 'AssignmentExpression' && child === node.left && child.type === 'Identifier') continue
      if (node.type === 'VariableDeclarator' && child === node.id && child.type === 'Identifier') continue
      visit(child)
    }
  }
  visit(program)
  return {reads, writes}
}

/** Whether a package in CommonJS is loaded, as esbuild writes it. */
const isPackage = ({callee, arguments: [loaded]}) =>
  callee.name === '__toESM' && loaded.callee?.name?.startsWith('require_') === true

/** Whether a value may be worked out later as well as now: nothing is changed by that, nor by what comes in between. */
function isTimeless(node, isConstant) {
  const isFine = child => isTimeless(child, isConstant)
  switch (node.type) {
    case 'Identifier':
      return isConstant(node.name)
    case 'ArrowFunctionExpression': {
      const own = new Set(node.params.flatMap(namesIn))
      return isTimeless(node.body, name => own.has(name) || isConstant(name))
    }
    case 'CallExpression':
      return (
        isPackage(node) ||
        (node.callee.type === 'MemberExpression' &&
          makers.has(node.callee.property.name) &&
          childrenOf(node).every(isFine))
      )
    case 'NewExpression':
      return tables.has(node.callee.name) && node.arguments.every(isFine)
    case 'MemberExpression':
      return isFine(node.object) && (!node.computed || isFine(node.property))
    case 'Property':
      return (!node.computed || isFine(node.key)) && isFine(node.value)
    case 'ArrayExpression':
    case 'BinaryExpression':
    case 'ConditionalExpression':
    case 'Literal':
    case 'LogicalExpression':
    case 'ObjectExpression':
    case 'SpreadElement':
    case 'TaggedTemplateExpression':
    case 'TemplateElement':
    case 'TemplateLiteral':
    case 'UnaryExpression':
      return childrenOf(node).every(isFine)
    default:
      return false
  }
}

/** Whether making a value takes much longer than asking whether it has been made. */
const isDear = node =>
  !isFunction(node) &&
  (node.regex?.pattern.length > 30 ||
    /\\p/.test(node.regex?.pattern) ||
    (node.type === 'NewExpression' && node.arguments.length > 0) ||
    (node.type === 'CallExpression' && (isPackage(node) || node.callee.property.name === 'split')) ||
    childrenOf(node).some(isDear))

/** Edits that make plain templates of those of `String.raw`, which are kept twice and put together by a slow function. */
function* rawTemplates(node) {
  if (node.type === 'TaggedTemplateExpression' && node.tag.object?.name === 'String') {
    yield {start: node.start, end: node.quasi.start, text: ''}
    for (const {start, end, value} of node.quasi.quasis)
      yield {start, end, text: value.raw.replace(/[\\`]|\$\{/g, '\\$&')}
  }
  for (const child of childrenOf(node)) yield* rawTemplates(child)
}

/**
 * Has the constants of modules made when they are first asked for, where making them takes long: expressions, sets, tables of words. An
 * article needs few of them, and the start of a run waits for all.
 *
 * @param script As esbuild bundles it: names are not made short yet, and none is used for two things.
 * @param isOwn Whether the modules at a path are written so that this changes nothing.
 */
export function lazyConstants(script, isOwn) {
  const program = parse(script, {ecmaVersion: 'latest'})
  const {reads, writes} = survey(program)
  const declared = new Set(
    program.body.flatMap(node => (node.type === 'VariableDeclaration' ? node.declarations.map(({id}) => id.name) : []))
  )
  const functions = new Set(program.body.flatMap(node => (node.type === 'FunctionDeclaration' ? [node.id.name] : [])))
  // Declared, and then given a value once.
  const isConstant = name =>
    globals.has(name) || (declared.has(name) ? writes.get(name) === 2 : functions.has(name) && writes.get(name) === 1)
  const lazy = []
  for (const {path, body} of modulesIn(program)) {
    if (!isOwn(path)) continue
    for (const statement of body) {
      const {left, right} = statement.expression?.type === 'AssignmentExpression' ? statement.expression : {}
      if (left?.type !== 'Identifier' || !declared.has(left.name) || writes.get(left.name) !== 2) continue
      if (isTimeless(right, isConstant) && isDear(right)) lazy.push({name: left.name, statement, value: right})
    }
  }
  const edits = lazy.flatMap(({name}) =>
    (reads.get(name) ?? []).map(({start, end, isShorthand}) => ({
      start,
      end,
      text: `${isShorthand ? `${name}: ` : ''}(${name} ?? lazy_${name}())`
    }))
  )
  edits.push(...rawTemplates(program))
  edits.sort((a, b) => a.start - b.start)
  const edited = (from, to) => {
    let text = ''
    let at = from
    for (const {start, end, text: instead} of edits) {
      if (start < from || end > to) continue
      text += script.slice(at, start) + instead
      at = end
    }
    return text + script.slice(at, to)
  }
  let result = ''
  let at = 0
  for (const {statement} of lazy) {
    result += edited(at, statement.start)
    at = statement.end
  }
  result += edited(at, script.length)
  return `${result}\n${lazy.map(({name, value}) => `function lazy_${name}() { return ${name} = ${edited(value.start, value.end)} }`).join('\n')}`
}

/** The modules of a bundle with what is run when they are asked for. */
function* modulesIn(program) {
  for (const {declarations} of program.body) {
    const call = declarations?.[0].init
    if (call?.callee?.name !== '__esm') continue
    const [{key, value}] = call.arguments[0].properties
    yield {path: key.value, body: value.body.body}
  }
}
