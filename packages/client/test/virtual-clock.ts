import type { Clock } from '../src/index.ts'

interface Timer {
  readonly at: number
  readonly run: () => void
}

/** Time that passes only when told to. */
export class VirtualClock implements Clock {
  readonly #timers = new Set<Timer>()
  #now = 0
  /** The wall clock, which may jump. */
  dateAtZero: number = Date.UTC(2026, 4, 17, 12, 0, 0)
  /** Every length that a timer was set for. */
  readonly lengths: number[] = []

  now(): number {
    return this.#now
  }

  date(): number {
    return this.dateAtZero + this.#now
  }

  setTimeout(run: () => void, milliseconds: number): Timer {
    this.lengths.push(milliseconds)
    // As a real timer does with a length that it cannot hold (2^31-1 ms).
    const timer = { at: this.#now + (milliseconds > 2_147_483_647 ? 1 : milliseconds), run }
    this.#timers.add(timer)
    return timer
  }

  clearTimeout(handle: unknown): void {
    // What a clock is given back is what its own setTimeout returned, or nothing.
    this.#timers.delete(handle as Timer)
  }

  get pending(): number {
    return this.#timers.size
  }

  /** Lets time pass, running what falls due in its order. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds
    for (;;) {
      await settled()
      const [next] = [...this.#timers].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)
      if (!next) break
      this.#now = Math.max(this.#now, next.at)
      this.#timers.delete(next)
      next.run()
    }
    this.#now = end
    await settled()
  }
}

/** Resolves when everything that needs no time has been done. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

/** A promise to look into without waiting for it. */
export function watch<Value>(promise: Promise<Value>): {
  value?: Value
  error?: unknown
  readonly promise: Promise<Value>
} {
  const seen: { value?: Value; error?: unknown; promise: Promise<Value> } = { promise }
  promise.then(
    (value) => (seen.value = value),
    (error: unknown) => (seen.error = error),
  )
  return seen
}
