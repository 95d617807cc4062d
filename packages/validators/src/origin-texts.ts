import {
  AMBIGUOUS_SYNTAX,
  CREDENTIALS_OR_CONFUSION,
  FRAGMENT,
  INVALID_HOST,
  INVALID_URL,
  IPV4_INVALID,
  NON_ASCII,
  NOT_A_STRING,
  PRIVATE_ADDRESS,
  PRIVATE_HOST,
  PROXY_LOOP,
  SCHEME,
  SINGLE_LABEL,
  TRANSITION_ADDRESS,
  WHITESPACE_OR_CONTROL,
} from './issue-code.ts'
import { nameTexts } from './name-texts.ts'

/** @param scheme the text of the code for a scheme that is not accepted */
export function originTexts(scheme: string): Readonly<Record<number, string>> {
  return {
    [NOT_A_STRING]: nameTexts[NOT_A_STRING] ?? '',
    [WHITESPACE_OR_CONTROL]: nameTexts[WHITESPACE_OR_CONTROL] ?? '',
    [SINGLE_LABEL]: nameTexts[SINGLE_LABEL] ?? '',
    [NON_ASCII]: 'non_ascii: must be ASCII after the host; percent-encode the rest',
    [INVALID_URL]: 'invalid_url: must be an absolute URL with a valid host and port',
    [SCHEME]: scheme,
    [AMBIGUOUS_SYNTAX]: 'ambiguous_syntax: must have two slashes after the scheme and no backslash; parsers disagree',
    [CREDENTIALS_OR_CONFUSION]: 'credentials_or_confusion: must not have a user name, or a host that hides another one',
    [FRAGMENT]: 'fragment: must not have a fragment; it is never sent to a server',
    [INVALID_HOST]: 'invalid_host: must have a host name as RFC 1123 writes it, and a port from 1 to 65535 if any',
    [IPV4_INVALID]: 'ipv4_invalid: must write an IPv4 address as four decimal numbers',
    [PRIVATE_HOST]: 'private_host: must not point to a name of private or special use',
    [PRIVATE_ADDRESS]: 'private_address: must not point to a private, local or otherwise special address',
    [TRANSITION_ADDRESS]: 'transition_address: must not wrap an IPv4 address in IPv6',
    [PROXY_LOOP]: 'proxy_loop: must not point to Domainee itself',
  }
}
