import { issue, type Issue } from './issue.ts'
import type { Format, Schema, SchemaType } from './schema.ts'

/** Looks at a value for the keywords of one kind. Generated code names those that an operation's schemas have. */
export type Check = (schema: Schema, value: unknown, visit: Visit) => void

/** Where a check is. */
export interface Visit {
  readonly checks: readonly Check[]
  /** Formats that explain themselves, to be asked in the place of a schema's. */
  readonly formats: readonly Format[]
  /** Whether properties may be there that a schema neither names nor speaks of: in what came, not in what we send. */
  readonly isOpen: boolean
  /** Grows and shrinks with the visit, and is copied into an issue. */
  readonly path: (string | number)[]
  /** Filled in. */
  readonly issues: Issue[]
}

/** Checks a JSON value against a schema and adds everything that is wrong to `visit.issues`, in the order of the schema. */
export function checkSchema(schema: Schema, value: unknown, visit: Visit): void {
  const { lazy, type } = schema
  if (lazy) return checkSchema(lazy(), value, visit)
  if (typeof type === 'string' ? !hasType(type, value) : type && !type.some((one) => hasType(one, value)))
    return fail(visit, 'type', `must be of type ${[type].flat().join(' or ')}`)
  for (const check of visit.checks) check(schema, value, visit)
}

/** Checks a member of the value that the visit is at. */
export function checkMember(schema: Schema, value: unknown, name: string | number, visit: Visit): void {
  visit.path.push(name)
  checkSchema(schema, value, visit)
  visit.path.pop()
}

/** Adds an issue at the place of the visit, or of a member there. */
export function fail({ path, issues }: Visit, code: string, expectation: string, ...member: string[]): void {
  issues.push(issue([...path, ...member], code, expectation))
}

function hasType(type: SchemaType, value: unknown): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  // A number beyond 2^53 has already lost digits: an id read from it is another id.
  if (type === 'integer') return Number.isSafeInteger(value)
  if (type === 'number') return Number.isFinite(value)
  return typeof value === type && (type !== 'object' || (value !== null && !Array.isArray(value)))
}
