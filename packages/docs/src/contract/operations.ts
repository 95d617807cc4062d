import type { Contract } from './contracts.ts'
import { allContracts, contractOf, resolve } from './contracts.ts'
import type { Evidence } from './evidence.ts'
import { evidenceOf } from './evidence.ts'
import { httpMethods } from './openapi.ts'
import type { Content, Header, HttpMethod, Json, Operation, Parameter, PathItem, Response } from './openapi.ts'

export interface ParameterView extends Parameter {
  readonly evidence: Evidence
}

export interface AnswerView {
  /** `200`, or `2XX` where any success will do. */
  readonly status: string
  readonly description: string
  readonly evidence: Evidence
  readonly content: Content | undefined
  readonly headers: readonly (Header & { readonly name: string })[]
  /** The codes of the answer's body, where the service has codes. */
  readonly codes: readonly string[]
}

/** One operation or event, with every reference of its own followed. */
export interface OperationView {
  readonly api: string
  readonly operationId: string
  /** `undefined` for an operation of the service; the event's name for a webhook. */
  readonly event: string | undefined
  readonly method: HttpMethod
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly description: string
  readonly evidence: Evidence
  readonly parameters: readonly ParameterView[]
  readonly body: Content | undefined
  readonly answers: readonly AnswerView[]
  /** The names of the security schemes, any of which will do. */
  readonly security: readonly string[]
  readonly source: Operation
}

function viewOf(
  contract: Contract,
  path: string,
  item: PathItem,
  method: HttpMethod,
  source: Operation,
  event?: string,
): OperationView {
  const parameters = [...(item.parameters ?? []), ...(source.parameters ?? [])].map((reference) => {
    const parameter = resolve<Parameter>(contract, reference)
    return Object.assign({ evidence: evidenceOf(contract, source, parameter) }, parameter)
  })
  const answers = Object.entries(source.responses).map(([status, reference]): AnswerView => {
    const response = resolve<Response>(contract, reference)
    const content = response.content?.['application/json']
    return {
      status,
      description: response.description,
      evidence: evidenceOf(contract, source, response),
      content,
      headers: Object.entries(response.headers ?? {}).map(([name, header]) =>
        Object.assign({ name }, resolve<Header>(contract, header)),
      ),
      codes: content ? codesOf(contract, content) : [],
    }
  })
  return {
    api: contract.api,
    operationId: source.operationId,
    event,
    method,
    path,
    tag: source.tags[0] ?? '',
    summary: source.summary,
    description: source.description,
    evidence: evidenceOf(contract, source),
    parameters,
    body: source.requestBody?.content['application/json'],
    answers,
    security: (source.security ?? contract.openapi.security).flatMap((scheme) => Object.keys(scheme)),
    source,
  }
}

/** The values of the body's `error`, which is how Domainee's failures are told apart. */
function codesOf(contract: Contract, content: Content): readonly string[] {
  const { properties, oneOf } = resolve(contract, content.schema)
  const members = oneOf?.map((member) => resolve(contract, member).properties) ?? [properties]
  const values = members.flatMap((member): readonly Json[] => {
    const code = member?.['error']
    return code?.enum ?? (code?.const === undefined ? [] : [code.const])
  })
  return values.filter((value) => typeof value === 'string')
}

function viewsOf(
  contract: Contract,
  items: Readonly<Record<string, PathItem>>,
  areEvents: boolean,
): readonly OperationView[] {
  return Object.entries(items).flatMap(([path, item]) =>
    httpMethods.flatMap((method) => {
      const operation = item[method]
      return operation ? [viewOf(contract, path, item, method, operation, areEvents ? path : undefined)] : []
    }),
  )
}

const views = new Map(
  allContracts.map((contract) => [
    contract.api,
    {
      operations: viewsOf(contract, contract.openapi.paths, false),
      events: viewsOf(contract, contract.openapi.webhooks ?? {}, true),
    },
  ]),
)

export const operationsOf = (api: string): readonly OperationView[] => views.get(api)?.operations ?? []
export const eventsOf = (api: string): readonly OperationView[] => views.get(api)?.events ?? []
export const allOperations: readonly OperationView[] = allContracts.flatMap(({ api }) => operationsOf(api))

/** The operations under each tag, in the contract's order; tags without an operation are left out. */
export function operationsByTag(api: string): readonly (readonly [string, readonly OperationView[]])[] {
  return contractOf(api)
    .openapi.tags.map(({ name }) => [name, operationsOf(api).filter(({ tag }) => tag === name)] as const)
    .filter(([, operations]) => operations.length > 0)
}
