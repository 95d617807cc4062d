/** The sandbox's time, in milliseconds since 1970. */
export interface SandboxClock {
  now(): number
}

export const systemClock: SandboxClock = { now: () => Date.now() }

/** A moment as Domainee writes it. */
export function milliseconds(clock: SandboxClock): string {
  return new Date(clock.now()).toISOString()
}

/** A moment as DevPayr writes it, with six digits after the seconds. */
export function microseconds(clock: SandboxClock): string {
  return milliseconds(clock).replace('Z', '000Z')
}
