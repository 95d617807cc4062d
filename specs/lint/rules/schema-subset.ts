import type { Rule } from '../redocly.ts'
import { rule } from '../rule.ts'

// What every consumer understands in the same way: generators of other languages, Arazzo runners, JSON-Schema validators.
const keywords = new Set(
  `type enum const format pattern default description example x-evidence
  properties required additionalProperties items oneOf anyOf
  minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength minItems maxItems`.split(/\s+/),
)

/** Schemas keep to a modest subset of JSON Schema, and bodies are JSON. */
export const schemaSubset: Rule = rule(({ elements }, report) => {
  for (const { kind, name, node, location } of elements) {
    if (kind === 'content' && name !== 'application/json') report(`Bodies are JSON, not ${name}.`, location)
    if (kind !== 'schema' && kind !== 'property') continue
    for (const keyword of Object.keys(node)) {
      if (!keywords.has(keyword)) report(`The keyword ${keyword} is outside of the subset.`, location.child([keyword]))
    }
  }
})
