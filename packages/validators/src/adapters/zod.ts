import type * as Zod from 'zod'
import type { Format } from '../format.ts'

/**
 * A format as a zod schema; each zod issue has the format's issue as `params`.
 *
 * @param z the zod library: `import * as z from 'zod'`; not `zod/mini`, which cannot refine like this
 *
 * @example
 * const body = z.object({ hostname: toZod(z, hostname) })
 * body.safeParse({ hostname: 'a_b.com' }).error.issues[0].params // { code: 'underscore', position: 1, ... }
 */
export function toZod<Value extends string>(
  z: Pick<typeof Zod, 'string'>,
  format: Format<Value, object>,
): Zod.ZodType<Value, string> {
  const schema: Zod.ZodType<string, string> = z.string().superRefine((value, context) => {
    const result = format.parse(value)
    if (result.ok) return
    const [issue] = result.issues
    context.addIssue({ code: 'custom', message: issue.message, params: { ...issue } })
  })
  // What passes the check is what the brand stands for.
  return schema as Zod.ZodType<Value, string>
}
