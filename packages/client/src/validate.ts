import { formatPath, type Issue } from './issue.ts'
import { own } from './own.ts'
import type { FormatCheck, Schema, SchemaType } from './schema.ts'

/** How to treat properties that a schema neither names nor speaks of: `reject` for what we send, `allow` for what came. */
export interface ValidateOptions {
  readonly unknownProperties: 'reject' | 'allow'
}

/** The way to the value that is looked at; grows and shrinks with the visit, and is copied into an issue. */
type Path = (string | number)[]

/**
 * Checks a JSON value against a schema. Returns everything that is wrong, in the order of the schema; an empty array
 * means valid. Never throws, never calls into the value.
 */
export function validate(schema: Schema, value: unknown, options: ValidateOptions): Issue[] {
  const issues: Issue[] = []
  visit(schema, value, [], issues, options)
  return issues
}

function visit(schema: Schema, value: unknown, path: Path, issues: Issue[], options: ValidateOptions): void {
  const fail = (code: string, expectation: string, suggestion?: string): void => {
    const message = `${formatPath(path)} ${expectation}${/[.?]$/.test(expectation) ? '' : '.'}`
    issues.push({ path: [...path], code, message, ...(suggestion !== undefined && { suggestion }) })
  }

  if (schema.lazy) return visit(schema.lazy(), value, path, issues, options)
  if (schema.type !== undefined && !hasType(schema.type, value))
    return fail('type', `must be ${typeNames(schema.type)}, not ${describe(value)}`)
  if (schema.const !== undefined && value !== schema.const) fail('const', `must be ${JSON.stringify(schema.const)}`)
  if (schema.enum && !schema.enum.includes(value))
    fail('enum', `must be one of ${schema.enum.map((member) => JSON.stringify(member)).join(', ')}`)

  if (typeof value === 'string') visitString(schema, value, fail)
  else if (typeof value === 'number') visitNumber(schema, value, fail)
  else if (Array.isArray(value)) visitArray(schema, value, path, issues, options, fail)
  else if (typeof value === 'object' && value !== null) visitObject(schema, value, path, issues, options)

  // One part does not know what the others name, so none may call a property unknown.
  for (const part of schema.allOf ?? []) visit(part, value, path, issues, { unknownProperties: 'allow' })
  if (schema.anyOf && !schema.anyOf.some((part) => matches(part, value, options)))
    fail('anyOf', 'matches none of the shapes allowed here')
  if (schema.oneOf) {
    const count = schema.oneOf.filter((part) => matches(part, value, options)).length
    if (count !== 1) fail('oneOf', `matches ${count === 0 ? 'none' : 'more than one'} of the shapes allowed here`)
  }
}

type Fail = (code: string, expectation: string, suggestion?: string) => void

function matches(schema: Schema, value: unknown, options: ValidateOptions): boolean {
  return validate(schema, value, options).length === 0
}

function visitString(schema: Schema, value: string, fail: Fail): void {
  // Counted in code points only where the cheap count of UTF-16 units does not settle it.
  if (schema.maxLength !== undefined && value.length > schema.maxLength && Array.from(value).length > schema.maxLength)
    fail('maxLength', `must have at most ${schema.maxLength} characters`)
  if (
    schema.minLength !== undefined &&
    (value.length < schema.minLength || Array.from(value).length < schema.minLength)
  )
    fail('minLength', `must have at least ${schema.minLength} ${schema.minLength === 1 ? 'character' : 'characters'}`)
  if (schema.pattern && !schema.pattern.test(value))
    fail('pattern', schema.patternName ? `must be a ${schema.patternName}` : `must match ${schema.pattern.source}`)
  if (schema.format && !schema.format.is(value)) failFormat(schema.format, value, fail)
}

function failFormat(format: FormatCheck, value: string, fail: Fail): void {
  const verdict = format.parse(value)
  if (verdict.ok) return
  for (const { code, message, suggestion } of verdict.issues)
    fail(code, `is not a valid ${format.name}: ${message}`, suggestion)
}

