import type { Issue } from './format.ts'

/** What a caller of `jsonSchema` asks for; targets other than these two are refused with an error. */
export interface JsonSchemaOptions {
  readonly target: string
  readonly libraryOptions?: Record<string, unknown> | undefined
}

/** The result of validation as Standard Schema defines it. */
export type StandardResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] }

/**
 * The `~standard` property: `StandardSchemaV1.Props` and `StandardJSONSchemaV1.Props` of Standard Schema 1.1 in one, written
 * out so that the published types need no package.
 */
export interface StandardProps<Value extends string> {
  readonly version: 1
  readonly vendor: 'domain-contracts'
  readonly validate: (value: unknown) => StandardResult<Value>
  readonly types?: { readonly input: string; readonly output: Value } | undefined
  readonly jsonSchema: {
    readonly input: (options: JsonSchemaOptions) => Record<string, unknown>
    readonly output: (options: JsonSchemaOptions) => Record<string, unknown>
  }
}
