// Written down anew from the registries, and asked through Node: an excuse must not rest on the code that it excuses.
import { BlockList, isIP } from 'node:net'

const special = new BlockList()
// IANA's IPv4 Special-Purpose Address Registry, multicast and class E.
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  special.addSubnet(network, prefix, 'ipv4')

// The blocks of 2000::/3 that the IPv6 registry sets aside.
const specialUnicast = new BlockList()
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  specialUnicast.addSubnet(network, prefix, 'ipv6')
const unicast = new BlockList()
unicast.addSubnet('2000::', 3, 'ipv6')

const unbracketed = (host: string): string => host.replace(/^\[(.*)\]$/, '$1')

/** Whether a host, as in `URL.hostname`, is an address. */
export const isAddress = (host: string): boolean => isIP(unbracketed(host)) > 0

/** Whether a host is an address that is not global unicast. */
export function isSpecialAddress(host: string): boolean {
  const address = unbracketed(host)
  const version = isIP(address)
  if (version === 4) return special.check(address, 'ipv4')
  return version === 6 && (!unicast.check(address, 'ipv6') || specialUnicast.check(address, 'ipv6'))
}
