import { createContext, Script } from 'node:vm'
import ts from 'typescript'
import type { GeneratedFiles } from '../../src/generate.ts'

// By the module's text: most texts of a contract change one module, and many none but its comments.
const compiled = new Map<string, string>()
const evaluated = new Set<string>()
const harmlessTypes = new Set<string>()
const scanner = ts.createScanner(ts.ScriptTarget.ESNext, true)

/**
 * Compiles generated files and imports them all in a world of their own. Throws when that has any effect: an exception, a
 * call, a new global, a changed prototype. Returns nothing else, since there is nothing else to be seen.
 */
export function evaluate(files: GeneratedFiles): void {
  checkTypes(files.get('types.gen.ts') ?? '')
  const modules = new Map(
    [...files]
      .filter(([name]) => name !== 'types.gen.ts')
      .map(([name, text]) => [`./${name}`, compile(withoutHeader(text))]),
  )
  const key = [...modules.values()].join('\n// next module\n')
  if (evaluated.has(key)) return
  evaluated.add(key)
  run(modules)
}

// The largest module, of which nothing may be left. Most texts change only its comments, so it is compiled only when
// its tokens are new; types have no patterns and templates, which a bare scanner would misread.
function checkTypes(text: string): void {
  scanner.setText(text)
  const tokens: string[] = []
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) tokens.push(scanner.getTokenText())
  const key = tokens.join(' ')
  if (harmlessTypes.has(key)) return
  if (compile(text) !== compile('export {}')) throw new Error('The types leave code behind.')
  harmlessTypes.add(key)
}

// The digest differs for every contract.
function withoutHeader(text: string): string {
  return text.replace(/^\/\/ Generated from .*\n/, '')
}

function compile(text: string): string {
  const known = compiled.get(text)
  if (known !== undefined) return known
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, removeComments: true },
  })
  compiled.set(text, outputText)
  return outputText
}

// Everything that a module could reach without importing it.
const world = `
  const before = () => JSON.stringify([Object, Array, Function, String, RegExp, Promise].map((one) =>
    [Object.getOwnPropertyNames(one), Object.getOwnPropertyNames(one.prototype)]).concat([Object.getOwnPropertyNames(globalThis)]))
  ;(modules, tripwire) => {
    const wired = new Proxy(Object.freeze({}), { get: (_, name) => name === '__esModule' ? true : Object.freeze(() => tripwire(name)) })
    const loaded = new Map()
    const require = (name) => {
      if (!modules.has(name)) return wired
      if (loaded.has(name)) return loaded.get(name)
      const exports = {}
      loaded.set(name, exports)
      new Function('exports', 'require', modules.get(name))(exports, require)
      return exports
    }
    const state = before()
    // The promise of import() resolves to the module: a function of that name is called with the promise's own.
    for (const name of modules.keys())
      if (typeof require(name).then === 'function') throw new Error('A module has a function "then".')
    return before() === state
  }
`

function run(modules: ReadonlyMap<string, string>): void {
  // The script above evaluates to this function.
  const load = new Script(world).runInContext(createContext()) as (
    all: ReadonlyMap<string, string>,
    tripwire: (name: string) => never,
  ) => boolean
  const untouched = load(modules, (name) => {
    throw new Error(`The import called ${name}.`)
  })
  if (!untouched) throw new Error('The import changed the world around it.')
}
