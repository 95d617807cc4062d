import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'

/** Runs a README's first code block with the given names in reach, its imports taken from `modules`. Gives what it logged. */
export async function runReadme(
  file: URL,
  modules: Readonly<Record<string, object>>,
  names: Readonly<Record<string, unknown>>,
): Promise<unknown[][]> {
  const source = /```ts\n([^]*?)```/.exec(readFileSync(file, 'utf8'))?.[1]
  if (source === undefined) throw new TypeError(`${file.pathname} has no code block`)
  const code = stripTypeScriptTypes(source).replaceAll(/^import (\{.*\}) from '(.*)'$/gm, "const $1 = modules['$2']")
  const logged: unknown[][] = []
  const console = { log: (...values: unknown[]) => void logged.push(values) }
  const scope = { modules, console, ...names }
  // An async function's body is what a module with top-level await is to this code.
  const run = Object.getPrototypeOf(async () => {}) as { constructor: new (...source: string[]) => (...values: unknown[]) => Promise<void> } // prettier-ignore
  await new run.constructor(...Object.keys(scope), code)(...Object.values(scope))
  return logged
}
