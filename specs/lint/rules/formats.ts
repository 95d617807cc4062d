import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { isObject } from '../json.ts'
import type { Rule } from '../redocly.ts'
import { rule } from '../rule.ts'

const vocabulary: unknown = parse(readFileSync(join(import.meta.dirname, '../../formats.yaml'), 'utf8'))

/** A `format` is a word of formats.yaml. */
export const formats: Rule = rule(({ elements }, report) => {
  for (const { kind, node, location } of elements) {
    if (kind !== 'schema' && kind !== 'property') continue
    const format = node['format']
    if (format === undefined) continue
    if (typeof format === 'string' && isObject(vocabulary) && Object.hasOwn(vocabulary, format)) continue
    report(`The format ${JSON.stringify(format)} is not in formats.yaml.`, location.child(['format']))
  }
})
