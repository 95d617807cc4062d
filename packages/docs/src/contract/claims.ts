import { parse } from 'yaml'
import { contractOf, referencedName } from './contracts.ts'
import { fieldHref, operationHref, parameterHref, schemaHref, statusHref } from './links.ts'
import { operationsOf } from './operations.ts'

/** One statement of the document that a contract started from. */
export interface Claim {
  readonly id: string
  readonly sections: readonly string[]
  readonly claim: string
  /** JSON pointers into the bundle. */
  readonly at: readonly string[]
  /** `file > title` of the test that proves it. */
  readonly test?: string
  /** Why no test can. */
  readonly untestable?: string
}

export interface ClaimList {
  /** A key of `x-documents`. */
  readonly document: string
  /** False while the test files are still to be written. */
  readonly testsWritten?: boolean
  readonly sections: readonly { readonly id: string; readonly title: string }[]
  readonly claims: readonly Claim[]
}

const files: Readonly<Record<string, string>> = import.meta.glob('../../../../specs/*/claims.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The claims of a contract that was written from a document. */
export function claimsOf(api: string): ClaimList | undefined {
  const text = Object.entries(files).find(([file]) => file.endsWith(`/${api}/claims.yaml`))?.[1]
  if (text === undefined) return undefined
  // Held to its shape by specs' tests.
  return parse(text) as ClaimList
}

const unescape = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~')

/** The place on this site that shows what a JSON pointer into the bundle leads to. */
export function hrefOfPointer(api: string, pointer: string): string {
  const [, section = '', first = '', second = '', third = '', fourth = ''] = pointer.split('/').map(unescape)
  if (section === 'paths') return hrefInOperation(api, first, second, third, fourth)
  if (section !== 'components') return `/${api}/`
  if (first === 'schemas') return third === 'properties' ? fieldHref(api, second, fourth) : schemaHref(api, second)
  if (first === 'parameters') return hrefOfParameter(api, second)
  if (first === 'responses') return hrefOfResponse(api, second)
  return `/${api}/#authentication`
}

function hrefInOperation(api: string, path: string, method: string, part: string, name: string): string {
  const operation = operationsOf(api).find(
    (candidate) => candidate.path === path && (method === '' || candidate.method === method),
  )
  if (!operation) return `/${api}/`
  const anchors: Readonly<Record<string, string>> = {
    responses: `#status-${name}`,
    requestBody: '#body',
    parameters: '#parameters',
  }
  return (
    operationHref(api, operation.operationId) +
    (name === '' && part === 'responses' ? '#answers' : (anchors[part] ?? ''))
  )
}

function hrefOfParameter(api: string, component: string): string {
  const name = contractOf(api).openapi.components.parameters[component]?.name
  const operation = operationsOf(api).find(({ parameters }) => parameters.some((parameter) => parameter.name === name))
  return operation ? parameterHref(api, operation.operationId, name ?? '') : `/${api}/`
}

function hrefOfResponse(api: string, component: string): string {
  for (const { operationId, source } of operationsOf(api)) {
    for (const [status, response] of Object.entries(source.responses)) {
      if ('$ref' in response && referencedName(response.$ref) === component) return statusHref(api, operationId, status)
    }
  }
  return `/${api}/`
}
