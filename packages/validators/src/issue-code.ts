/**
 * Why an input is refused. Stable: a code is never renamed, and a new one is a minor release.
 * Each format issues the codes that its own `explain` knows.
 */
export type IssueCode =
  | 'whitespace_or_control'
  | 'non_ascii'
  | 'underscore'
  | 'invalid_character'
  | 'label_empty'
  | 'label_hyphen'
  | 'label_too_long'
  | 'not_a_string'
  | 'empty'
  | 'too_long'
  | 'single_label'
  | 'numeric_tld'
  | 'punycode'
  | 'ip_address'
  | 'reserved_suffix'
  | 'trailing_dot'
  | 'not_a_host'
  | 'port_empty'
  | 'port_invalid'
  | 'port_leading_zero'
  | 'port_out_of_range'
  | 'port_not_allowed'
  | 'ipv4_invalid'
  | 'ipv6_invalid'
  | 'ipv6_zone'
  | 'invalid_url'
  | 'scheme_not_https'
  | 'scheme_not_http'
  | 'ambiguous_syntax'
  | 'credentials_or_confusion'
  | 'fragment'
  | 'invalid_host'
  | 'private_host'
  | 'private_address'
  | 'transition_address'
  | 'proxy_loop'

/**
 * What is worth knowing about an accepted input although syntax cannot refuse it.
 *
 * - `rebinding_name`: a public wildcard-DNS service that answers with the address written in the name.
 * - `punycode`: an `xn--` label that does not decode; certificate authorities and registries refuse it.
 * - `many_labels`, `long_host`: more than 10 labels, or more than 64 characters; certificate authorities limit both.
 * - `long_url`: more than 2048 characters; proxies and caches limit it.
 */
export type Advisory = 'rebinding_name' | 'punycode' | 'many_labels' | 'long_host' | 'long_url'

// The numbers that `check` packs with a position. Plain constants, so that bundlers inline them. The first eleven are the
// groups of the pattern in find-name-issue.ts, in its order.
export const EMPTY = 1
export const TOO_LONG = 2
export const WHITESPACE_OR_CONTROL = 3
export const NON_ASCII = 4
export const UNDERSCORE = 5
export const INVALID_CHARACTER = 6
export const LABEL_EMPTY = 7
export const LABEL_HYPHEN = 8
export const LABEL_TOO_LONG = 9
export const NUMERIC_TLD = 10
export const SINGLE_LABEL = 11
export const NOT_A_STRING = 12
export const PUNYCODE = 13
export const IP_ADDRESS = 14
export const RESERVED_SUFFIX = 15
export const TRAILING_DOT = 16
export const NOT_A_HOST = 17
export const PORT_EMPTY = 18
export const PORT_INVALID = 19
export const PORT_LEADING_ZERO = 20
export const PORT_OUT_OF_RANGE = 21
export const PORT_NOT_ALLOWED = 22
export const IPV4_INVALID = 23
export const IPV6_INVALID = 24
export const IPV6_ZONE = 25
export const INVALID_URL = 26
export const SCHEME = 27
export const AMBIGUOUS_SYNTAX = 28
export const CREDENTIALS_OR_CONFUSION = 29
export const FRAGMENT = 30
export const INVALID_HOST = 31
export const PRIVATE_HOST = 32
export const PRIVATE_ADDRESS = 33
export const TRANSITION_ADDRESS = 34
export const PROXY_LOOP = 35

/** Packs a code and the position it was found at into the integer that `check` returns; positions stop at 2^22. */
export const issueAt = (code: number, position: number): number => code | (Math.min(position, 0x3fffff) << 8)
