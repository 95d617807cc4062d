import { CallFailedError } from './call-failed-error.ts'
import type { CallError } from './result.ts'

type AnyResult = { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly error: CallError }
type DataOf<Result> = Result extends { readonly ok: true; readonly data: infer Data } ? Data : never

/**
 * Returns a result's data, or throws a {@link CallFailedError} that carries the result's error, for those who prefer
 * exceptions. Throws a TypeError for what is no result, as a call that was not awaited.
 *
 * @example
 * const { purchase } = unwrap(await getDomainPurchase(domainee, { path: { id } }))
 */
export function unwrap<Result extends AnyResult>(result: Result): DataOf<Result> {
  // Plain JavaScript can forget to wait for it.
  if (typeof result?.ok !== 'boolean') throw new TypeError('unwrap takes a result: await the call first.')
  if (!result.ok) throw new CallFailedError(result.error)
  // The union's `ok` member is the one that DataOf names.
  return result.data as DataOf<Result>
}
