import { isIP, isIPv6 as netIsIPv6 } from 'node:net'
import { hostname, httpsOriginUrl, isIPv4, isIPv6, projectDomain } from '@domain-contracts/validators'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import ipaddr from 'ipaddr.js'
import { isSSRFSafeURL } from 'ssrfcheck'
import { parse as parseDomain } from 'tldts'
import * as v from 'valibot'
import validator from 'validator'
import { z } from 'zod'
import type { Subject } from '../measure.ts'

/** A question, what answers it, and how much slower than the first subject the others must be at least. */
export interface Comparison {
  readonly name: string
  readonly corpus: string
  readonly subjects: readonly Subject[]
  /** Lowest ratio by subject; below it the bar is missed. */
  readonly atLeast: Readonly<Record<string, number>>
}

const tests = (format: unknown): ((input: string) => boolean) => {
  if (!(format instanceof RegExp)) throw new TypeError('ajv-formats changed: this format is no pattern any more')
  return (input) => format.test(input)
}

const zod =
  (schema: z.ZodType): ((input: string) => boolean) =>
  (input) =>
    schema.safeParse(input).success
const valibot =
  (schema: v.GenericSchema): ((input: string) => boolean) =>
  (input) =>
    v.is(schema, input)

/** `projectDomain` as one would put it together from a library's own checks. */
const compose =
  (
    isName: (host: string) => boolean,
    is4: (host: string) => boolean,
    is6: (host: string) => boolean,
  ): ((input: string) => boolean) =>
  (input) => {
    const match = /^(?:\[([^\]]+)\]|([^:[\]]+))(?::([1-9]\d{0,4}))?$/.exec(input)
    if (!match) return false
    const [, six, host = '', port] = match
    if (port !== undefined && Number(port) > 65535) return false
    if (six !== undefined) return is6(six)
    if (host.toLowerCase() === 'localhost' || is4(host)) return true
    return port === undefined && host.includes('.') && isName(host)
  }

const zodHostname = zod(z.hostname())
const zodIPv4 = zod(z.ipv4())
const zodIPv6 = zod(z.ipv6())
const valibotDomain = valibot(v.pipe(v.string(), v.domain()))
const ajvHostname = tests(fullFormats.hostname)
const ajvIPv4 = tests(fullFormats.ipv4)
const ajvIPv6 = tests(fullFormats.ipv6)

const urlAndRanges = (input: string): boolean => {
  if (!URL.canParse(input)) return false
  const url = new URL(input)
  if (url.protocol !== 'https:' || url.username || url.password || url.hash) return false
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host)) return ipaddr.process(host).range() === 'unicast'
  return host.includes('.') && !/(?:^|\.)(?:localhost|local|internal|test|invalid|example)$/.test(host)
}

export const comparisons: readonly Comparison[] = [
  {
    name: 'hostname',
    corpus: 'hostname',
    subjects: [
      { name: 'ours', accepts: hostname.is },
      { name: 'ajv-formats', accepts: ajvHostname },
      { name: 'valibot', accepts: valibotDomain },
      { name: 'zod', accepts: zodHostname },
      { name: 'URL.canParse', accepts: (input) => URL.canParse(`https://${input}`) },
      { name: 'tldts', accepts: (input) => parseDomain(input).domain !== null },
      { name: 'validator.isFQDN', accepts: (input) => validator.isFQDN(input) },
    ],
    atLeast: { 'ajv-formats': 2, zod: 3, 'validator.isFQDN': 15 },
  },
  {
    name: 'projectDomain',
    corpus: 'devpayr-domain',
    subjects: [
      { name: 'ours', accepts: projectDomain.is },
      { name: 'ajv-formats, composed', accepts: compose(ajvHostname, ajvIPv4, ajvIPv6) },
      {
        name: 'node:net and valibot, composed',
        accepts: compose(valibotDomain, (host) => isIP(host) === 4, netIsIPv6),
      },
      { name: 'zod, composed', accepts: compose(zodHostname, zodIPv4, zodIPv6) },
      {
        name: 'validator, composed',
        accepts: compose(
          (host) => validator.isFQDN(host),
          (host) => validator.isIP(host, 4),
          (host) => validator.isIP(host, 6),
        ),
      },
    ],
    atLeast: {
      'ajv-formats, composed': 4,
      'node:net and valibot, composed': 4,
      'zod, composed': 4,
      'validator, composed': 4,
    },
  },
  {
    name: 'IPv4',
    corpus: 'ipv4',
    subjects: [
      { name: 'ours', accepts: isIPv4 },
      { name: 'node:net', accepts: (input) => isIP(input) === 4 },
      { name: 'ajv-formats', accepts: ajvIPv4 },
      { name: 'zod', accepts: zodIPv4 },
    ],
    atLeast: {},
  },
  {
    name: 'IPv6',
    corpus: 'ipv6',
    subjects: [
      { name: 'ours', accepts: isIPv6 },
      { name: 'node:net', accepts: netIsIPv6 },
      { name: 'ajv-formats', accepts: ajvIPv6 },
      { name: 'zod', accepts: zodIPv6 },
      { name: 'ipaddr.js', accepts: (input) => ipaddr.IPv6.isValid(input) },
    ],
    atLeast: { 'node:net': 2 },
  },
  {
    name: 'httpsOriginUrl',
    corpus: 'origin-url',
    subjects: [
      { name: 'ours', accepts: httpsOriginUrl.is },
      { name: 'URL.canParse', accepts: (input) => URL.canParse(input) },
      { name: 'URL and ipaddr.js', accepts: urlAndRanges },
      { name: 'validator.isURL', accepts: (input) => validator.isURL(input, { protocols: ['https'] }) },
      { name: 'ssrfcheck', accepts: (input) => isSSRFSafeURL(input) },
    ],
    // Ours may take 1.5 times as long as the bare parser.
    atLeast: { 'URL.canParse': 1 / 1.5, 'URL and ipaddr.js': 5 },
  },
]
