import { checkMember, checkSchema, fail, type Check, type Visit } from './check-schema.ts'
import { issue } from './issue.ts'
import { own } from './own.ts'
import type { Schema } from './schema.ts'

/** `enum` and `const`. */
export const constants: Check = ({ enum: members, const: constant }, value, visit) => {
  if (members && !members.includes(value)) fail(visit, 'enum', `must be one of ${members.map(quote).join(', ')}`)
  if (constant !== undefined && value !== constant) fail(visit, 'const', `must be ${quote(constant)}`)
}

const quote = (value: unknown): string => JSON.stringify(value)

/** `properties`, `required`, `additionalProperties`. */
export const objects: Check = (schema, value, visit) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  const { properties, required = [], additionalProperties } = schema
  // Own properties only: a contract may name a property `constructor`, and an answer may hold `__proto__`. One that is
  // `undefined` is not JSON and not sent.
  for (const name of required) if (own(value, name) === undefined) fail(visit, 'required', 'is missing', name)
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue
    const known = properties && Object.hasOwn(properties, name) ? properties[name] : additionalProperties
    if (typeof known === 'object') checkMember(known, member, name, visit)
    else if (known === false || (known === undefined && properties && !visit.isOpen))
      fail(
        visit,
        'unknown_property',
        `is not in the contract, which knows ${Object.keys(properties ?? {}).join(', ') || 'nothing'} here`,
        name,
      )
  }
}

/** `minProperties` and `maxProperties`. */
export const objectSizes: Check = ({ minProperties = 0, maxProperties = Infinity }, value, visit) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  const count = Object.values(value).filter((member) => member !== undefined).length
  if (count < minProperties) fail(visit, 'minProperties', `must have at least ${minProperties} properties`)
  if (count > maxProperties) fail(visit, 'maxProperties', `must have at most ${maxProperties} properties`)
}

/** `items`, `minItems`, `maxItems`, `uniqueItems`. */
export const arrays: Check = ({ items, minItems = 0, maxItems = Infinity, uniqueItems }, value, visit) => {
  if (!Array.isArray(value)) return
  if (value.length < minItems) fail(visit, 'minItems', `must have at least ${minItems} items`)
  if (value.length > maxItems) fail(visit, 'maxItems', `must have at most ${maxItems} items`)
  if (uniqueItems && new Set(value.map((item) => JSON.stringify(item))).size < value.length)
    fail(visit, 'uniqueItems', 'must not hold the same item twice')
  if (items) value.forEach((item, index) => checkMember(items, item, index, visit))
}

/** `minLength` and `maxLength`, which count characters (code points), as JSON Schema does. */
export const lengths: Check = ({ minLength = 0, maxLength = Infinity }, value, visit) => {
  if (typeof value !== 'string') return
  // A string has at least half as many characters as UTF-16 units, so counting is seldom needed, and bounded by what is allowed.
  const units = value.length
  if (units >= 2 * minLength && units <= maxLength) return
  const length = units > 2 * maxLength ? units : Array.from(value).length
  if (length < minLength) fail(visit, 'minLength', `must have at least ${minLength} characters`)
  if (length > maxLength) fail(visit, 'maxLength', `must have at most ${maxLength} characters`)
}

/** `pattern`. */
export const patterns: Check = ({ pattern, patternName }, value, visit) => {
  if (pattern && typeof value === 'string' && !pattern.test(value))
    fail(visit, 'pattern', patternName ? `must be a ${patternName}` : `must match ${pattern.source}`)
}

/** `format`, as the validators decide it; what they say is wrong, where they were given to explain it. */
export const formats: Check = ({ format }, value, visit) => {
  if (!format || typeof value !== 'string' || format.is(value)) return
  const verdict = visit.formats.find(({ name }) => name === format.name)?.parse(value)
  if (!verdict || verdict.ok) return fail(visit, 'format', `is not a valid ${format.name}`)
  for (const { code, message, suggestion } of verdict.issues)
    visit.issues.push({
      ...issue([...visit.path], code, `is not a valid ${format.name}: ${message.replace(/\.$/, '')}`),
      ...(suggestion !== undefined && { suggestion }),
    })
}

/** `minimum`, `maximum`, `exclusiveMinimum`, `exclusiveMaximum`, `multipleOf`. */
export const numbers: Check = (schema, value, visit) => {
  if (typeof value !== 'number') return
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema
  if (minimum !== undefined && value < minimum) fail(visit, 'minimum', `must be at least ${minimum}`)
  if (maximum !== undefined && value > maximum) fail(visit, 'maximum', `must be at most ${maximum}`)
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum)
    fail(visit, 'exclusiveMinimum', `must be more than ${exclusiveMinimum}`)
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum)
    fail(visit, 'exclusiveMaximum', `must be less than ${exclusiveMaximum}`)
  if (multipleOf === undefined) return
  // 0.3 / 0.1 is 2.9999999999999996: a decimal counts as a multiple within the error of one division.
  const quotient = value / multipleOf
  if (Math.abs(quotient - Math.round(quotient)) > Number.EPSILON * Math.abs(quotient))
    fail(visit, 'multipleOf', `must be a multiple of ${multipleOf}`)
}

/** `oneOf`, `anyOf`, `allOf`. */
export const alternatives: Check = ({ oneOf, anyOf, allOf }, value, visit) => {
  const matches = (part: Schema): boolean => {
    const issues: Visit['issues'] = []
    checkSchema(part, value, { ...visit, issues })
    return issues.length === 0
  }
  // One part does not know what the others name, so none may call a property unknown.
  for (const part of allOf ?? []) checkSchema(part, value, { ...visit, isOpen: true })
  if (anyOf && !anyOf.some(matches)) fail(visit, 'anyOf', 'matches none of the shapes allowed here')
  if (oneOf && oneOf.filter(matches).length !== 1)
    fail(visit, 'oneOf', 'must match exactly one of the shapes allowed here')
}

/** All of them. */
export const everyCheck: readonly Check[] = [
  constants,
  objects,
  objectSizes,
  arrays,
  lengths,
  patterns,
  formats,
  numbers,
  alternatives,
]
