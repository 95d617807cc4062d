/** A bundled OpenAPI 3.1 contract after it has been read: only what is understood, and of the shape given here. */
export interface Contract {
  readonly openapi: string
  readonly info: { readonly title: string; readonly version: string }
  readonly server: { readonly url: string }
  readonly paths: { readonly [path: string]: PathItem }
  readonly webhooks?: { readonly [name: string]: PathItem }
  readonly security?: readonly SecurityRequirement[]
  readonly components: Components
  readonly securitySchemes: { readonly [name: string]: SecurityScheme }
}

export interface Components {
  readonly schemas: { readonly [name: string]: SchemaObject }
  readonly parameters: { readonly [name: string]: Parameter }
  readonly responses: { readonly [name: string]: ResponseObject }
  readonly requestBodies: { readonly [name: string]: RequestBody }
  readonly headers: { readonly [name: string]: Header }
}

export type Method = 'get' | 'head' | 'options' | 'post' | 'put' | 'patch' | 'delete' | 'trace'

export interface PathItem extends Annotations, Partial<Readonly<Record<Method, Operation>>> {
  readonly parameters?: readonly (Parameter | Reference)[]
}

export interface Annotations {
  readonly summary?: string
  readonly description?: string
  readonly deprecated?: boolean
}

export interface Operation extends Annotations {
  readonly operationId: string
  readonly parameters?: readonly (Parameter | Reference)[]
  readonly requestBody?: RequestBody | Reference
  readonly responses: { readonly [status: string]: ResponseObject | Reference }
  readonly security?: readonly SecurityRequirement[]
}

/** Which security schemes together open an operation; an empty one opens it to everybody. */
export interface SecurityRequirement {
  readonly [scheme: string]: readonly string[]
}

/** How a credential is sent; what of it is supported is decided where the descriptors are written. */
export interface SecurityScheme {
  readonly type: string
  readonly scheme?: string
  readonly in?: string
  readonly name?: string
}

export interface Parameter extends Annotations {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: SchemaObject
}

export interface Header extends Annotations {
  readonly required?: boolean
  readonly schema: SchemaObject
}

export interface RequestBody extends Annotations {
  readonly required?: boolean
  readonly content: Content
}

export interface ResponseObject extends Annotations {
  readonly description: string
  readonly headers?: { readonly [name: string]: Header | Reference }
  readonly content?: Content
}

export interface Content {
  readonly [mediaType: string]: { readonly schema: SchemaObject }
}

export interface Reference extends Annotations {
  readonly $ref: string
}

/** A JSON Schema 2020-12 object; which keywords it may have, and with what values, `read/read-schema.ts` decides. */
export type SchemaObject = { readonly [keyword: string]: unknown }

export function isReference(value: object): value is Reference {
  return '$ref' in value && typeof value.$ref === 'string'
}
