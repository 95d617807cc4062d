import { checkSchema } from './check-schema.ts'
import { everyCheck } from './checks.ts'
import type { Issue } from './issue.ts'
import type { Format, Schema } from './schema.ts'

/** How to treat properties that a schema neither names nor speaks of: `reject` for what we send, `allow` for what came. */
export interface ValidateOptions {
  readonly unknownProperties: 'reject' | 'allow'
  /** Formats of `@domain-contracts/validators` that say what is wrong with a text; otherwise an issue only names the format. */
  readonly formats?: readonly Format[]
}

/**
 * Checks a JSON value against a schema. Returns everything that is wrong, in the order of the schema; an empty array
 * means valid. Never throws, never calls into the value.
 */
export function validate(
  schema: Schema,
  value: unknown,
  { unknownProperties, formats = [] }: ValidateOptions,
): Issue[] {
  const issues: Issue[] = []
  checkSchema(schema, value, { checks: everyCheck, formats, isOpen: unknownProperties === 'allow', path: [], issues })
  return issues
}