function visitNumber(schema: Schema, value: number, fail: Fail): void {
  if (schema.minimum !== undefined && value < schema.minimum) fail('minimum', `must be at least ${schema.minimum}`)
  if (schema.maximum !== undefined && value > schema.maximum) fail('maximum', `must be at most ${schema.maximum}`)
  if (schema.exclusiveMinimum !== undefined && value <= schema.exclusiveMinimum)
    fail('exclusiveMinimum', `must be more than ${schema.exclusiveMinimum}`)
  if (schema.exclusiveMaximum !== undefined && value >= schema.exclusiveMaximum)
    fail('exclusiveMaximum', `must be less than ${schema.exclusiveMaximum}`)
  if (schema.multipleOf !== undefined && !isMultiple(value, schema.multipleOf))
    fail('multipleOf', `must be a multiple of ${schema.multipleOf}`)
}

// 0.3 / 0.1 is 2.9999999999999996: a decimal counts as a multiple within the error of one division.
function isMultiple(value: number, of: number): boolean {
  const quotient = value / of
  return Math.abs(quotient - Math.round(quotient)) <= Number.EPSILON * Math.abs(quotient)
}

function visitArray(
  schema: Schema,
  value: readonly unknown[],
  path: Path,
  issues: Issue[],
  options: ValidateOptions,
  fail: Fail,
): void {
  if (schema.minItems !== undefined && value.length < schema.minItems)
    fail('minItems', `must have at least ${schema.minItems} items`)
  if (schema.maxItems !== undefined && value.length > schema.maxItems)
    fail('maxItems', `must have at most ${schema.maxItems} items`)
  if (schema.uniqueItems && new Set(value.map((item) => JSON.stringify(item))).size !== value.length)
    fail('uniqueItems', 'must not hold the same item twice')
  const { items } = schema
  if (!items) return
  value.forEach((item, index) => {
    path.push(index)
    visit(items, item, path, issues, options)
    path.pop()
  })
}

function visitObject(schema: Schema, value: object, path: Path, issues: Issue[], options: ValidateOptions): void {
  const { properties, required, additionalProperties } = schema
  // Own properties only: a contract may name a property `constructor`, and an answer may hold `__proto__`.
  for (const name of required ?? []) {
    if (own(value, name) !== undefined) continue
    const missing = [...path, name]
    issues.push({ path: missing, code: 'required', message: `${formatPath(missing)} is missing.` })
  }
  for (const [name, member] of Object.entries(value)) {
    // `undefined` is not JSON: such a property is not sent.
    if (member === undefined) continue
    path.push(name)
    if (properties && Object.hasOwn(properties, name)) {
      // Checked by the line above.
      visit(properties[name] as Schema, member, path, issues, options)
    } else if (typeof additionalProperties === 'object') {
      visit(additionalProperties, member, path, issues, options)
    } else if (additionalProperties === false || isClosed(schema, options)) {
      const known = Object.keys(properties ?? {}).join(', ') || 'nothing'
      const message = `${formatPath(path)} is not in the contract. Known here: ${known}.`
      issues.push({ path: [...path], code: 'unknown_property', message })
    }
    path.pop()
  }
}

function isClosed(schema: Schema, options: ValidateOptions): boolean {
  return (
    options.unknownProperties === 'reject' &&
    schema.additionalProperties === undefined &&
    schema.properties !== undefined
  )
}

function hasType(type: SchemaType | readonly SchemaType[], value: unknown): boolean {
  if (typeof type !== 'string') return type.some((one) => hasType(one, value))
  switch (type) {
    case 'null':
      return value === null
    // A number beyond 2^53 has already lost digits: an id read from it is another id.
    case 'integer':
      return Number.isSafeInteger(value)
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
    case 'array':
      return Array.isArray(value)
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'boolean':
    case 'string':
      return typeof value === type
  }
}

function typeNames(type: SchemaType | readonly SchemaType[]): string {
  return typeof type === 'string' ? withArticle(type) : type.map(withArticle).join(' or ')
}

function withArticle(type: SchemaType): string {
  if (type === 'null') return type
  return /^[aio]/.test(type) ? `an ${type}` : `a ${type}`
}

function describe(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'string') return value.length > 40 ? 'a string' : `the string ${JSON.stringify(value)}`
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `a ${typeof value}`
}
