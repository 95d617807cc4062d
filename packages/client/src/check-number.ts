/** Throws a TypeError that names the option unless its value is a number between the two. */
export function checkNumber(option: string, value: number, min: number, max: number = Number.MAX_SAFE_INTEGER): void {
  // A text from a variable of the environment compares like a number, but adds up to another one.
  if (typeof value !== 'number' || !(value >= min && value <= max))
    throw new TypeError(`${option} must be a number between ${min} and ${max}, not ${String(value)}.`)
}
