import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { retryAfterMs } from './retry-after.ts'

const now = Date.UTC(2026, 4, 17, 12, 0, 0)
const pad = (number: number): string => String(number).padStart(2, '0')
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The three forms of RFC 9110, section 5.6.7. */
const grammars: Record<string, (date: Date) => string> = {
  'IMF-fixdate': (date) => date.toUTCString(),
  'RFC 850': (date) =>
    `${days[date.getUTCDay()]}, ${pad(date.getUTCDate())}-${months[date.getUTCMonth()]}-${pad(date.getUTCFullYear() % 100)} ${time(date)} GMT`,
  asctime: (date) =>
    `${days[date.getUTCDay()]?.slice(0, 3)} ${months[date.getUTCMonth()]} ${String(date.getUTCDate()).padStart(2)} ${time(date)} ${date.getUTCFullYear()}`,
}

function time(date: Date): string {
  return `${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}:${pad(date.getUTCSeconds())}`
}

describe('2 Retry-After as a date', () => {
  test.each(Object.keys(grammars))('is read in the %s form', (name) => {
    const write = grammars[name] ?? String
    fc.assert(
      // Within the 50 years for which a two-digit year is certain.
      fc.property(fc.integer({ min: 0, max: 49 * 365 * 86_400 }), (seconds) => {
        expect(retryAfterMs(write(new Date(now + seconds * 1000)), now)).toBe(seconds * 1000)
      }),
    )
  })
  test('with two digits for a year more than 50 years ahead means the past', () => {
    expect(retryAfterMs('Sunday, 06-Nov-94 08:49:37 GMT', now)).toBe(0)
  })
})

describe('3 Retry-After with any text', () => {
  test('gives a finite wait that is not negative, or none', () => {
    const pieces = fc.constantFrom('-1', 'NaN', '1e9', 'Infinity', '', ' ', ',', '120', '0', 'GMT', 'Sun, ', '99', '06 Nov 1994', '08:49:37', '9'.repeat(400)) // prettier-ignore
    const text = fc.oneof(
      fc.string(),
      fc.array(pieces).map((parts) => parts.join(' ')),
      pieces,
    )
    fc.assert(
      fc.property(text, fc.date({ noInvalidDate: true }), (value, date) => {
        const wait = retryAfterMs(value, date.getTime()) ?? 0
        expect(Number.isFinite(wait)).toBe(true)
        expect(wait).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 2000 },
    )
  })
  test.each([
    ['a past date', 'Sun, 06 Nov 1994 08:49:37 GMT', 0],
    ['zero', '0', 0],
    ['spaces around', ' 120 ', 120_000],
    ['a fraction', '1.5', 1500],
    ['two values, of which the longer counts', '30, 60', 60_000],
    ['two dates', 'Sun, 17 May 2026 12:00:10 GMT, Sun, 17 May 2026 12:00:20 GMT', 20_000],
    ['seconds and a date that is sooner', '120, Sun, 17 May 2026 12:00:10 GMT', 120_000],
    ['a date and seconds that are sooner', 'Sun May 17 12:00:10 2026, 3', 10_000],
    ['seconds among what cannot be read', 'soon, 3, -7,', 3000],
    ['negative', '-5', undefined],
    ['NaN', 'NaN', undefined],
    ['scientific', '1e9', undefined],
    ['empty', '', undefined],
    ['a space', ' ', undefined],
    ['no number', '.', undefined],
    ['hexadecimal', '0x10', undefined],
    ['no month', 'Sun, 06 Foo 1994 08:49:37 GMT', undefined],
    ['a time of its own', 'Sun, 06 Nov 1994 08:49:37 CET', undefined],
    ['no header', null, undefined],
  ] as const)('%s', (_title, value, wait) => {
    expect(retryAfterMs(value, now)).toBe(wait)
  })
})
