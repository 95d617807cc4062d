import type { Clock } from './clock.ts'
import type { TransportError } from './transport-error.ts'

export type Interruption = 'timeout' | 'aborted'

export interface Bounds {
  readonly clock: Clock
  /** How long to wait at most, in milliseconds; for what ends by itself in time there is no limit. */
  readonly limitMs?: number
  readonly signal: AbortSignal | undefined
  /** What to fail with when the time is over or the caller has had enough. */
  readonly interrupted: (why: Interruption) => TransportError
}

/** Starts something and returns how to give it up. */
export type Start<Value> = (resolve: (value: Value) => void, reject: (reason: unknown) => void) => () => void

/**
 * Waits for something that ends by itself, by the clock or by the caller's signal, whichever comes first. The timer and
 * the listener that a call has at any time are set and removed here.
 */
export function bounded<Value>({ clock, limitMs, signal, interrupted }: Bounds, start: Start<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    let giveUp: (() => void) | undefined
    let timer: unknown
    const settle = (): void => {
      clock.clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    }
    const interrupt = (why: Interruption): void => {
      settle()
      reject(interrupted(why))
      giveUp?.()
    }
    const onAbort = (): void => interrupt('aborted')
    if (signal?.aborted) return onAbort()
    if (limitMs !== undefined) timer = clock.setTimeout(() => interrupt('timeout'), limitMs)
    signal?.addEventListener('abort', onAbort)
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
