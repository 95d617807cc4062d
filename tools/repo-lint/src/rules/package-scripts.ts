import type { Rule } from '../rule.ts'
import { lineContaining } from '../text-file.ts'

/** What each script is, wherever a package has it. */
export const commands: Readonly<Record<'build' | 'typecheck' | 'lint' | 'test', string>> = {
  build: 'tsc -p tsconfig.build.json',
  typecheck: 'tsc -p tsconfig.json',
  lint: 'oxlint',
  // A busy machine is slow, not wrong.
  test: 'vitest run --testTimeout=60000 --hookTimeout=60000 --reporter=dot --reporter=json --outputFile.json=test-results.json',
}

/** A script that is meant to be another command in one package. */
export interface ScriptException {
  readonly folder: string
  readonly script: string
  readonly reason: string
}

/** A test takes each of them away and looks whether anything is found, so that none outlives its reason. */
export const scriptExceptions: readonly ScriptException[] = [
  { folder: 'specs', script: 'build', reason: 'The contracts are bundled; there is nothing to compile.' },
  { folder: 'specs', script: 'lint', reason: 'The contracts are linted as well as the code about them.' },
  {
    folder: 'packages/validators',
    script: 'build',
    reason: "The command is compiled apart, so that Node's types stay out of the library.",
  },
  { folder: 'packages/docs', script: 'build', reason: 'Astro builds the site.' },
  { folder: 'packages/docs', script: 'typecheck', reason: 'Astro checks the templates together with the TypeScript.' },
]

/** The rule with other exceptions than this repository's. */
export function packageScriptsExcept(exceptions: readonly ScriptException[]): Rule {
  return {
    name: 'package-scripts',
    about: 'A script is the same command everywhere; published packages have all four, the others all but build.',
    *check({ packages }) {
      for (const { folder, file, manifest, isPublished } of packages) {
        for (const [script, command] of Object.entries(commands)) {
          const actual = manifest.scripts?.[script]
          if (actual === command || (actual === undefined && script === 'build' && !isPublished)) continue
          if (exceptions.some((exception) => exception.folder === folder && exception.script === script)) continue
          const message =
            actual === undefined
              ? `add the script "${script}": "${command}".`
              : `the script "${script}" is "${command}" in every package; an exception needs its reason in the rule.`
          yield { file: file.path, ...lineContaining(file, `"${script}":`), message }
        }
      }
    },
  }
}

export const packageScripts: Rule = packageScriptsExcept(scriptExceptions)
