// The part of OpenAPI 3.1 that the contracts use; specs/lint refuses the rest.

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** Where an element is documented, by a key of `info.x-documents`, or why it is inferred. */
export interface EvidenceMark {
  readonly stated?: string
  readonly inferred?: string
}

export interface Marked {
  readonly 'x-evidence'?: EvidenceMark
}

export interface Reference {
  readonly $ref: string
}

export interface Schema extends Marked {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly format?: string
  readonly pattern?: string
  readonly const?: Json
  readonly enum?: readonly Json[]
  readonly default?: Json
  readonly example?: Json
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
}

export interface Parameter extends Marked {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly description: string
  readonly schema: Schema
  readonly example?: Json
}

export interface Example {
  readonly summary: string
  readonly value: Json
}

export interface Content {
  readonly schema: Schema
  readonly examples?: Readonly<Record<string, Example>>
}

export interface Header extends Marked {
  readonly description: string
  readonly schema: Schema
  readonly example?: Json
}

export interface Response extends Marked {
  readonly description: string
  readonly headers?: Readonly<Record<string, Header | Reference>>
  readonly content?: Readonly<Record<string, Content>>
}

export interface RequestBody extends Marked {
  readonly required?: boolean
  readonly content: Readonly<Record<string, Content>>
}

export interface Operation extends Marked {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly summary: string
  readonly description: string
  readonly parameters?: readonly (Parameter | Reference)[]
  readonly requestBody?: RequestBody
  readonly responses: Readonly<Record<string, Response | Reference>>
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[]
}

export const httpMethods = ['get', 'put', 'post', 'patch', 'delete'] as const
export type HttpMethod = (typeof httpMethods)[number]

export interface PathItem extends Partial<Record<HttpMethod, Operation>> {
  readonly parameters?: readonly (Parameter | Reference)[]
}

export interface Document {
  readonly title: string
  readonly url: string
}

export interface SecurityScheme extends Marked {
  readonly type: 'http' | 'apiKey'
  readonly scheme?: string
  readonly in?: string
  readonly name?: string
  readonly description: string
}

export interface OpenApi {
  readonly info: {
    readonly title: string
    readonly version: string
    readonly summary: string
    readonly description: string
    readonly 'x-documents': Readonly<Record<string, Document>>
  }
  readonly servers: readonly [{ readonly url: string }]
  readonly security: readonly Readonly<Record<string, readonly string[]>>[]
  readonly tags: readonly (Marked & { readonly name: string; readonly description: string })[]
  readonly paths: Readonly<Record<string, PathItem>>
  readonly webhooks?: Readonly<Record<string, PathItem>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly parameters: Readonly<Record<string, Parameter>>
    readonly responses: Readonly<Record<string, Response>>
    readonly headers?: Readonly<Record<string, Header>>
    readonly securitySchemes: Readonly<Record<string, SecurityScheme>>
  }
}
