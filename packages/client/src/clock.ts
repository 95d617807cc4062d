/** Where waiting takes its time from; the default is the system's. */
export interface Clock {
  /** Milliseconds on a monotonic scale of its own. */
  now(): number
  setTimeout(callback: () => void, milliseconds: number): unknown
  clearTimeout(handle: unknown): void
}

/** The longest wait that a timer can hold; a longer one would fire at once. */
export const longestTimeoutMs = 2_147_483_647

export const systemClock: Clock = {
  now: () => performance.now(),
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  // What a clock is given back is what its own setTimeout returned.
  clearTimeout: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>),
}
