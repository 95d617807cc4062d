import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { isObject } from '../json.ts'
import type { Rule } from '../redocly.ts'
import { rule } from '../rule.ts'

const file = join(import.meta.dirname, '../../formats.yaml')

/** A `format` is a word of formats.yaml. */
export const formats: Rule = rule(({ elements }, report) => {
  // Not when Redocly loads the rules: it would have none as long as the vocabulary cannot be read, and keep an old one.
  const vocabulary: unknown = parse(readFileSync(file, 'utf8'))
  for (const { kind, node, location } of elements) {
    if (kind !== 'schema' && kind !== 'property') continue
    const format = node['format']
    if (format === undefined) continue
    if (typeof format === 'string' && isObject(vocabulary) && Object.hasOwn(vocabulary, format)) continue
    report(`The format ${JSON.stringify(format)} is not in formats.yaml.`, location.child(['format']))
  }
})
