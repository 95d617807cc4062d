import type { Parsed } from './format.ts'
import type { Advisory } from './issue-code.ts'
import { readIPv4 } from './ipv4.ts'
import { readIPv6, writeIPv6 } from './ipv6.ts'
import { suffixAt } from './reserved-suffixes.ts'
import { hostnameOf } from './url.ts'

// Public services whose names answer with the address written in them, or with loopback, or with alternating addresses.
const rebindingSuffixes = [
  'nip.io',
  'sslip.io',
  'xip.io',
  'localtest.me',
  'lvh.me',
  'vcap.me',
  'lacolhost.com',
  'fuf.me',
  'traefik.me',
  'local.gd',
  'localho.st',
  '1u.ms',
  'rbndr.us',
]

/** Reads the parts of a URL that an origin format has accepted. */
export function readOrigin(text: string): Omit<Parsed<string>, 'ok' | 'value'> {
  const [, scheme = '', written = '', digits, rest = ''] =
    /^(https?):\/\/(\[.+\]|[^:/?]+)(?::(\d+))?(.*)$/i.exec(text) ?? []
  const bracketed = written.startsWith('[')
  if (bracketed) readIPv6(written, 1, written.length - 1)
  const ascii = /^[!-~]*$/.test(written) ? written.toLowerCase() : (hostnameOf(written) ?? '')
  const host = bracketed ? `[${writeIPv6()}]` : ascii.replace(/\.$/, '')
  const protocol = scheme.toLowerCase()
  const number = digits === undefined ? undefined : Number(digits)
  const port = number === (protocol === 'https' ? 443 : 80) ? undefined : number
  const advisories: Advisory[] = []
  if (suffixAt(host, 0, host.length, rebindingSuffixes) >= 0) advisories.push('rebinding_name')
  if (text.length > 2048) advisories.push('long_url')
  const kind = bracketed ? 'ipv6' : readIPv4(host, 0, host.length) < 0 ? 'domain' : 'ipv4'
  const authority = port === undefined ? host : `${host}:${port}`
  return { kind, host, port, canonical: `${protocol}://${authority}${rest === '/' ? '' : rest}`, advisories }
}
