/** Throws a TypeError that names the option unless its value is a number between the two. */
export function checkNumber(option: string, value: number, min: number, max: number = Number.MAX_SAFE_INTEGER): void {
  if (!(value >= min && value <= max))
    throw new TypeError(`${option} must be between ${min} and ${max}, not ${String(value)}.`)
}
