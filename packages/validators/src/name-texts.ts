import {
  EMPTY,
  INVALID_CHARACTER,
  LABEL_EMPTY,
  LABEL_HYPHEN,
  LABEL_TOO_LONG,
  NON_ASCII,
  NOT_A_STRING,
  NUMERIC_TLD,
  SINGLE_LABEL,
  TOO_LONG,
  UNDERSCORE,
  WHITESPACE_OR_CONTROL,
} from './issue-code.ts'

/** The texts that every format of names shares. */
export const nameTexts: Readonly<Record<number, string>> = {
  [NOT_A_STRING]: 'not_a_string: must be a string',
  [EMPTY]: 'empty: must not be empty',
  [WHITESPACE_OR_CONTROL]: 'whitespace_or_control: must not contain white space or control characters',
  [INVALID_CHARACTER]: 'invalid_character: may contain only letters, digits, hyphens and dots',
  [NON_ASCII]: 'non_ascii: must be ASCII; write an international name in its xn-- form',
  [UNDERSCORE]: 'underscore: must not contain an underscore; DNS records may, host names may not',
  [LABEL_EMPTY]: 'label_empty: must not have an empty label between dots',
  [LABEL_HYPHEN]: 'label_hyphen: must not have a label that starts or ends with a hyphen',
  [LABEL_TOO_LONG]: 'label_too_long: must not have a label of more than 63 characters',
  [TOO_LONG]: 'too_long: must not be longer than 253 characters',
  [SINGLE_LABEL]: 'single_label: needs at least two labels, as in example.com',
  [NUMERIC_TLD]: 'numeric_tld: must not end in a number; parsers would read an IPv4 address',
}
