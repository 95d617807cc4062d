// RFC 9110, section 5.6.7: asctime's form, and the two that give the day first, RFC 850's with a two-digit year.
const asctime = /([A-Z][a-z]{2}) ([ \d]\d) (\d\d:\d\d:\d\d) (\d{4})/g
const dayFirst = /(\d?\d)[ -]([A-Z][a-z]{2})[ -](\d{4}|\d\d) (\d\d:\d\d:\d\d GMT)/g

/**
 * Reads how long a `Retry-After` asks to wait, in milliseconds: finite and not negative. Takes seconds and the three date
 * forms of RFC 9110, section 10.2.3, and of several values the longest. `undefined` when there is nothing to go by.
 *
 * @example
 * retryAfterMs('120', now) // 120000
 */
export function retryAfterMs(value: string | null, now: number): number | undefined {
  const text = value ?? ''
  const waits = [
    ...text.split(',').map((part) => (/^ *\d+(\.\d+)? *$/.test(part) ? Math.ceil(Number(part) * 1000) : Number.NaN)),
    ...[...text.replace(asctime, '$2 $1 $4 $3 GMT').matchAll(dayFirst)].map(
      // The form that every runtime reads: ECMA-262, Date.parse takes what toUTCString gives.
      ([, day, month, year = '', time]) => Date.parse(`${day} ${month} ${fullYear(year, now)} ${time}`) - now,
    ),
  ].filter((wait) => !Number.isNaN(wait))
  return waits.length === 0 ? undefined : Math.min(Math.max(0, ...waits), Number.MAX_SAFE_INTEGER)
}

function fullYear(year: string, now: number): number {
  if (year.length === 4) return Number(year)
  const current = new Date(now).getUTCFullYear()
  const full = current - (current % 100) + Number(year)
  // A two-digit year more than 50 years ahead stands for the past one with the same digits.
  return full > current + 50 ? full - 100 : full
}
