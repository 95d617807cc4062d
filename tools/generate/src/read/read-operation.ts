import type { Method, Operation, PathItem } from '../contract.ts'
import { below } from '../generation-error.ts'
import { operationIdentifier } from '../identifier.ts'
import { annotations } from './annotations.ts'
import { readRequestBody, readResponse } from './read-body.ts'
import type { ReadContext } from './context.ts'
import { readParameter } from './read-parameter.ts'
import { readOrRefer } from './read-reference.ts'
import { readSecurity } from './read-security.ts'
import { arrayAt, checkKeys, mapAt, objectAt, optional, stringAt } from './structure.ts'

export const methods: readonly Method[] = ['get', 'head', 'options', 'post', 'put', 'patch', 'delete', 'trace']

const itemKeys = new Set([...methods, 'summary', 'description', 'parameters'])
const operationKeys = new Set(
  'operationId summary description tags externalDocs deprecated security parameters requestBody responses'.split(' '),
)
const parameterOrReference = readOrRefer('parameters', readParameter)
const bodyOrReference = readOrRefer('requestBodies', readRequestBody)
const responseOrReference = readOrRefer('responses', readResponse)

export function readPathItem(value: unknown, at: string, context: ReadContext): PathItem {
  const object = objectAt(value, at)
  checkKeys(object, at, itemKeys)
  const operations = methods.map((method) =>
    optional(object, method, at, (operation, operationAt) => readOperation(operation, operationAt, context)),
  )
  // Each of the parts has one method of a path item.
  return Object.assign(
    { ...annotations(object, at, context), ...readParameters(object, at, context) },
    ...operations,
  ) as PathItem
}

function readOperation(value: unknown, at: string, context: ReadContext): Operation {
  const object = objectAt(value, at)
  checkKeys(object, at, operationKeys)
  return {
    operationId: operationIdentifier(
      stringAt(object['operationId'], below(at, 'operationId')),
      below(at, 'operationId'),
    ),
    ...annotations(object, at, context),
    ...readParameters(object, at, context),
    ...optional(object, 'requestBody', at, (body, bodyAt) => bodyOrReference(body, bodyAt, context)),
    responses: mapAt(object['responses'], below(at, 'responses'), (response, responseAt, status) => {
      context.checkStatus(status, responseAt)
      return responseOrReference(response, responseAt, context)
    }),
    ...readSecurity(object, at, context),
  }
}

function readParameters(
  object: Readonly<Record<string, unknown>>,
  at: string,
  context: ReadContext,
): Pick<PathItem, 'parameters'> {
  return optional(object, 'parameters', at, (value, parametersAt) =>
    arrayAt(value, parametersAt).map((entry, index) =>
      parameterOrReference(entry, below(parametersAt, index), context),
    ),
  )
}
