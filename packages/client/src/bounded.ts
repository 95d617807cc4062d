import type { Clock } from './clock.ts'
import type { TransportError } from './transport-error.ts'

/** Starts something and returns how to give it up. */
export type Start<Value> = (resolve: (value: Value) => void, reject: (reason: unknown) => void) => () => void

/**
 * Waits for something that ends by itself, by the clock or by the caller's signal, whichever comes first; `interrupted`
 * says what to fail with then. The timer and the listener that a call has at any time are set and removed here. There is
 * no limit for what ends by itself in time.
 */
export function bounded<Value>(
  clock: Clock,
  limitMs: number | undefined,
  signal: AbortSignal | undefined,
  interrupted: () => TransportError,
  start: Start<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    let giveUp: (() => void) | undefined
    let timer: unknown
    const settle = (): void => {
      if (limitMs !== undefined) clock.clearTimeout(timer)
      signal?.removeEventListener('abort', interrupt)
    }
    const interrupt = (): void => {
      settle()
      reject(interrupted())
      giveUp?.()
    }
    if (signal?.aborted) return interrupt()
    // First: what is no signal throws here, and leaves no timer behind.
    signal?.addEventListener('abort', interrupt)
    if (limitMs !== undefined) timer = clock.setTimeout(interrupt, limitMs)
    giveUp = start(
      (value) => {
        settle()
        resolve(value)
      },
      (reason) => {
        settle()
        reject(reason)
      },
    )
  })
}
