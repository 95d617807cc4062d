import * as code from './issue-code.ts'
import { nameTexts } from './name-texts.ts'

/** @param scheme the text of the code for a scheme that is not accepted */
export const originTexts = (scheme: string): Readonly<Record<number, string>> => ({
  [code.NOT_A_STRING]: nameTexts[code.NOT_A_STRING] ?? '',
  [code.WHITESPACE_OR_CONTROL]: nameTexts[code.WHITESPACE_OR_CONTROL] ?? '',
  [code.SINGLE_LABEL]: nameTexts[code.SINGLE_LABEL] ?? '',
  [code.NON_ASCII]: 'non_ascii: must be ASCII after the host; percent-encode the rest',
  [code.IPV4_INVALID]: 'ipv4_invalid: must write an IPv4 address as four decimal numbers',
  [code.INVALID_URL]: 'invalid_url: must be an absolute URL with a valid host and port',
  [code.SCHEME]: scheme,
  [code.AMBIGUOUS_SYNTAX]:
    'ambiguous_syntax: must have two slashes after the scheme and no backslash; parsers disagree',
  [code.CREDENTIALS_OR_CONFUSION]:
    'credentials_or_confusion: must not have a user name, or a host that hides another one',
  [code.FRAGMENT]: 'fragment: must not have a fragment; it is never sent to a server',
  [code.INVALID_HOST]: 'invalid_host: must have a host name as RFC 1123 writes it, and a port from 1 to 65535 if any',
  [code.PRIVATE_HOST]: 'private_host: must not point to a name of private or special use',
  [code.PRIVATE_ADDRESS]: 'private_address: must not point to a private, local or otherwise special address',
  [code.TRANSITION_ADDRESS]: 'transition_address: must not wrap an IPv4 address in IPv6',
  [code.PROXY_LOOP]: 'proxy_loop: must not point to Domainee itself',
})
