import type { Rule } from '../rule.ts'

const allowed: ReadonlySet<string> = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'])

export const licences: Rule = {
  name: 'licences',
  about: 'What a published package brings along at run time has a licence that asks for no more than a notice.',
  *check({ runtimeDependencies }) {
    for (const { path, version, license } of runtimeDependencies) {
      const [folder, ...names] = path
      const file = `${folder}/package.json`
      const what = names.join(' > ')
      if (version === undefined) yield { file, message: `${what} is not installed; run \`pnpm install\`.` }
      else if (license === undefined || !isAllowed(license)) {
        const message = `${what} ${version} has the licence ${license ?? '(none said)'}; allowed: ${[...allowed].join(', ')}.`
        yield { file, message }
      }
    }
  },
}

// An SPDX expression without WITH, which would be a licence of its own; AND binds stronger than OR.
function isAllowed(expression: string): boolean {
  return expression
    .replaceAll(/[()]/gu, ' ')
    .split(/\sOR\s/u)
    .some((choice) => choice.split(/\sAND\s/u).every((license) => allowed.has(license.trim())))
}
