import type { Advisory, IssueCode } from './issue-code.ts'
import type { StandardProps } from './standard-schema.ts'

declare const brand: unique symbol

/** A string that a format has accepted; assignable to `string`, but not the other way round. */
export type Branded<Name extends string> = string & { readonly [brand]: Name }

/** What an accepted host is: a name of at least two labels, `localhost`, or an address. */
export type HostKind = 'domain' | 'localhost' | 'ipv4' | 'ipv6'

/** One reason for which an input is refused. */
export interface Issue {
  /** Stable; what to switch on. */
  readonly code: IssueCode
  /** A sentence for a person; needs nothing beside it. */
  readonly message: string
  /** Where the problem starts, in UTF-16 code units from 0; at most the length of the input, and 4,194,303. */
  readonly position: number
  /** How many code units it spans; 0 where something is missing. */
  readonly length: number
  /** What the input was probably meant to be; accepted by the same format. */
  readonly suggestion?: string
}

/** The outcome of `parse` for an accepted input. */
export interface Parsed<Value extends string> {
  readonly ok: true
  /** The input as given. */
  readonly value: Value
  readonly kind: HostKind
  /** Lower case, no root dot; IPv6 in brackets as in `URL.hostname`. */
  readonly host: string
  /** `undefined` where none is written or it is the scheme's default. */
  readonly port: number | undefined
  /** The one spelling to store and compare; accepted by the same format. */
  readonly canonical: Value
  readonly advisories: readonly Advisory[]
}

/** The outcome of `parse` or `normalize` for a refused input. */
export interface Refused {
  readonly ok: false
  readonly issues: readonly [Issue]
}

/** One step of `normalize`. */
export interface Change {
  /** The issue that the step repaired, or what it unified in an accepted spelling. */
  readonly code: IssueCode | 'lower_case' | 'canonical_form'
  readonly from: string
  readonly to: string
}

/** The outcome of `normalize` for an input that could be repaired. */
export interface Normalized<Value extends string> {
  readonly ok: true
  /** In canonical form. */
  readonly value: Value
  /** What was done, in order; empty when the input was canonical. */
  readonly changes: readonly Change[]
}

/**
 * The part of a format that decides; what `@domain-contracts/validators/core` exports. Frozen; its functions need no `this`.
 *
 * @typeParam Value the branded string that the guard narrows to
 * @typeParam Options what `with` takes
 */
export interface Guard<Value extends string, Options extends object> {
  /** The format's name in the contracts (`format:` in OpenAPI). */
  readonly name: string
  /** Whether the input is of this format. Allocates nothing for a name or address in ASCII. */
  readonly is: (input: unknown) => input is Value
  /** The same format under other rules, as a new object; rules that are not given stay as they are. */
  readonly with: (options: Partial<Options>) => Guard<Value, Options>
}

/** A format: one closed set of strings, with everything there is to ask of it. Called as a function, it is its `is`. */
export interface Format<Value extends string, Options extends object> extends Guard<Value, Options> {
  (input: unknown): input is Value
  /** 0 when the input is of this format, else `code | position << 8`; `explain` reads it. */
  readonly check: (input: unknown) => number
  /** Reads an input into its parts, or tells what is wrong, where, and what was probably meant. Never throws. */
  readonly parse: (input: unknown) => Parsed<Value> | Refused
  /** Repairs what can be repaired without guessing at another name, and lists what it changed. Idempotent. */
  readonly normalize: (input: unknown) => Normalized<Value> | Refused
  /** Throws a `FormatError` unless the input is of this format. */
  readonly assert: (input: unknown) => asserts input is Value
  /** What a code, or a number from `check`, means in this format; empty for a code that it never issues. */
  readonly explain: (code: IssueCode | number) => string
  readonly with: (options: Partial<Options>) => Format<Value, Options>
  /** Standard Schema 1.1: validation and JSON Schema. */
  readonly '~standard': StandardProps<Value>
}
