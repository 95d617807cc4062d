import { addressBits, readIPv4 } from './ipv4.ts'
import { groupsOf, isIPv6 } from './ipv6.ts'

/**
 * What an address is set aside for, after the IANA special-purpose registries (RFC 6890) and the documents in the tables;
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

// A block is the bits of its prefix as a number, how many they are, and its category; the first match counts.
type Block = readonly [prefix: number, bits: number, category: AddressCategory]

// 192.31.196/24, 192.52.193/24 and 192.175.48/24 are missing on purpose: the registry calls them globally reachable.
const ipv4Blocks: readonly Block[] = [
  [0, 8, 'this_network'], // RFC 791
  [10, 8, 'private'], // RFC 1918
  [0x646464c8, 32, 'metadata'], // 100.100.100.200, Alibaba Cloud
  [0x191, 10, 'shared_cgnat'], // 100.64/10, RFC 6598
  [127, 8, 'loopback'], // RFC 1122
  [0xa83f8110, 32, 'metadata'], // 168.63.129.16, Azure: a public address that reaches the platform
  [0xa9fea9fe, 32, 'metadata'], // 169.254.169.254, most platforms
  [0xa9fe, 16, 'link_local'], // RFC 3927
  [0xac1, 12, 'private'], // 172.16/12, RFC 1918
  [0xc00000c0, 32, 'metadata'], // 192.0.0.192, Oracle Cloud
  [0xc00000, 24, 'ietf_protocol'], // 192.0.0/24, RFC 6890
  [0xc00002, 24, 'documentation'], // 192.0.2/24, RFC 5737
  [0xc05863, 24, '6to4_relay'], // 192.88.99/24, RFC 7526
  [0xc0a8, 16, 'private'], // 192.168/16, RFC 1918
  [0x6309, 15, 'benchmarking'], // 198.18/15, RFC 2544
  [0xc63364, 24, 'documentation'], // 198.51.100/24, RFC 5737
  [0xcb0071, 24, 'documentation'], // 203.0.113/24, RFC 5737
  [14, 4, 'multicast'], // 224/4, RFC 5771
  [15, 4, 'reserved'], // 240/4, RFC 1112
]

// An allow-list: what is not in 2000::/3 is not given out as global unicast.
const ipv6Blocks: readonly Block[] = [
  [0x20010000, 32, 'teredo'], // RFC 4380
  [0x20010db8, 32, 'documentation'], // RFC 3849
  [0x2001001, 28, 'orchid'], // 2001:10::/28, RFC 4843
  [0x2001002, 28, 'orchid'], // 2001:20::/28, RFC 7343
  [0x100080, 23, 'ietf_protocol'], // 2001::/23, RFC 2928
  [0x2002, 16, '6to4'], // RFC 3056
  [0x3fff0, 20, 'documentation'], // RFC 9637
  [1, 3, 'global'], // 2000::/3, RFC 4291
  [0x5f00, 16, 'srv6'], // RFC 9602
  [0x7e, 7, 'unique_local'], // fc00::/7, RFC 4193
  [0x3fa, 10, 'link_local'], // fe80::/10, RFC 4291
  [0x3fb, 10, 'site_local'], // fec0::/10, RFC 3879
  [0xff, 8, 'multicast'], // RFC 4291
]

function categoryOf(start: number, blocks: readonly Block[], otherwise: AddressCategory): AddressCategory {
  for (const block of blocks) if (start >>> (32 - block[1]) === block[0]) return block[2]
  return otherwise
}

/** @param address a 32-bit number, signed or not */
export function classifyIPv4(address: number): AddressCategory {
  return categoryOf(address, ipv4Blocks, 'global')
}

/** Classifies the IPv6 address between two positions, which `readIPv6` accepts. */
export function classifyIPv6(text: string, from: number, to: number): AddressCategory {
  const groups = groupsOf(text, from, to)
  const start = pair(groups, 0)
  const third = groups[2]
  const fourth = groups[3] ?? 0
  const end = pair(groups, 6)
  // Blocks that are longer than the 32 bits which the table sees.
  if (start === 0x20010002 && !third) return 'benchmarking' // 2001:2::/48, RFC 5180
  if (start === 0x64ff9b && third === 1) return 'nat64_local' // 64:ff9b:1::/48, RFC 8215
  if (!third && !fourth) {
    const middle = pair(groups, 4)
    if (!middle) {
      if (start === 0x64ff9b) return 'nat64' // 64:ff9b::/96, RFC 6052
      if (!start) return end > 1 ? 'ipv4_compatible' : end ? 'loopback' : 'unspecified' // RFC 4291 2.5
      if (end === 0x254 && (start === 0xfd000ec2 || start === 0xfd2000ce)) return 'metadata' // Amazon, Google
    } else if (!start) {
      if (middle === 0xffff) return 'ipv4_mapped' // RFC 4291 2.5.5.2
      if (middle === 0xffff0000) return 'ipv4_translated' // RFC 2765
    }
  }
  if (start === 0x1000000 && !third && fourth < 2) return fourth ? 'dummy' : 'discard' // RFC 9780, RFC 6666
  return categoryOf(start, ipv6Blocks, 'unallocated')
}

const pair = (groups: Uint16Array, index: number): number => (groups[index] ?? 0) * 65536 + (groups[index + 1] ?? 0)

/** Whether an address, between two positions and of the given category, is a transition form around a global IPv4 address. */
export function embedsGlobalIPv4(text: string, from: number, to: number, category: AddressCategory): boolean {
  const at = category === '6to4' ? 1 : category === 'teredo' ? 2 : /^(ipv4|nat64$)/.test(category) ? 6 : 0
  return at > 0 && classifyIPv4(pair(groupsOf(text, from, to), at)) === 'global'
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
  if (typeof input !== 'string') return undefined
  if (readIPv4(input, 0) === input.length) return classifyIPv4(addressBits())
  return isIPv6(input) ? classifyIPv6(input, 0, input.length) : undefined
}
