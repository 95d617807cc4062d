/** `contract` and, where the TypeScript client differs, `contract/client`. */
export type Expected = 'none' | 'patch' | 'minor' | 'major' | 'minor/major' | 'minor/none' | 'patch/none'

/** A change of one field, and what it asks for when callers send the field and when the service sends it. */
export type SchemaCase = readonly [change: string, base: object, revision: object, sent: Expected, received: Expected]

const object = (properties: object, rest: object = {}): object => ({ type: 'object', properties, ...rest })
const field = (schema: object): object => object({ a: schema })
const text = { type: 'string' }
const both = object({ a: text, b: text })
const stated = { ...text, 'x-evidence': { stated: 'page' } }
const inferred = { ...text, 'x-evidence': { inferred: 'As elsewhere.' } }

// prettier-ignore
export const schemaCases: readonly SchemaCase[] = [
  ['an optional property is added', field(text), both, 'minor', 'minor'],
  ['a required property is added', field(text), object({ a: text, b: text }, { required: ['b'] }), 'major', 'minor'],
  ['an optional property is removed', both, field(text), 'major', 'major'],
  ['a property becomes required', field(text), object({ a: text }, { required: ['a'] }), 'major', 'minor'],
  ['a property becomes optional', object({ a: text }, { required: ['a'] }), field(text), 'minor', 'major'],
  ['the type changes', field(text), field({ type: 'integer' }), 'major', 'major'],
  ['null is allowed', field(text), field({ type: ['string', 'null'] }), 'minor', 'major'],
  ['null is no longer allowed', field({ type: ['string', 'null'] }), field(text), 'major', 'minor'],
  ['integer becomes number', field({ type: 'integer' }), field({ type: 'number' }), 'minor', 'major'],
  ['an enum value is added', field({ enum: ['x'] }), field({ enum: ['x', 'y'] }), 'minor', 'major'],
  ['an enum value is removed', field({ enum: ['x', 'y'] }), field({ enum: ['x'] }), 'major', 'minor/major'],
  ['an enum is added', field(text), field({ ...text, enum: ['x'] }), 'major', 'minor/major'],
  ['an enum is removed', field({ ...text, enum: ['x'] }), field(text), 'minor', 'major'],
  ['a const changes', field({ const: 'x' }), field({ const: 'y' }), 'major', 'major'],
  ['a maximum length is lowered', field({ ...text, maxLength: 9 }), field({ ...text, maxLength: 5 }), 'major', 'minor'],
  ['a maximum length is raised', field({ ...text, maxLength: 5 }), field({ ...text, maxLength: 9 }), 'minor', 'major'],
  ['a maximum length is added', field(text), field({ ...text, maxLength: 5 }), 'major', 'minor'],
  ['a maximum length is removed', field({ ...text, maxLength: 5 }), field(text), 'minor', 'major'],
  ['a minimum is raised', field({ type: 'integer', minimum: 1 }), field({ type: 'integer', minimum: 2 }), 'major', 'minor'],
  ['a minimum is lowered', field({ type: 'integer', minimum: 2 }), field({ type: 'integer', minimum: 1 }), 'minor', 'major'],
  ['fewer items are allowed', field({ type: 'array', items: text, maxItems: 9 }), field({ type: 'array', items: text, maxItems: 3 }), 'major', 'minor'],
  ['a pattern is added', field(text), field({ ...text, pattern: '^a' }), 'major', 'minor'],
  ['a pattern changes', field({ ...text, pattern: '^ab' }), field({ ...text, pattern: '^a' }), 'major', 'major'],
  ['a pattern is removed', field({ ...text, pattern: '^a' }), field(text), 'minor', 'major'],
  ['a format is added', field(text), field({ ...text, format: 'uuid' }), 'major', 'minor'],
  ['a format becomes another', field({ ...text, format: 'uuid' }), field({ ...text, format: 'email' }), 'major', 'major'],
  ['a format is removed', field({ ...text, format: 'uuid' }), field(text), 'minor', 'major'],
  ['other properties are refused', field(text), object({ a: text }, { additionalProperties: false }), 'major', 'minor'],
  ['other properties are accepted', object({ a: text }, { additionalProperties: false }), field(text), 'minor', 'major'],
  ['an alternative is added', field({ oneOf: [text] }), field({ oneOf: [text, { type: 'integer' }] }), 'minor', 'major'],
  ['an alternative is removed', field({ oneOf: [text, { type: 'integer' }] }), field({ oneOf: [text] }), 'major', 'minor/major'],
  ['a default is documented', field(text), field({ ...text, default: 'x' }), 'minor', 'patch'],
  ['a default becomes another', field({ ...text, default: 'x' }), field({ ...text, default: 'y' }), 'major', 'patch'],
  ['a default is withdrawn', field({ ...text, default: 'x' }), field(text), 'major', 'patch'],
  ['a property is deprecated', field(text), field({ ...text, deprecated: true }), 'minor', 'minor'],
  ['a property is only read', field(text), field({ ...text, readOnly: true }), 'major', 'patch'],
  ['a property is no longer only read', field({ ...text, readOnly: true }), field(text), 'minor', 'patch'],
  ['a property is only written', field(text), field({ ...text, writeOnly: true }), 'patch', 'major'],
  ['a description is reworded', field({ ...text, description: 'Old.' }), field({ ...text, description: 'New.' }), 'patch', 'patch'],
  ['an example changes', field({ ...text, example: 'x' }), field({ ...text, example: 'y' }), 'patch', 'patch'],
  ['inferred becomes stated', field(inferred), field(stated), 'patch/none', 'patch/none'],
  ['stated becomes inferred', field(stated), field(inferred), 'minor/none', 'minor/none'],
  ['a mark is taken away', field(stated), field(text), 'minor/none', 'minor/none'],
]
