import { readIPv4 } from './ipv4.ts'
import { groups, readIPv6 } from './ipv6.ts'

/**
 * What an address is set aside for, after the IANA special-purpose registries (RFC 6890) and the documents in the table;
 * `metadata` are the addresses at which cloud platforms answer their own machines; `global` is everything that a public
 * origin may have.
 */
export type AddressCategory =
  | 'global'
  | 'this_network'
  | 'private'
  | 'shared_cgnat'
  | 'loopback'
  | 'link_local'
  | 'ietf_protocol'
  | 'documentation'
  | '6to4_relay'
  | 'benchmarking'
  | 'multicast'
  | 'reserved'
  | 'metadata'
  | 'unspecified'
  | 'ipv4_mapped'
  | 'ipv4_compatible'
  | 'ipv4_translated'
  | 'nat64'
  | 'nat64_local'
  | 'discard'
  | 'dummy'
  | 'teredo'
  | 'orchid'
  | '6to4'
  | 'srv6'
  | 'unique_local'
  | 'site_local'
  | 'unallocated'

// First address, prefix length, category; the first match counts. 192.31.196/24, 192.52.193/24 and 192.175.48/24 are
// missing on purpose: the registry calls them globally reachable.
const ipv4Blocks: readonly (readonly [number, number, AddressCategory])[] = [
  [0x00000000, 8, 'this_network'], // RFC 791
  [0x0a000000, 8, 'private'], // RFC 1918
  [0x646464c8, 32, 'metadata'], // 100.100.100.200, Alibaba Cloud
  [0x64400000, 10, 'shared_cgnat'], // RFC 6598
  [0x7f000000, 8, 'loopback'], // RFC 1122
  [0xa83f8110, 32, 'metadata'], // 168.63.129.16, Azure: a public address that reaches the platform
  [0xa9fea9fe, 32, 'metadata'], // 169.254.169.254, most platforms
  [0xa9fe0000, 16, 'link_local'], // RFC 3927
  [0xac100000, 12, 'private'], // RFC 1918
  [0xc00000c0, 32, 'metadata'], // 192.0.0.192, Oracle Cloud
  [0xc0000000, 24, 'ietf_protocol'], // RFC 6890
  [0xc0000200, 24, 'documentation'], // RFC 5737
  [0xc0586300, 24, '6to4_relay'], // RFC 7526
  [0xc0a80000, 16, 'private'], // RFC 1918
  [0xc6120000, 15, 'benchmarking'], // RFC 2544
  [0xc6336400, 24, 'documentation'], // RFC 5737
  [0xcb007100, 24, 'documentation'], // RFC 5737
  [0xe0000000, 4, 'multicast'], // RFC 5771
  [0xf0000000, 4, 'reserved'], // RFC 1112
]

/** @param address an unsigned 32-bit number */
export function classifyIPv4(address: number): AddressCategory {
  for (const [first, bits, category] of ipv4Blocks) if ((address ^ first) >>> (32 - bits) === 0) return category
  return 'global'
}

const group = (index: number): number => groups[index] ?? 0

/** Classifies the address in {@link groups}: an allow-list, since only 2000::/3 is given out as global unicast. */
export function classifyIPv6(): AddressCategory {
  const first = group(0)
  const second = group(1)
  const third = group(2)
  if (first >> 13 === 1) {
    if (first === 0x2001) {
      if (second === 0) return 'teredo' // RFC 4380
      if (second === 0xdb8) return 'documentation' // RFC 3849
      if (second === 2 && third === 0) return 'benchmarking' // RFC 5180
      if (second > 0xf && second < 0x30) return 'orchid' // RFC 4843, RFC 7343
      if (second < 0x200) return 'ietf_protocol' // RFC 2928
    }
    if (first === 0x2002) return '6to4' // RFC 3056
    if (first === 0x3fff && second < 0x1000) return 'documentation' // RFC 9637
    return 'global'
  }
  if (first > 0xfeff) return 'multicast' // RFC 4291
  if (first > 0xfebf) return 'site_local' // RFC 3879
  if (first > 0xfe7f) return 'link_local' // RFC 4291
  const zeroFrom3 = !(group(3) || group(4) || group(5))
  if (first >> 9 === 0x7e) {
    // fd00:ec2::254 (Amazon), fd20:ce::254 (Google)
    const platform = (first === 0xfd00 && second === 0xec2) || (first === 0xfd20 && second === 0xce)
    return platform && !third && zeroFrom3 && !group(6) && group(7) === 0x254 ? 'metadata' : 'unique_local' // RFC 4193
  }
  if (first === 0x5f00) return 'srv6' // RFC 9602
  if (first === 0x64 && second === 0xff9b) {
    if (third === 1) return 'nat64_local' // RFC 8215
    if (!third && zeroFrom3) return 'nat64' // RFC 6052
  }
  if (!second && !third) {
    if (first === 0x100 && group(3) < 2) return group(3) ? 'dummy' : 'discard' // RFC 9780, RFC 6666
    if (!first && !group(3)) {
      if (!group(4) && group(5) === 0xffff) return 'ipv4_mapped' // RFC 4291 2.5.5.2
      if (group(4) === 0xffff && !group(5)) return 'ipv4_translated' // RFC 2765
      if (zeroFrom3) return group(6) || group(7) > 1 ? 'ipv4_compatible' : group(7) ? 'loopback' : 'unspecified' // RFC 4291
    }
  }
  return 'unallocated'
}

/** Whether the address in {@link groups} is a transition form around a global IPv4 address. */
export function embedsGlobalIPv4(category: AddressCategory): boolean {
  let at = 6
  if (category === '6to4') at = 1
  else if (category === 'teredo') at = 2
  else if (category !== 'nat64' && !category.startsWith('ipv4_')) return false
  return classifyIPv4(group(at) * 65536 + group(at + 1)) === 'global'
}

/**
 * Tells what an address is set aside for. Works on the number, so every spelling of an address has one answer.
 *
 * @param input IPv4 in strict dotted-decimal form, or IPv6 without brackets and zone
 * @returns the category, or `undefined` for a text that is no address
 *
 * @example
 * classifyAddress('168.63.129.16') // 'metadata'
 * classifyAddress('::ffff:7f00:1') // 'ipv4_mapped'
 * classifyAddress('2606:4700:4700::1111') // 'global'
 * classifyAddress('127.1') // undefined
 */
export function classifyAddress(input: unknown): AddressCategory | undefined {
  if (typeof input !== 'string' || input.length > 45) return undefined
  const address = readIPv4(input, 0, input.length)
  if (address >= 0) return classifyIPv4(address)
  return readIPv6(input, 0, input.length) < 0 ? classifyIPv6() : undefined
}
