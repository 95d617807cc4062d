import { withoutPrototype } from './own.ts'

/** Told which option is wrong, and what is wrong with it. */
export type RefuseOption = (option: string, problem: string) => void

const refuseByThrowing: RefuseOption = (option, problem) => {
  throw new TypeError(`${option} ${problem}.`)
}

/** Says what an option must be unless it is; throws a TypeError where nothing else is to be told. */
export function checkOption(
  isValid: boolean,
  option: string,
  value: unknown,
  expected: string,
  refuse: RefuseOption = refuseByThrowing,
): void {
  if (!isValid) refuse(option, `must be ${expected}, not ${nameOf(value)}`)
}

/** Returns whether it is a number between the two. */
export function checkNumber(
  option: string,
  value: number,
  min: number,
  max: number = Number.MAX_SAFE_INTEGER,
  refuse?: RefuseOption,
): boolean {
  // A text from a variable of the environment compares like a number, but adds up to another one.
  const isValid = typeof value === 'number' && value >= min && value <= max
  if (!isValid) checkOption(false, option, value, `a number between ${min} and ${max}`, refuse)
  return isValid
}

export function checkFunction(option: string, value: unknown): void {
  checkOption(typeof value === 'function', option, value, 'a function')
}

/** Options that were given together, without what their object inherits; none where they were not given. */
export function readOptions<Given extends object>(
  option: string,
  given: Given | undefined,
  refuse: RefuseOption = refuseByThrowing,
): Partial<Given> {
  const isValid = given === undefined || (typeof given === 'object' && given !== null)
  checkOption(isValid, option, given, 'an object', refuse)
  try {
    return withoutPrototype(given)
  } catch {
    refuse(option, 'cannot be read')
    return withoutPrototype<Partial<Given>>(undefined)
  }
}

// Not the value itself where it may be long or, given in the wrong place, a secret.
export function nameOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'function') return `a ${typeof value}`
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}
