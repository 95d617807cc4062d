import type { ApiName } from './contracts.ts'
import { contracts } from './contracts.ts'
import type { Evidence } from './evidence.ts'
import { fieldHref, parameterHref, schemaHref, statusHref } from './links.ts'
import type { Marked, Schema } from './openapi.ts'
import type { OperationView } from './operations.ts'
import { operationsOf } from './operations.ts'

/** An element of the contract that no document states. */
export interface InferredElement {
  readonly place: string
  readonly href: string
  readonly reason: string
}

/** Everything in a contract that is marked as inferred, operations first. */
export function inferredIn(api: ApiName): readonly InferredElement[] {
  const schemas = Object.entries(contracts[api].openapi.components.schemas)
  return operationsOf(api)
    .flatMap(inOperation)
    .concat(schemas.flatMap(([name, schema]) => inSchema(api, name, schema)))
}

function inOperation({ api, operationId, answers, parameters }: OperationView): InferredElement[] {
  const ofAnswers = answers.flatMap(({ status, evidence }) =>
    inferred(evidence, `${operationId} ${status}`, statusHref(api, operationId, status)),
  )
  const ofParameters = parameters.flatMap(({ name, evidence }) =>
    inferred(evidence, `${operationId} ${name}`, parameterHref(api, operationId, name)),
  )
  return ofAnswers.concat(ofParameters)
}

function inferred(evidence: Evidence, place: string, href: string): InferredElement[] {
  const reason = evidence.kind === 'inferred' ? evidence.reason : evidence.inferred
  return reason === undefined ? [] : [{ place, href, reason }]
}

function inSchema(api: ApiName, name: string, schema: Schema): InferredElement[] {
  const ofFields = Object.entries(schema.properties ?? {}).flatMap(([field, property]) =>
    marked(property, `${name}.${field}`, fieldHref(api, name, field)),
  )
  return marked(schema, name, schemaHref(api, name)).concat(ofFields)
}

function marked(element: Marked, place: string, href: string): InferredElement[] {
  const reason = element['x-evidence']?.inferred
  return reason === undefined ? [] : [{ place, href, reason }]
}
