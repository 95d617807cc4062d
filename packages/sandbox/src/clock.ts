/** Where the sandbox's time comes from, in milliseconds since 1970. */
export interface TimeSource {
  now(): number
}

/** The sandbox's time: it runs like the source's, from wherever it was put. */
export interface SandboxClock extends TimeSource {
  /** Goes forward; throws a RangeError for anything else. */
  advance(milliseconds: number): void
  /** Back to the source's own time. */
  reset(): void
}

const systemTime: TimeSource = { now: () => Date.now() }

export function createClock(source: TimeSource = systemTime): SandboxClock {
  let offset = 0
  return {
    now: () => source.now() + offset,
    advance: (by) => {
      if (!(by >= 0 && Number.isFinite(by))) throw new RangeError(`Time goes forward, not by ${by} ms.`)
      offset += by
    },
    reset: () => {
      offset = 0
    },
  }
}

/** A moment as Domainee writes it. */
export function milliseconds(clock: TimeSource): string {
  return new Date(clock.now()).toISOString()
}

/** A moment as DevPayr writes it, with six digits after the seconds. */
export function microseconds(clock: TimeSource): string {
  return milliseconds(clock).replace('Z', '000Z')
}
