/**
 * The part of JSON Schema 2020-12 that a contract may use, as generated code holds it: plain data, with formats and
 * shared schemas as references instead of names. Nothing is compiled at run time.
 */
export interface Schema {
  readonly type?: SchemaType | readonly SchemaType[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly properties?: { readonly [name: string]: Schema }
  readonly required?: readonly string[]
  /** `undefined`: open when an answer is checked, closed when a request is. */
  readonly additionalProperties?: boolean | Schema
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  /** In characters (code points), as JSON Schema counts them. */
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: RegExp
  /** The name to show for a failed `pattern`: the format that it stands for. */
  readonly patternName?: string
  readonly format?: FormatCheck
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly multipleOf?: number
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  /** A schema that refers back to itself. */
  readonly lazy?: () => Schema
}

export type SchemaType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object'

/** What the schemas need of a format: that of `@domain-contracts/validators/core` is enough. */
export interface FormatCheck {
  readonly name: string
  is(value: unknown): boolean
}

/** A format of `@domain-contracts/validators`, which says what is wrong. */
export interface Format extends FormatCheck {
  parse(value: unknown): FormatVerdict
}

export type FormatVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly issues: readonly { readonly code: string; readonly message: string; readonly suggestion?: string }[]
    }
