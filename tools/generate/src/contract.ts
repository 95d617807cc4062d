/** What the generator reads of a bundled OpenAPI 3.1 contract. Everything else in the bundle passes it by. */
export interface Contract {
  readonly openapi: string
  readonly info: { readonly title: string; readonly version: string }
  readonly servers: readonly { readonly url: string }[]
  readonly security?: readonly SecurityRequirement[]
  readonly paths: { readonly [path: string]: PathItem }
  readonly components?: {
    readonly schemas?: { readonly [name: string]: SchemaObject }
    readonly parameters?: { readonly [name: string]: Parameter }
    readonly responses?: { readonly [name: string]: ResponseObject }
    readonly requestBodies?: { readonly [name: string]: RequestBody }
    readonly securitySchemes?: { readonly [name: string]: SecurityScheme }
  }
}

/** Schemes that must all be met; a contract lists alternatives of them. */
export type SecurityRequirement = { readonly [scheme: string]: readonly string[] }

export interface SecurityScheme {
  readonly type: string
  readonly scheme?: string
  readonly in?: string
  readonly name?: string
}

export interface PathItem {
  readonly parameters?: readonly (Parameter | Reference)[]
  readonly [method: string]: unknown
}

export interface Operation {
  readonly operationId?: string
  readonly summary?: string
  readonly description?: string
  readonly deprecated?: boolean
  readonly security?: readonly SecurityRequirement[]
  readonly parameters?: readonly (Parameter | Reference)[]
  readonly requestBody?: RequestBody | Reference
  readonly responses: { readonly [status: string]: ResponseObject | Reference }
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required?: boolean
  readonly description?: string
  readonly schema?: SchemaObject
}

export interface RequestBody {
  readonly required?: boolean
  readonly content: { readonly [mediaType: string]: { readonly schema?: SchemaObject } }
}

export interface ResponseObject {
  readonly description: string
  readonly content?: { readonly [mediaType: string]: { readonly schema?: SchemaObject } }
}

export interface Reference {
  readonly $ref: string
}

/** A JSON Schema 2020-12 object; which keywords are understood is decided where it is turned into a literal. */
export type SchemaObject = { readonly [keyword: string]: unknown }

export function isReference(value: object): value is Reference {
  return '$ref' in value && typeof value.$ref === 'string'
}
