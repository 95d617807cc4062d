import { entriesOf, isObject } from '../json.ts'
import type { Rule } from '../redocly.ts'
import { rule } from '../rule.ts'

/** Every body has named examples, each with a summary and a value; every parameter and header has an example. */
export const examples: Rule = rule(({ elements }, report) => {
  for (const { kind, name, node, location } of elements) {
    if (kind === 'parameter' || kind === 'header') {
      if (node['example'] === undefined) report(`The ${kind} ${name} has no example.`, location)
    }
    if (kind !== 'content') continue
    const named = entriesOf(node['examples'])
    if (named.length === 0) report('A body needs at least one named example.', location)
    for (const [key, example] of named) {
      if (!/^[a-z][A-Za-z0-9]*$/.test(key)) report(`The example ${key} is not named in camelCase.`, location)
      if (!isObject(example) || example['summary'] === undefined || example['value'] === undefined) {
        report(`The example ${key} needs a summary and a value.`, location.child(['examples', key]))
      }
    }
  }
})
