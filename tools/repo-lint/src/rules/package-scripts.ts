import { exceptFor, type Deviation, type Exception } from '../exception.ts'
import type { Rule } from '../rule.ts'
import { lineContaining } from '../text-file.ts'

const commands: Readonly<Record<string, string>> = {
  build: 'tsc -p tsconfig.build.json',
  typecheck: 'tsc -p tsconfig.json',
  lint: 'oxlint',
  test: 'vitest run --testTimeout=20000 --reporter=dot --reporter=json --outputFile.json=test-results.json',
}

const exceptions: readonly Exception[] = [
  { folder: 'specs', about: 'build', reason: 'The contracts are bundled; there is nothing to compile.' },
  { folder: 'specs', about: 'lint', reason: 'The contracts are linted as well as the code about them.' },
  { folder: 'packages/docs', about: 'build', reason: 'Astro builds the site.' },
]

export const packageScripts: Rule = {
  name: 'package-scripts',
  about: 'The same script is the same command in every package; published packages have all four, tools all but build.',
  *check(repository) {
    const deviations: Deviation[] = []
    for (const { folder, file, manifest, isPublished } of repository.packages) {
      for (const [about, command] of Object.entries(commands)) {
        const actual = manifest.scripts?.[about]
        if (actual === command) continue
        if (actual === undefined) {
          if (about === 'build' && !isPublished) continue
          deviations.push({ folder, about, file: file.path, message: `add the script "${about}": "${command}".` })
        } else {
          const message = `the script "${about}" is "${command}" in every package; an exception needs a reason.`
          deviations.push({ folder, about, file: file.path, ...lineContaining(file, `"${about}":`), message })
        }
      }
    }
    yield* exceptFor(exceptions, deviations, repository)
  },
}
