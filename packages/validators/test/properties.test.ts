import { isIPv4 as netIsIPv4, isIPv6 as netIsIPv6 } from 'node:net'
import { parse as parseLegacy } from 'node:url'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { URL as SecondURL } from 'whatwg-url'
import { classifyAddress, hostname, httpsOriginUrl, isIPv4, isIPv6, originUrl, projectDomain } from '../src/index.ts'
import { internationalNames, mutantsOf, originMutants } from './mutants.ts'

// Seeded, so that a failure comes back; raise the runs by hand to search further.
const settings = { seed: 20261121, numRuns: 1500 }

const formats = [
  [projectDomain, mutantsOf('devpayr-domain', 'hostname')],
  [hostname, mutantsOf('hostname', 'devpayr-domain')],
  [httpsOriginUrl, originMutants],
  [originUrl, originMutants],
] as const

describe.each(formats.map(([format, inputs]) => [format.name, format, inputs] as const))(
  '%s',
  (_name, format, inputs) => {
    test('all questions get the same answer', () => {
      fc.assert(
        fc.property(inputs, (input) => {
          const accepted = format.is(input)
          const standard = format['~standard'].validate(input)
          expect([format.check(input) === 0, format.parse(input).ok, standard.issues === undefined]).toEqual([
            accepted,
            accepted,
            accepted,
          ])
        }),
        settings,
      )
    })

    test('an issue has a known code, lies inside the input, and its suggestion is accepted', () => {
      fc.assert(
        fc.property(inputs, (input) => {
          const result = format.parse(input)
          if (result.ok) return
          const [{ code, message, position, length, suggestion }] = result.issues
          expect(format.explain(code)).not.toBe('')
          expect(message).toContain(format.explain(code))
          expect(position).toBeGreaterThanOrEqual(0)
          expect(length).toBeGreaterThanOrEqual(0)
          expect(position + length).toBeLessThanOrEqual(input.length)
          expect(suggestion === undefined || format.is(suggestion)).toBe(true)
        }),
        settings,
      )
    })

    test('normalize gives a canonical form, once and for all, and says how it came to it', () => {
      fc.assert(
        fc.property(inputs, (input) => {
          const normalized = format.normalize(input)
          if (!normalized.ok) return
          const { value, changes } = normalized
          expect(format.parse(value)).toMatchObject({ ok: true, canonical: value })
          expect(format.normalize(value)).toEqual({ ok: true, value, changes: [] })
          expect([input, ...changes.map((change) => change.to)]).toEqual([
            ...changes.map((change) => change.from),
            value,
          ])
        }),
        settings,
      )
    })

    test('the JSON Schema pattern and length hold for every accepted input', () => {
      const schema = format['~standard'].jsonSchema.input({ target: 'draft-2020-12' })
      const pattern = new RegExp(String(schema['pattern']), 'u')
      const maxLength = Number(schema['maxLength'] ?? Number.POSITIVE_INFINITY)
      fc.assert(
        fc.property(inputs, (input) => {
          fc.pre(format.is(input))
          expect(input).toMatch(pattern)
          expect(input.length).toBeLessThanOrEqual(maxLength)
        }),
        { ...settings, numRuns: 500 },
      )
    })
  },
)

test('an accepted hostname is the host that URL reads', () => {
  fc.assert(
    fc.property(mutantsOf('hostname'), (input) => {
      fc.pre(hostname.is(input))
      expect(new URL(`https://${input}`).hostname).toBe(input.toLowerCase())
    }),
    { ...settings, numRuns: 1000 },
  )
})

test('an accepted project domain is the host that a browser shows', () => {
  fc.assert(
    fc.property(mutantsOf('devpayr-domain'), (input) => {
      const result = projectDomain.parse(input)
      fc.pre(result.ok)
      // A browser drops the default port of its scheme.
      const canonical = result.ok ? result.canonical.replace(/:80$/, '') : ''
      expect(new URL(`ws://${input}`).host).toBe(canonical)
    }),
    { ...settings, numRuns: 1000 },
  )
})

const withoutDot = (host: string | null): string | undefined => host?.replace(/\.$/, '').replace(/^\[|\]$/g, '')

test('an accepted origin is read alike by URL, a second parser and the legacy one, and leads to nothing private', () => {
  fc.assert(
    fc.property(originMutants, (input) => {
      const result = originUrl.parse(input)
      fc.pre(result.ok)
      if (!result.ok) return
      const url = new URL(input)
      const second = new SecondURL(input)
      const legacy = parseLegacy(input)
      const host = withoutDot(result.host)
      expect([url.hostname, second.hostname].map(withoutDot)).toEqual([host, host])
      expect(legacy.hostname).toSatisfy(
        (read: string) => withoutDot(new URL(`http://${read.includes(':') ? `[${read}]` : read}`).hostname) === host,
      )
      expect([url.port, second.port, Number(legacy.port ?? '') || undefined]).toEqual([
        url.port,
        url.port,
        legacy.port === null ? undefined : (result.port ?? Number(legacy.port)),
      ])
      expect([url.username, url.password, url.hash, legacy.auth, legacy.hash]).toEqual(['', '', '', null, null])
      expect(classifyAddress(host ?? '') ?? 'global').toBe('global')
      expect(new URL(result.canonical).href.replace(/\.(?=[:/?]|$)/, '')).toBe(url.href.replace(/\.(?=[:/?]|$)/, ''))
    }),
    { ...settings, numRuns: 1000 },
  )
})

test('an accepted name in other scripts is read alike by a second parser and the legacy one', () => {
  fc.assert(
    fc.property(internationalNames, (name) => {
      const origin = `https://${name}`
      fc.pre(originUrl.is(origin))
      const { hostname: host } = new SecondURL(origin)
      expect([originUrl.parse(origin), parseLegacy(origin).hostname]).toMatchObject([{ host }, host])
    }),
    { ...settings, numRuns: 3000 },
  )
})

test('what httpsOriginUrl accepts, originUrl accepts', () => {
  fc.assert(
    fc.property(originMutants, (input) => {
      expect(originUrl.is(input) || !httpsOriginUrl.is(input)).toBe(true)
    }),
    settings,
  )
})

test('isIPv4 and isIPv6 agree with node:net', () => {
  const addresses = fc.oneof(mutantsOf('ipv4', 'ipv6', 'ip-class'), fc.ipV6(), fc.ipV4())
  fc.assert(
    fc.property(addresses, (input) => {
      // A zone is none of our business, and node:net takes it.
      expect([isIPv4(input), isIPv6(input)]).toEqual([netIsIPv4(input), netIsIPv6(input) && !input.includes('%')])
    }),
    settings,
  )
})

test('every spelling of an address has one category', () => {
  fc.assert(
    fc.property(fc.ipV6(), (input) => {
      const canonical = new URL(`http://[${input}]`).hostname.slice(1, -1)
      expect(classifyAddress(input)).toBe(classifyAddress(canonical))
    }),
    settings,
  )
})
