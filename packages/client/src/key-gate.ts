import { bounded } from './bounded.ts'
import type { Clock } from './clock.ts'
import type { TransportError } from './transport-error.ts'

/** How many calls may wait for a pause to end. */
const longestQueue = 1000

interface Waiting {
  readonly startedAt: number
  /** How long it can wait, on the clock's scale. */
  readonly until: number
  readonly go: () => void
  readonly fail: () => void
}

/**
 * Where all calls with one key pass. A 429 says that the key has used up its limit, so everything that the key would send
 * waits, first come, first served. After the pause one attempt goes ahead; each one that is not refused lets one more run
 * at once, so two, four and so on, until nobody waits any more.
 */
export interface KeyGate {
  /**
   * Resolves when it is the call's turn, `undefined` when that is now; the call that began first, by the clock, goes
   * first. Each that entered must leave. Fails with what `interrupted` makes of the pause that is left.
   */
  enter(
    startedAt: number,
    limitMs: number,
    signal: AbortSignal | undefined,
    interrupted: (pauseMs: number) => TransportError,
  ): Promise<void> | undefined
  /** Tells how an attempt ended: refused with a 429, which pauses the key for so many milliseconds, or otherwise. */
  leave(pauseMs: number | undefined): void
}

export function createKeyGate(clock: Clock): KeyGate {
  const queue: Waiting[] = []
  let pausedUntil = -Infinity
  let allowed = Infinity
  let running = 0
  let timer: unknown

  const pauseMs = (): number => pausedUntil - clock.now()
  const isOpen = (): boolean => running < allowed && (allowed === Infinity || pauseMs() <= 0)
  const admit = (): void => {
    clock.clearTimeout(timer)
    while (isOpen()) {
      const next = queue.shift()
      if (!next) return
      running += 1
      next.go()
    }
    // The pause may have grown meanwhile; a timer lives only while somebody waits for it.
    if (queue.length > 0 && pauseMs() > 0) timer = clock.setTimeout(admit, Math.ceil(pauseMs()))
  }

  return {
    enter(startedAt, limitMs, signal, interrupted) {
      if (queue.length === 0 && isOpen()) {
        running += 1
        return undefined
      }
      const fail = (): TransportError => interrupted(Math.max(0, pauseMs()))
      if (pauseMs() > limitMs || queue.length >= longestQueue) return Promise.reject(fail())
      return bounded<void>(clock, limitMs, signal, fail, (go, reject) => {
        const waiting: Waiting = { startedAt, until: clock.now() + limitMs, go, fail: () => reject(fail()) }
        queue.push(waiting)
        queue.sort((a, b) => a.startedAt - b.startedAt)
        admit()
        return () => {
          queue.splice(queue.indexOf(waiting), 1)
          admit()
        }
      })
    },
    leave(askedMs) {
      running -= 1
      if (askedMs !== undefined) {
        allowed = 1
        pausedUntil = Math.max(pausedUntil, clock.now() + askedMs)
        // Whoever cannot wait as long is told so now; what is left of the pause then is never more than a timer can hold.
        const late = queue.filter(({ until }) => until < pausedUntil)
        for (const waiting of late) queue.splice(queue.indexOf(waiting), 1)
        for (const { fail } of late) fail()
      } else if (allowed !== Infinity && pauseMs() <= 0) {
        // An attempt that ends within a pause was sent before it and says nothing about what comes after.
        allowed = queue.length === 0 ? Infinity : allowed + 1
      }
      admit()
    },
  }
}
