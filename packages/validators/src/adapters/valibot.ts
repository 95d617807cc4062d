import type * as Valibot from 'valibot'
import type { Format } from '../format.ts'

/**
 * A format as a valibot schema; each valibot issue has the message, and the code as `expected`.
 *
 * @param v the valibot library: `import * as v from 'valibot'`
 *
 * @example
 * const body = v.object({ hostname: toValibot(v, hostname) })
 * v.safeParse(body, { hostname: 'a_b.com' }).issues[0].expected // 'underscore'
 */
export function toValibot<Value extends string>(
  v: Pick<typeof Valibot, 'pipe' | 'rawCheck' | 'string'>,
  format: Format<Value, object>,
): Valibot.GenericSchema<string, Value> {
  const schema: Valibot.GenericSchema<string, string> = v.pipe(
    v.string(),
    v.rawCheck(({ dataset, addIssue }) => {
      const result = dataset.typed ? format.parse(dataset.value) : undefined
      if (result === undefined || result.ok) return
      const [{ message, code }] = result.issues
      addIssue({ message, expected: code })
    }),
  )
  // What passes the check is what the brand stands for.
  return schema as Valibot.GenericSchema<string, Value>
}
