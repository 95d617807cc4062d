import { basename } from 'node:path'
import { stringsOf } from '../json.ts'
import type { Rule } from '../redocly.ts'
import { rule } from '../rule.ts'

const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const pascalCase = /^[A-Z][A-Za-z0-9]*$/

/**
 * An operationId is a verb of the option `verbs` and what it acts on, in camelCase; component files and components are in
 * PascalCase; files of paths and webhooks are in kebab-case.
 */
export const naming: Rule = rule(({ elements, options }, report) => {
  const verbs = stringsOf(options['verbs'])
  const operationId = new RegExp(`^(${verbs.join('|')})([A-Z][a-z0-9]*)+$`)
  for (const { kind, node, location, ref } of elements) {
    if (kind === 'operation' && !operationId.test(String(node['operationId']))) {
      report(
        `${String(node['operationId'])} is not a verb and a noun in camelCase. Verbs: ${verbs.join(', ')}.`,
        location.child(['operationId']),
      )
    }
    if (ref === undefined) continue
    const name = basename(ref, '.yaml')
    const convention = kind === 'pathItem' ? kebabCase : pascalCase
    // A bundle has its path items in place, so a reference with a # leads to a component.
    if (!convention.test(name)) {
      report(`${name} is not in ${kind === 'pathItem' ? 'kebab-case' : 'PascalCase'}.`, location)
    }
  }
})
