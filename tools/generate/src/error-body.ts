import type { Contract, SchemaObject } from './contract.ts'

/** What a contract says of an error's body, all its shapes taken together. */
export interface ErrorBody {
  /** The texts that `error` may hold; `null` stands for a body that has no such text. */
  readonly codes: readonly (string | null)[]
  /** The members that it has in every shape. */
  readonly required: readonly string[]
}

/** A schema that has been looked at, or is being looked at, is not looked at again: schemas may refer to each other. */
type Known = Map<SchemaObject, ErrorBody>

const unknownBody: ErrorBody = { codes: [null], required: [] }

/** Reads the codes of an error's body where the types look for them, and its required members. */
export function errorBody(contract: Contract, schema: SchemaObject | undefined, known: Known = new Map()): ErrorBody {
  const target = follow(contract, schema)
  if (!target) return unknownBody
  const before = known.get(target)
  if (before) return before
  known.set(target, unknownBody)
  const read = (one: SchemaObject): ErrorBody => errorBody(contract, one, known)
  const shapes = [...schemasIn(target['oneOf']), ...schemasIn(target['anyOf'])].map(read)
  const body = together([ownBody(contract, target), oneOf(shapes), ...schemasIn(target['allOf']).map(read)])
  known.set(target, body)
  return body
}

function ownBody(contract: Contract, target: SchemaObject): ErrorBody {
  // Reading the contract has refused any other value of it.
  const required = (target['required'] ?? []) as readonly string[]
  // As above.
  const properties = target['properties'] as Record<string, SchemaObject> | undefined
  const property = follow(contract, properties?.['error'])
  if (!property) return { codes: [null], required }
  // As above.
  const values = 'const' in property ? [property['const']] : ((property['enum'] ?? [null]) as readonly unknown[])
  const codes = values.map((value) => (typeof value === 'string' ? value : null))
  return { codes: required.includes('error') ? codes : [...codes, null], required }
}

function oneOf(shapes: readonly ErrorBody[]): ErrorBody {
  const [first] = shapes
  if (!first) return unknownBody
  return {
    codes: unique(shapes.flatMap(({ codes }) => codes)),
    required: first.required.filter((name) => shapes.every(({ required }) => required.includes(name))),
  }
}

function together(parts: readonly ErrorBody[]): ErrorBody {
  return {
    codes: parts.find(({ codes }) => codes.some((one) => one !== null))?.codes ?? [null],
    required: unique(parts.flatMap(({ required }) => required)),
  }
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}

function schemasIn(value: unknown): readonly SchemaObject[] {
  // Reading the contract has refused anything in them that is not a schema.
  return Array.isArray(value) ? (value as SchemaObject[]) : []
}

function follow({ components }: Contract, schema: SchemaObject | undefined): SchemaObject | undefined {
  let target = schema
  const passed = new Set<unknown>()
  while (typeof target?.['$ref'] === 'string' && !passed.has(target)) {
    passed.add(target)
    target = components.schemas[target['$ref'].replace('#/components/schemas/', '')]
  }
  return target
}
