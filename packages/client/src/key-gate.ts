import { bounded, type Interruption } from './bounded.ts'
import type { Clock } from './clock.ts'
import type { TransportError } from './transport-error.ts'

/** How many calls may wait for a pause to end. */
const longestQueue = 1000

/** A call that wants to send. */
export interface Visitor {
  /** When the call began among the client's calls; the earlier goes first. */
  readonly turn: number
  readonly deadline: number
  readonly signal: AbortSignal | undefined
  readonly interrupted: (why: Interruption, pauseMs?: number) => TransportError
}

interface Waiting {
  readonly turn: number
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
  #pausedUntil = Number.NEGATIVE_INFINITY
  #allowed = Number.POSITIVE_INFINITY
  #running = 0
  #timer: unknown
  #turns = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** A call's place among all calls. */
  nextTurn(): number {
    this.#turns += 1
    return this.#turns
  }

  /** How long nothing will be sent, in milliseconds. */
  get pauseMs(): number {
    return Math.max(0, this.#pausedUntil - this.#clock.now())
  }

  /** Resolves when it is the visitor's turn, `undefined` when that is now. Each that entered must leave. */
  enter(visitor: Visitor): Promise<void> | undefined {
    if (this.#queue.length === 0 && this.#isOpen()) {
      this.#running += 1
      return undefined
    }
    const limitMs = visitor.deadline - this.#clock.now()
    const { pauseMs } = this
    if (pauseMs > limitMs || this.#queue.length >= longestQueue)
      return Promise.reject(visitor.interrupted('timeout', pauseMs))
    const interrupted = (why: Interruption): TransportError => visitor.interrupted(why, this.pauseMs)
    return bounded<void>({ clock: this.#clock, signal: visitor.signal, limitMs, interrupted }, (resolve) => {
      const waiting: Waiting = { turn: visitor.turn, go: resolve }
      const behind = this.#queue.findIndex((other) => other.turn > visitor.turn)
      this.#queue.splice(behind === -1 ? this.#queue.length : behind, 0, waiting)
      this.#admit()
      return () => {
        this.#queue.splice(this.#queue.indexOf(waiting), 1)
        this.#admit()
      }
    })
  }

  /** Tells how an attempt ended: refused with a 429, which pauses the key for so many milliseconds, or otherwise. */
  leave(pauseMs?: number): void {
    this.#running -= 1
    if (pauseMs !== undefined) {
      this.#allowed = 1
      this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + pauseMs)
    } else if (this.pauseMs === 0) {
      // An attempt that ends within a pause was sent before it and says nothing about what comes after.
      this.#allowed = this.#queue.length === 0 ? Number.POSITIVE_INFINITY : this.#allowed * 2
    }
    this.#admit()
  }

  #isOpen(): boolean {
    return this.#running < this.#allowed && this.pauseMs === 0
  }

  #admit(): void {
    this.#clock.clearTimeout(this.#timer)
    this.#timer = undefined
    while (this.#isOpen()) {
      const next = this.#queue.shift()
      if (!next) return
      this.#running += 1
      next.go()
    }
    // The pause may have grown meanwhile; a timer lives only while somebody waits for it.
    if (this.#queue.length > 0 && this.pauseMs > 0)
      this.#timer = this.#clock.setTimeout(() => this.#admit(), Math.ceil(this.pauseMs))
  }
}
