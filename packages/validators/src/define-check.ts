import type { CheckFormat } from './format.ts'
import { NOT_A_STRING } from './issue-code.ts'
import type { RulesFor } from './rules.ts'

/** Makes the part of a format that decides, without the part that explains. */
export function defineCheck<Value extends string, Options extends object>(
  name: string,
  rulesFor: RulesFor<Options>,
  options: Partial<Options> = {},
): CheckFormat<Value, Options> {
  const { accepts, find } = rulesFor(options)
  const is = (input: unknown): input is Value => typeof input === 'string' && accepts(input)
  return Object.freeze({
    name,
    is,
    check: (input: unknown): number => (is(input) ? 0 : typeof input === 'string' ? find(input) : NOT_A_STRING),
    with: (changed: Partial<Options>): CheckFormat<Value, Options> =>
      defineCheck(name, rulesFor, { ...options, ...changed }),
  })
}
