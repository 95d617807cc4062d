// Long because it is one table, a row for each code.
import type { IssueCode } from './issue-code.ts'

/** What there is to say about an issue code beyond its message; a page of documentation each. */
export interface Explanation {
  /** Why such an input is refused. */
  readonly why: string
  /** What to do about it. */
  readonly fix: string
  /** An input that is refused with this code, by the format that `format` names. */
  readonly example: unknown
  readonly format: 'project-domain' | 'domain-hostname' | 'https-origin-url' | 'origin-url'
  /** The clause or document that the rule comes from. */
  readonly source: string
}

/** An explanation for each issue code; apart from the formats, so that only pages which show it pay for it. */
export const explanations: Readonly<Record<IssueCode, Explanation>> = {
  not_a_string: {
    why: 'A name is a text; a number, a list or nothing at all came from somewhere that holds something else.',
    fix: 'Look where the value comes from: a form field that was left out, or JSON with another shape.',
    example: 5,
    format: 'domain-hostname',
    source: 'JSON Schema 2020-12, type',
  },
  whitespace_or_control: {
    why: 'URL parsers drop some of these characters without a word, so two programs would see two different names.',
    fix: 'Trim the input; look for a line break or an invisible character that came along when it was copied.',
    example: 'example.com\n',
    format: 'project-domain',
    source: 'URL standard 4.4; RFC 1123 2.1',
  },
  non_ascii: {
    why: 'The field takes names as DNS carries them, and letters of other scripts can look like ASCII ones.',
    fix: 'Give the xn-- form that the suggestion shows, once you have checked that it is the name you mean.',
    example: 'bücher.de',
    format: 'domain-hostname',
    source: 'RFC 1123 2.1; RFC 5890 2.3.2.1',
  },
  underscore: {
    why: 'DNS records such as _dmarc may have underscores, names of hosts may not, and no certificate is issued for them.',
    fix: 'Use a hyphen, or the host name below which the record lives.',
    example: '_dmarc.example.com',
    format: 'domain-hostname',
    source: 'RFC 1123 2.1; RFC 2181 11',
  },
  invalid_character: {
    why: 'A host name consists of letters, digits, hyphens and dots.',
    fix: 'Give the bare name: no scheme, port, path or wildcard.',
    example: '*.example.com',
    format: 'domain-hostname',
    source: 'RFC 1123 2.1',
  },
  label_empty: {
    why: 'Between two dots, and before the first, there must be a label.',
    fix: 'Remove the extra dot.',
    example: 'www..example.com',
    format: 'domain-hostname',
    source: 'RFC 1034 3.1',
  },
  label_hyphen: {
    why: 'A label may have hyphens inside, but not at its ends.',
    fix: 'Remove the hyphen next to the dot or at the end of the name.',
    example: '-shop.example.com',
    format: 'domain-hostname',
    source: 'RFC 952; RFC 1123 2.1',
  },
  label_too_long: {
    why: 'The length of a label is stored in six bits: 63 is the most.',
    fix: 'Shorten the label, or split it with a dot.',
    example: `${'a'.repeat(64)}.example.com`,
    format: 'domain-hostname',
    source: 'RFC 1035 2.3.4',
  },
  empty: {
    why: 'There is nothing to check.',
    fix: 'Fill in the field.',
    example: '',
    format: 'domain-hostname',
    source: 'RFC 1034 3.1',
  },
  too_long: {
    why: 'A name takes at most 255 octets in a message, which leaves 253 characters.',
    fix: 'Shorten the name.',
    example: 'abcdefgh.'.repeat(30) + 'com',
    format: 'domain-hostname',
    source: 'RFC 1035 2.3.4',
  },
  single_label: {
    why: 'A single label is looked up in whatever network the program happens to run, and gets no public certificate.',
    fix: 'Give the full name, such as intranet.example.com.',
    example: 'intranet',
    format: 'domain-hostname',
    source: 'RFC 8499 2; CA/Browser Forum baseline requirements 7.1.4',
  },
  numeric_tld: {
    why: 'URL parsers read a host that ends in a number as an IPv4 address, or refuse it.',
    fix: 'Check the end of the name; no top-level domain is a number.',
    example: 'example.123',
    format: 'domain-hostname',
    source: 'URL standard 3.5, "ends in a number"; RFC 3696 2',
  },
  punycode: {
    why: 'The xn-- label stands for no name, so registries and certificate authorities refuse it.',
    fix: 'Type the international name and take the xn-- form that is suggested.',
    example: 'xn--a.com',
    format: 'domain-hostname',
    source: 'RFC 3492 6.2; UTS 46 4',
  },
  ip_address: {
    why: 'The service issues a certificate for a name and points its DNS record; an address has neither.',
    fix: 'Give the name that the address belongs to.',
    example: '192.0.2.1',
    format: 'domain-hostname',
    source: 'Domainee documentation; RFC 1123 2.1',
  },
  reserved_suffix: {
    why: 'Names below this suffix are of special use or belong to the platform; nobody else can connect them.',
    fix: 'Use a name below a domain of your own.',
    example: 'shop.local',
    format: 'domain-hostname',
    source: 'RFC 6761; IANA special-use domain names',
  },
  trailing_dot: {
    why: 'DevPayr compares domains as text, and a browser reports the name without the dot.',
    fix: 'Remove the last dot.',
    example: 'example.com.',
    format: 'project-domain',
    source: 'DevPayr documentation, Domain Format Rules',
  },
  not_a_host: {
    why: 'The field takes one host, and this is an address of a page, a list, or a pattern.',
    fix: 'Keep the host alone; attach several hosts one by one.',
    example: 'https://example.com/shop',
    format: 'project-domain',
    source: 'DevPayr documentation, Domain Format Rules',
  },
  port_empty: {
    why: 'A colon announces a port, and none follows.',
    fix: 'Add the port or remove the colon.',
    example: 'localhost:',
    format: 'project-domain',
    source: 'DevPayr documentation, Domain Format Rules',
  },
  port_invalid: {
    why: 'A port consists of the digits 0 to 9.',
    fix: 'Write the number of the port.',
    example: 'localhost:http',
    format: 'project-domain',
    source: 'RFC 3986 3.2.3',
  },
  port_leading_zero: {
    why: 'Browsers print ports without leading zeros, and DevPayr compares domains as text.',
    fix: 'Remove the zeros.',
    example: 'localhost:080',
    format: 'project-domain',
    source: 'URL standard 4.5',
  },
  port_out_of_range: {
    why: 'Ports go from 1 to 65535; 0 is reserved.',
    fix: 'Write the port that the program listens on.',
    example: 'localhost:65536',
    format: 'project-domain',
    source: 'RFC 6335 6',
  },
  port_not_allowed: {
    why: 'DevPayr documents ports for localhost and addresses, and none for names.',
    fix: 'Remove the port.',
    example: 'example.com:8080',
    format: 'project-domain',
    source: 'DevPayr documentation, Domain Format Rules',
  },
  ipv4_invalid: {
    why: 'Parsers read short, octal and hexadecimal forms as different addresses, or not at all.',
    fix: 'Write four decimal numbers from 0 to 255 without leading zeros.',
    example: '192.168.01.1',
    format: 'project-domain',
    source: 'RFC 3986 3.2.2; RFC 6943 3.1.1',
  },
  ipv6_invalid: {
    why: 'Without brackets the last group cannot be told from a port; within them there must be an address.',
    fix: 'Put the address in square brackets, and check its groups.',
    example: '::1',
    format: 'project-domain',
    source: 'RFC 3986 3.2.2; RFC 4291 2.2',
  },
  ipv6_zone: {
    why: 'A zone names an interface of one machine, and browsers refuse it.',
    fix: 'Remove the percent sign and what follows it.',
    example: '[fe80::1%eth0]',
    format: 'project-domain',
    source: 'URL standard 3.5; RFC 6874',
  },
  invalid_url: {
    why: 'No parser finds a scheme, a host and a port in it.',
    fix: 'Write it in full: https://example.com.',
    example: 'example.com',
    format: 'https-origin-url',
    source: 'URL standard 4.4',
  },
  scheme_not_https: {
    why: 'Domainee connects to origins over TLS only.',
    fix: 'Use https://, and make the origin answer there.',
    example: 'http://example.com',
    format: 'https-origin-url',
    source: 'Domainee documentation',
  },
  scheme_not_http: {
    why: 'A proxy fetches pages over https:// or http://.',
    fix: 'Use one of the two.',
    example: 'ftp://example.com',
    format: 'origin-url',
    source: 'Domainee documentation',
  },
  ambiguous_syntax: {
    why: 'The URL standard repairs this, other parsers read another host: a way around checks.',
    fix: 'Write two slashes after the scheme, and no backslash.',
    example: 'https:example.com',
    format: 'https-origin-url',
    source: 'URL standard 4.4; RFC 3986 3',
  },
  credentials_or_confusion: {
    why: 'A user name before the host is often there to hide which host is meant.',
    fix: 'Remove everything up to the @, and any list of hosts.',
    example: 'https://example.com@192.0.2.1',
    format: 'https-origin-url',
    source: 'RFC 3986 7.6',
  },
  fragment: {
    why: 'Browsers keep fragments to themselves, so an origin never sees one.',
    fix: 'Remove the # and what follows it.',
    example: 'https://example.com/#top',
    format: 'https-origin-url',
    source: 'RFC 3986 3.5',
  },
  invalid_host: {
    why: 'Some parsers let such a host or port pass, DNS and others do not.',
    fix: 'Write the host with letters, digits, hyphens and dots, and a port from 1 to 65535 if any.',
    example: 'https://my_app.example.com',
    format: 'https-origin-url',
    source: 'RFC 1123 2.1; RFC 6335 6',
  },
  private_host: {
    why: 'Names of this kind mean something inside one network or machine only.',
    fix: 'Give the public name of the origin.',
    example: 'https://printer.local',
    format: 'https-origin-url',
    source: 'RFC 6761; RFC 6762; RFC 8375',
  },
  private_address: {
    why: 'The address, however it is spelt, is private, local, of a platform or of special use.',
    fix: 'Give the public name or address of the origin.',
    example: 'https://127.0.0.1',
    format: 'https-origin-url',
    source: 'IANA IPv4 and IPv6 special-purpose address registries',
  },
  transition_address: {
    why: 'An IPv4 address wrapped in IPv6 passes checks that look at IPv4 addresses.',
    fix: 'Give the IPv4 address itself, or better a name.',
    example: 'https://[::ffff:8.8.8.8]',
    format: 'https-origin-url',
    source: 'RFC 4291 2.5.5; RFC 6052; RFC 3056',
  },
  proxy_loop: {
    why: 'The edge would send requests to itself.',
    fix: 'Give the origin behind it.',
    example: 'https://edge.domainee.dev',
    format: 'https-origin-url',
    source: 'Domainee documentation',
  },
}
