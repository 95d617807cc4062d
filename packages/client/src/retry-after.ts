// RFC 9110, section 5.6.7: the preferred form, the one of RFC 850 with its two-digit year, and asctime's.
const dates =
  /(\d\d)[ -]([A-Z][a-z]{2})[ -](\d{4}|\d\d) (\d\d:\d\d:\d\d) GMT|([A-Z][a-z]{2}) ([ \d]\d) (\d\d:\d\d:\d\d) (\d{4})/g

/**
 * Reads how long a `Retry-After` asks to wait, in milliseconds: finite and not negative. Takes seconds and the three date
 * forms of RFC 9110, section 10.2.3, and of several values the longest. `undefined` when there is nothing to go by.
 *
 * @example
 * retryAfterMs('120', now) // 120000
 */
export function retryAfterMs(value: string | null, now: number): number | undefined {
  const waits = /^[\d., ]+$/.test(value ?? '')
    ? (value ?? '')
        .split(',')
        .map((text) => (/^ *\d+(\.\d+)? *$/.test(text) ? Math.ceil(Number(text) * 1000) : Number.NaN))
    : [...(value ?? '').matchAll(dates)].map((match) => dateIn(match, now) - now)
  const longest = Math.max(...waits)
  // Of no values the longest is -Infinity.
  return waits.length === 0 || Number.isNaN(longest)
    ? undefined
    : Math.min(Math.max(longest, 0), Number.MAX_SAFE_INTEGER)
}

function dateIn([, day, month, year = '', time, monthC, dayC, timeC, yearC]: RegExpMatchArray, now: number): number {
  // The form that every runtime reads: ECMA-262, Date.parse takes what toUTCString gives.
  const utc = (full: number | string | undefined): number =>
    Date.parse(`${day ?? dayC?.trim()} ${month ?? monthC} ${full} ${time ?? timeC} GMT`)
  if (year.length !== 2) return utc(year || yearC)
  const current = new Date(now).getUTCFullYear()
  const full = current - (current % 100) + Number(year)
  // A two-digit year more than 50 years ahead stands for the past one with the same digits.
  return utc(full > current + 50 ? full - 100 : full)
}
