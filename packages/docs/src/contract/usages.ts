import { apiNames, contractOf } from './contracts.ts'
import type { Schema } from './openapi.ts'
import { eventsOf, operationsOf } from './operations.ts'
import type { OperationView } from './operations.ts'

/** Where a schema is used: by operations and events directly, and by schemas that hold it. */
export interface Usages {
  readonly operations: readonly OperationView[]
  readonly schemas: readonly string[]
}

const names = (value: unknown, schema: string): boolean =>
  JSON.stringify(value).includes(`"#/components/schemas/${schema}"`)

function usesSchema({ parameters, body, answers }: OperationView, schema: string): boolean {
  const used = [
    ...parameters.map((parameter) => parameter.schema),
    body?.schema,
    ...answers.map(({ content }) => content?.schema),
  ]
  return names(used.filter(Boolean), schema)
}

export function usagesOf(api: string, schema: string): Usages {
  const { schemas } = contractOf(api).openapi.components
  return {
    operations: [...operationsOf(api), ...eventsOf(api)].filter((operation) => usesSchema(operation, schema)),
    schemas: Object.keys(schemas).filter((name) => name !== schema && names(schemas[name], schema)),
  }
}

/** One place where a format is used. */
export interface FormatUse {
  readonly api: string
  /** The schema, or the operation whose parameter it is. */
  readonly owner: string
  readonly field: string
  readonly isParameter: boolean
}

/** Every property and parameter of the given format. */
export function usesOfFormat(format: string): readonly FormatUse[] {
  return apiNames.flatMap((api) => fieldsWith(format, api).concat(parametersWith(format, api)))
}

const hasFormat = (schema: Schema, format: string): boolean => (schema.items ?? schema).format === format

function fieldsWith(format: string, api: string): readonly FormatUse[] {
  return Object.entries(contractOf(api).openapi.components.schemas).flatMap(([owner, schema]) =>
    propertiesOf(schema)
      .filter(([, property]) => hasFormat(property, format))
      .map(([field]) => ({ api, owner, field, isParameter: false })),
  )
}

function parametersWith(format: string, api: string): readonly FormatUse[] {
  return operationsOf(api).flatMap(({ operationId, parameters }) =>
    parameters
      .filter(({ schema }) => hasFormat(schema, format))
      .map(({ name }) => ({ api, owner: operationId, field: name, isParameter: true })),
  )
}

/** The properties of a schema and of the objects without a name inside it. */
function propertiesOf(schema: Schema): readonly (readonly [string, Schema])[] {
  const own = Object.entries(schema.properties ?? {})
  const inner = [...own.map(([, property]) => property), ...(schema.items ? [schema.items] : [])]
  return [...own, ...inner.flatMap(propertiesOf)]
}
