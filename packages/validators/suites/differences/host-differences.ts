import { hostname, privateSuffixes, projectDomain, reservedSuffixes } from '../../src/index.ts'
import { whereRead } from '../difference.ts'
import type { Difference } from '../difference.ts'
import { withoutRootDot } from '../question.ts'
import { isAddress, isSpecialAddress } from './special-addresses.ts'
import { writtenParts } from './written.ts'

const isUnder = (host: string, suffixes: readonly string[]): boolean =>
  suffixes.some((suffix) => `.${withoutRootDot(host)}`.endsWith(`.${suffix}`))
const labelsOf = (host: string): readonly string[] => withoutRootDot(host).split('.')

const isHyphened = (label: string): boolean => /^-|-$/.test(label)

/** A certificate is asked for under a name. */
export const addressAsHostname: Difference = whereRead(
  'an address as `hostname`',
  'neither certificates nor DNS records are made for one',
  ['ip_address', 'invalid_character'],
  ({ subject: { format } }, { host }) => format === hostname && isAddress(host),
)

/** Names that no public DNS holds. */
export const reservedSuffix: Difference = whereRead(
  'a reserved suffix',
  'its names mean something else on every network, or are the platform’s own',
  ['private_host', 'reserved_suffix'],
  ({ subject: { format } }, { host }) => isUnder(host, format === hostname ? reservedSuffixes : privateSuffixes),
)

/** Names that no registry delegates below. */
export const singleLabel: Difference = whereRead(
  'a single label',
  'no public certificate and no public origin; only `localhost` is documented',
  ['single_label', 'not_a_host'],
  (_question, { host }) => labelsOf(host).length === 1,
)

/** What hosts we refuse for what they are; the first that applies counts. */
export const hostDifferences: readonly Difference[] = [
  whereRead(
    'an address that is not global unicast, however it is written',
    'an edge cannot reach it, or reaches something of its own there',
    ['private_address'],
    (_question, { host }) => isSpecialAddress(host),
  ),
  whereRead(
    'an IPv4 address within IPv6',
    'which of the two is connected to depends on the network',
    ['transition_address'],
    (_question, { host }) => isSpecialAddress(host) && host.startsWith('['),
  ),
  whereRead(
    'IPv4 in fewer numbers, octal, hexadecimal, or with a root dot',
    'parsers read other addresses in it (RFC 6943 3.1.1)',
    ['ipv4_invalid', 'numeric_tld'],
    ({ input }, { host }) => /^[\d.]+$/.test(host) && isAddress(host) && writtenParts(input).host !== host,
  ),
  addressAsHostname,
  whereRead(
    'a port with a name',
    '`hostname` has none, and DevPayr documents it for `localhost` and addresses only',
    ['port_not_allowed', 'invalid_character'],
    ({ subject: { format }, input }, { host }) =>
      (format === hostname || format === projectDomain) && !isAddress(host) && /:\d*$/.test(input),
  ),
  reservedSuffix,
  singleLabel,
  whereRead(
    'empty labels',
    'RFC 1034: only the root has none',
    ['label_empty', 'invalid_url', 'numeric_tld'],
    (_question, { host }) => labelsOf(host).includes(''),
  ),
  whereRead(
    'labels of more than 63 characters, names of more than 253',
    'RFC 1035 2.3.4',
    ['label_too_long', 'too_long', 'invalid_host'],
    (_question, { host }) => withoutRootDot(host).length > 253 || labelsOf(host).some(({ length }) => length > 63),
  ),
  whereRead('hyphens at the ends of a label', 'RFC 1123 2.1', ['label_hyphen', 'invalid_host'], ({ input }, { host }) =>
    [...labelsOf(host), ...labelsOf(writtenParts(input).host)].some(isHyphened),
  ),
  whereRead(
    'a root dot as `projectDomain`',
    'DevPayr compares exactly',
    ['trailing_dot'],
    ({ subject: { format } }, { host }) => format === projectDomain && host.endsWith('.'),
  ),
  whereRead(
    'an A-label of one character from U+0081 to U+00A3',
    'these are controls and punctuation, and no names',
    ['punycode', 'invalid_url'],
    (_question, { host }) => labelsOf(host).some((label) => /^xn--.a$/.test(label)),
  ),
  whereRead(
    'a root dot elsewhere: accepted, and dropped',
    'Domainee documents that it trims it',
    ['accepted without root dot'],
    ({ subject: { format } }, { host }) => format !== projectDomain && host.endsWith('.'),
  ),
]
