import { GenerationError } from '../generation-error.ts'

/**
 * Fails on a number that becomes another one when it is read, for having more digits or a larger exponent than a double
 * (RFC 8259 section 6): what a contract fixes or limits would be something else than what it says.
 */
export function checkNumberText(text: string, at: string): void {
  const value = Number(text)
  if (Number.isFinite(value) && digitsOf(text) === digitsOf(String(value))) return
  throw new GenerationError(at, `${text} would be read as ${value}: write a number of at most 15 digits, or a text`)
}

// The digits without zeros around them, and where the point is. No sign: that is never lost but before zero.
function digitsOf(text: string): string {
  // YAML knows whole numbers of other bases.
  const decimal = /^0[ox]/.test(text) ? BigInt(text).toString() : text
  const [, whole = '', fraction = '', exponent = '0'] = /^[-+]?(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?$/i.exec(decimal) ?? []
  const digits = whole + fraction
  let [start, end] = [0, digits.length]
  while (digits[start] === '0') start += 1
  while (end > start && digits[end - 1] === '0') end -= 1
  return start === end ? '0' : `${digits.slice(start, end)}e${Number(exponent) + whole.length - start}`
}
