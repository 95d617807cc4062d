import * as code from './issue-code.ts'

/** The texts that every format of names shares. */
export const nameTexts: Readonly<Record<number, string>> = {
  [code.NOT_A_STRING]: 'not_a_string: must be a string',
  [code.EMPTY]: 'empty: must not be empty',
  [code.TOO_LONG]: 'too_long: must not be longer than 253 characters',
  [code.WHITESPACE_OR_CONTROL]: 'whitespace_or_control: must not contain white space or control characters',
  [code.NON_ASCII]: 'non_ascii: must be ASCII; an international name is written in its xn-- form',
  [code.UNDERSCORE]: 'underscore: must not contain an underscore; DNS records may, host names may not',
  [code.INVALID_CHARACTER]: 'invalid_character: may contain only letters, digits, hyphens and dots',
  [code.LABEL_EMPTY]: 'label_empty: must not have an empty label',
  [code.LABEL_HYPHEN]: 'label_hyphen: must not have a label that starts or ends with a hyphen',
  [code.LABEL_TOO_LONG]: 'label_too_long: must not have a label of more than 63 characters',
  [code.NUMERIC_TLD]: 'numeric_tld: must not end in a number; parsers would read an IPv4 address',
  [code.SINGLE_LABEL]: 'single_label: needs at least two labels, as in example.com',
}
