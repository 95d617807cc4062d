import { checkSchema } from './check-schema.ts'
import { everyCheck } from './checks.ts'
import { issue, type Issue } from './issue.ts'
import type { Format, Schema } from './schema.ts'

/** How to treat properties that a schema neither names nor speaks of: `reject` for what we send, `allow` for what came. */
export interface ValidateOptions {
  readonly unknownProperties: 'reject' | 'allow'
  /** Formats of `@domain-contracts/validators` that say what is wrong with a text; otherwise an issue only names the format. */
  readonly formats?: readonly Format[] | undefined
}

/**
 * Checks a JSON value against a schema. Returns everything that is wrong, in the order of the schema; an empty array
 * means valid. Never throws for a JSON value, however deep it is: `too_deep` says that the rest was not checked.
 */
export function validate(
  schema: Schema,
  value: unknown,
  { unknownProperties, formats = [] }: ValidateOptions,
): Issue[] {
  const issues: Issue[] = []
  try {
    checkSchema(schema, value, { checks: everyCheck, formats, isOpen: unknownProperties === 'allow', path: [], issues })
  } catch (error) {
    // The runtime reads JSON that is nested deeper than a program can follow.
    if (!(error instanceof RangeError)) throw error
    issues.push(issue([], 'too_deep', 'is nested too deep to be checked'))
  }
  return issues
}
