import { bounded } from './bounded.ts'
import type { Clock } from './clock.ts'
import type { TransportError } from './transport-error.ts'

/** How many calls may wait for a pause to end. */
const longestQueue = 1000

interface Waiting {
  readonly startedAt: number
  readonly go: () => void
}

/**
 * Where all calls with one key pass. A 429 says that the key has used up its limit, so everything that the key would send
 * waits, first come, first served. After the pause one attempt goes ahead; each one that is not refused doubles how many
 * may run at once, until nobody waits any more.
 */
export class KeyGate {
  readonly #clock: Clock
  readonly #queue: Waiting[] = []
  #pausedUntil = -Infinity
  #allowed = Infinity
  #running = 0
  #timer: unknown

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** How long nothing will be sent, in milliseconds. */
  get #pauseMs(): number {
    return this.#pausedUntil - this.#clock.now()
  }

  /**
   * Resolves when it is the call's turn, `undefined` when that is now; the call that began first, by the clock, goes first. Each that
   * entered must leave. Fails with what `interrupted` makes of the pause that is left.
   */
  enter(
    startedAt: number,
    limitMs: number,
    signal: AbortSignal | undefined,
    interrupted: (pauseMs: number) => TransportError,
  ): Promise<void> | undefined {
    if (this.#queue.length === 0 && this.#isOpen()) {
      this.#running += 1
      return undefined
    }
    const fail = (): TransportError => interrupted(Math.max(0, this.#pauseMs))
    if (this.#pauseMs > limitMs || this.#queue.length >= longestQueue) return Promise.reject(fail())
    return bounded<void>(this.#clock, limitMs, signal, fail, (go) => {
      const waiting: Waiting = { startedAt, go }
      this.#queue.push(waiting)
      this.#queue.sort((a, b) => a.startedAt - b.startedAt)
      this.#admit()
      return () => {
        this.#queue.splice(this.#queue.indexOf(waiting), 1)
        this.#admit()
      }
    })
  }

  /** Tells how an attempt ended: refused with a 429, which pauses the key for so many milliseconds, or otherwise. */
  leave(pauseMs: number | undefined): void {
    this.#running -= 1
    if (pauseMs !== undefined) {
      this.#allowed = 1
      this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + pauseMs)
    } else if (this.#allowed !== Infinity && this.#pauseMs <= 0) {
      // An attempt that ends within a pause was sent before it and says nothing about what comes after.
      this.#allowed = this.#queue.length === 0 ? Infinity : this.#allowed * 2
    }
    if (this.#queue.length > 0) this.#admit()
  }

  #isOpen(): boolean {
    return this.#running < this.#allowed && (this.#allowed === Infinity || this.#pauseMs <= 0)
  }

  #admit(): void {
    this.#clock.clearTimeout(this.#timer)
    while (this.#isOpen()) {
      const next = this.#queue.shift()
      if (!next) return
      this.#running += 1
      next.go()
    }
    // The pause may have grown meanwhile; a timer lives only while somebody waits for it.
    if (this.#queue.length > 0 && this.#pauseMs > 0)
      this.#timer = this.#clock.setTimeout(() => this.#admit(), Math.ceil(this.#pauseMs))
  }
}
