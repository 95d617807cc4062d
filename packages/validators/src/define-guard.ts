import type { Guard } from './format.ts'
import type { AcceptsFor } from './rules.ts'

/** Makes the part of a format that decides, without the part that explains. */
export function defineGuard<Value extends string, Options extends object>(
  name: string,
  acceptsFor: AcceptsFor<Options>,
  options: Partial<Options> = {},
): Guard<Value, Options> {
  return Object.freeze({
    name,
    // What the rules accept is what the brand stands for.
    is: acceptsFor(options) as (input: unknown) => input is Value,
    with: (changed: Partial<Options>): Guard<Value, Options> =>
      defineGuard(name, acceptsFor, { ...options, ...changed }),
  })
}
