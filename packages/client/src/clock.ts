/** Where waiting takes its time from; the default is the system's. */
export interface Clock {
  /** Milliseconds on a scale that only moves forward; deadlines are measured on it. */
  now(): number
  /** Milliseconds since 1970, to compare with the dates that a service sends. */
  date(): number
  setTimeout(callback: () => void, milliseconds: number): unknown
  clearTimeout(handle: unknown): void
}

/** The longest wait that a timer can hold, in milliseconds; a longer one would fire at once. */
export const longestTimeoutMs = 2_147_483_647

export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  // What a clock is given back is what its own setTimeout returned.
  clearTimeout: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>),
}
