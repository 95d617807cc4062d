/** One way to answer the same question; called with every input of a comparison. */
export interface Subject {
  readonly name: string
  readonly accepts: (input: string) => boolean
}

/** How long a subject takes, beside the one it is compared with. */
export interface Figure {
  readonly name: string
  /** Median time per input, in nanoseconds. */
  readonly nanoseconds: number
  /** Median, over the rounds, of this subject's time divided by the first subject's time in the same round. */
  readonly ratio: number
}

export interface Measurement {
  /** How often each subject is timed. */
  readonly rounds: number
  /** About how long one subject is timed in one round, in milliseconds. */
  readonly milliseconds: number
  /** Nanoseconds from any start, as `process.hrtime.bigint` gives them. */
  readonly now: () => bigint
  /** A number from 0 to 1, to shuffle the subjects of each round. */
  readonly random: () => number
}

// Results are counted and the count is read, so that no call can be left out.
function time(subject: Subject, inputs: readonly string[], repeats: number, now: () => bigint): number {
  let accepted = 0
  const start = now()
  for (let i = 0; i < repeats; i++) for (const input of inputs) if (subject.accepts(input)) accepted++
  const elapsed = Number(now() - start)
  if (accepted < 0) throw new RangeError('unreachable')
  return elapsed / (repeats * inputs.length)
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

/**
 * Times subjects beside each other. Each round times all of them in a new order, so that a slow moment of the machine falls
 * on one ratio and not on one subject; medians then leave it out.
 *
 * @param subjects the first one is what the others are compared with
 */
export function measure(
  subjects: readonly Subject[],
  inputs: readonly string[],
  { rounds, milliseconds, now, random }: Measurement,
): readonly Figure[] {
  const timings = subjects.map((subject) => {
    // Warm up, then find how many repeats fill the time.
    time(subject, inputs, 20, now)
    const perInput = time(subject, inputs, 20, now)
    const repeats = Math.max(1, Math.round((milliseconds * 1e6) / (perInput * inputs.length)))
    return { subject, repeats, times: [] as number[] }
  })
  for (let round = 0; round < rounds; round++) {
    const order = timings.map((timing) => ({ timing, key: random() })).toSorted((a, b) => a.key - b.key)
    for (const { timing } of order) timing.times.push(time(timing.subject, inputs, timing.repeats, now))
  }
  const first = timings[0]?.times ?? []
  return timings.map(({ subject, times }) => ({
    name: subject.name,
    nanoseconds: median(times),
    ratio: median(times.map((t, round) => t / (first[round] ?? t))),
  }))
}
