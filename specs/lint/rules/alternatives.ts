import { Ajv2020 } from 'ajv/dist/2020.js'
import { entriesOf, isObject } from '../json.ts'
import type { Rule } from '../redocly.ts'
import { rule } from '../rule.ts'

// Whether an example fits its body as a whole, formats included, is judged elsewhere.
const ajv = new Ajv2020({ strict: false, validateFormats: false })

/** Where a body is one of several shapes, each of them has an example. */
export const alternatives: Rule = rule(({ elements, inline }, report) => {
  for (const content of elements) {
    if (content.kind !== 'content') continue
    const schema = elements.find(({ kind, ancestors }) => kind === 'schema' && ancestors.at(-1) === content)
    const shapes = schema?.node['oneOf']
    if (schema === undefined || !Array.isArray(shapes)) continue
    const values = entriesOf(content.node['examples']).map(([, example]) =>
      isObject(example) ? example['value'] : undefined,
    )
    for (const [index, shape] of shapes.entries()) {
      const judged = inline(shape, schema.location)
      if (isObject(judged) && values.some((value) => ajv.validate(judged, value))) continue
      report(`No example of this body is ${nameOf(shape, index)}.`, schema.location.child(['oneOf', index]))
    }
  }
})

function nameOf(shape: unknown, index: number): string {
  const ref = isObject(shape) && typeof shape['$ref'] === 'string' ? shape['$ref'] : undefined
  return ref?.replace(/^.*\//, '').replace(/\.yaml$/, '') ?? `alternative ${index + 1} of its oneOf`
}
