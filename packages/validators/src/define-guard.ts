import type { Guard } from './format.ts'
import type { AcceptsFor } from './rules.ts'

/** Makes the part of a format that decides, without the part that explains. */
export function defineGuard<Value extends string, Options extends object>(
  name: string,
  acceptsFor: AcceptsFor<Options>,
  options: Partial<Options> = {},
): Guard<Value, Options> {
  const accepts = acceptsFor(options)
  return Object.freeze({
    name,
    is: (input: unknown): input is Value => typeof input === 'string' && accepts(input),
    with: (changed: Partial<Options>): Guard<Value, Options> =>
      defineGuard(name, acceptsFor, { ...options, ...changed }),
  })
}
