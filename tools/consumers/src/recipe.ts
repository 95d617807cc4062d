import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from './published-packages.ts'

/** One of CONTRIBUTING's recipes. */
export interface Recipe {
  /** The commands that it tells to run, in their order, each once. */
  readonly commands: readonly string[]
  /** The files and folders that it names, from the repository's root; `<...>` stands for a name. */
  readonly paths: readonly string[]
}

/** Reads the recipe under a heading of CONTRIBUTING.md. Throws when there is none. */
export function readRecipe(
  heading: string,
  text: string = readFileSync(join(repository, 'CONTRIBUTING.md'), 'utf8'),
): Recipe {
  const section = text.split(/^## /m).find((one) => one.startsWith(`${heading}\n`))
  if (section === undefined) throw new Error(`CONTRIBUTING.md has no recipe "${heading}".`)
  const quoted = [...section.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)
  return {
    commands: [...new Set(quoted.filter((code) => code.startsWith('npm ')))],
    paths: quoted.filter((code) => /^(?:specs|packages|tools)\/[^\s]+$/.test(code)),
  }
}
