const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
// RFC 9110, section 5.6.7: the preferred form, the one of RFC 850 with its two-digit year, and asctime's.
const dates =
  /[A-Z][a-z]{2}, (\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT|[A-Z][a-z]+day, (\d\d)-([A-Z][a-z]{2})-(\d\d) (\d\d):(\d\d):(\d\d) GMT|[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([ \d]\d) (\d\d):(\d\d):(\d\d) (\d{4})/g

/**
 * Reads how long a `Retry-After` asks to wait, in milliseconds: finite and not negative. Takes seconds and the three date
 * forms of RFC 9110, section 10.2.3, and of several values the longest. `undefined` when there is nothing to go by.
 *
 * @example
 * retryAfterMs('120', now) // 120000
 */
export function retryAfterMs(value: string | null, now: number): number | undefined {
  if (value === null) return undefined
  const waits = /^[\d., ]+$/.test(value)
    ? value.split(',').map(secondsIn)
    : [...value.matchAll(dates)].map((match) => dateIn(match, now) - now)
  const longest = Math.max(...waits)
  return Number.isNaN(longest) || waits.length === 0
    ? undefined
    : Math.min(Math.max(longest, 0), Number.MAX_SAFE_INTEGER)
}

function secondsIn(text: string): number {
  const trimmed = text.trim()
  return /^\d+(\.\d+)?$/.test(trimmed) ? Math.ceil(Number(trimmed) * 1000) : Number.NaN
}

function dateIn(match: RegExpMatchArray, now: number): number {
  const [, day, month, year, hour, minute, second] = match
  if (year !== undefined) return utc(year, month, day, hour, minute, second)
  const [, , , , , , , day850, month850, year850, hour850, minute850, second850] = match
  if (year850 !== undefined) {
    const full = fullYear(Number(year850), new Date(now).getUTCFullYear())
    return utc(full, month850, day850, hour850, minute850, second850)
  }
  const [monthC, dayC, hourC, minuteC, secondC, yearC] = match.slice(13)
  return utc(yearC, monthC, dayC, hourC, minuteC, secondC)
}

// A two-digit year more than 50 years ahead stands for the past one with the same digits.
function fullYear(digits: number, current: number): number {
  const year = current - (current % 100) + digits
  return year > current + 50 ? year - 100 : year
}

function utc(year: unknown, month: string | undefined, ...rest: readonly unknown[]): number {
  const index = months.indexOf(month ?? '')
  const [day, hour, minute, second] = rest.map(Number)
  return index === -1 ? Number.NaN : Date.UTC(Number(year), index, day, hour, minute, second)
}
